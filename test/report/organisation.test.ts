import type { Role } from "../../src/core/plan/plan.ts";
import { mergeReport } from "../../src/core/report/merge.ts";
import { docxText } from "./docx-text.ts";
import { filled, templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";

// Staff copy part V from paper as it stands there, with the words that the form prints of itself: nothing stands twice.

async function partFive(...organisation: Role[]): Promise<string[]> {
  const text = docxText(
    filled(mergeReport({ ...seedPlan, organisation }, await templateBase64, { draft: false })).bytes,
  );
  return text.slice(text.indexOf("V. TỔ CHỨC THỰC HIỆN") + 1);
}

const role: Role = { title: "Các thành viên", duties: [], groups: [], monitors: [] };

test.each([
  ["Theo dõi tiến độ", "1, 2", "Nhóm công tác 1: Theo dõi tiến độ đối với tiêu chuẩn 1, 2."],
  ["Theo dõi tiến độ đối với tiêu chuẩn 1, 2.", "1, 2", "Nhóm công tác 1: Theo dõi tiến độ đối với tiêu chuẩn 1, 2."],
  ["Theo dõi các tiêu chuẩn 1 và 2", "1; 2", "Nhóm công tác 1: Theo dõi các tiêu chuẩn 1 và 2."],
  // other standards are another matter: both are printed, and the school sees it
  ["Theo dõi đối với tiêu chuẩn 3", "1, 2", "Nhóm công tác 1: Theo dõi đối với tiêu chuẩn 3 đối với tiêu chuẩn 1, 2."],
])("a group's duty “%s” with standards “%s”", async (duty, standards, printed) => {
  const groups = [{ name: "Nhóm công tác 1", duty, standards, members: "" }];
  expect((await partFive({ ...role, groups })).join("\n")).toContain(printed);
});

test("the line over the monitors' duties, typed as well, stands once", async () => {
  const monitors = [{ name: "Nguyễn Văn An", post: "HT", watches: "Giám sát nhóm công tác 1" }];
  const duties = ["- Tổ giám sát có trách nhiệm:", "Tham gia giám sát", "Báo cáo định kỳ"];
  const text = await partFive({ ...role, title: "Tổ Giám sát", monitors, duties });
  expect(text.filter((line) => line.includes("có trách nhiệm"))).toHaveLength(1);
  expect(text.join("\n")).toContain("+ Tham gia giám sát");
});
