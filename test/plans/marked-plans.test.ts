import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { School } from "../addin/school.ts";
import { expectGolden } from "../golden.ts";
import { readMarkedPlan } from "./marked-plan.ts";

const plans = readdirSync(__dirname).filter((file) => file.endsWith(".txt"));

/** What every plan here has in order, so that its own faults stand alone. */
const around = {
  "Thông tin!B4": "Trường TH&THCS Thạnh Đông",
  "Thông tin!B5": "Phòng GDĐT huyện Tân Hiệp",
  "Thông tin!B6": "Thạnh Đông",
  "Thông tin!B10": "12/KH-THTHCSTĐ",
  "Thông tin!B11": "05/9/2024",
  "Thông tin!B12": "Hiệu trưởng",
  "Thông tin!B13": "Nguyễn Văn An",
  "Thông tin!B14": "- Phòng GDĐT (để b/c);\n- Lưu: VT.",
  "Căn cứ!B4": "Căn cứ Thông tư số 18/2018/TT-BGDĐT.",
  "Nội dung!B4": "Nhằm duy trì và phát huy kết quả đạt được.",
  "Tổ chức!A4": "Nhóm công tác",
  "Tổ chức!B4": "Nhóm công tác 1",
  "Tổ chức!E4": "1, 2, 3, 4, 5",
  "Tổ chức!F4": "Các tổ trưởng chuyên môn",
  "Tổ chức!A5": "Giám sát",
  "Tổ chức!B5": "Bà Lê Thị Hoa",
  "Tổ chức!C5": "Chủ tịch Công đoàn",
  "Tổ chức!G5": "nhóm công tác 1",
  "Tổ chức!A6": "Nhiệm vụ",
  "Tổ chức!B6": "Hiệu trưởng",
  "Tổ chức!D6": "Rà soát kế hoạch cuối học kỳ I và cuối năm học.",
};

async function schoolWith(file: string): Promise<{ school: School; faults: readonly string[] }> {
  const { cells, faults } = readMarkedPlan(readFileSync(join(__dirname, file), "utf8"));
  const school = new School();
  school.build({ schoolYear: "2024-2025" });
  await school.type({ ...around, ...cells });
  return { school, faults };
}

test.each(plans)("%s has exactly the faults it marks", async (file) => {
  const { school, faults } = await schoolWith(file);
  expect(school.marks()).toEqual(faults);
});

test("what was understood of every plan stands in one list", async () => {
  const parts: string[] = [];
  for (const file of plans) {
    const reply = (await schoolWith(file)).school.check();
    if (!reply.ok) throw new Error("not checked");
    const lines = reply.readings.map(({ row, criterion, currentLevel, targetLevel, starts, ends, amount }) =>
      [row, criterion, currentLevel, targetLevel, starts, ends, amount].map((value) => value ?? "–").join(" | "),
    );
    parts.push(`${file}\n${lines.join("\n")}\n`);
  }
  expectGolden("test/golden/readings.txt", parts.join("\n"));
});

test("the torn table of the seed is printed as the seed means it", async () => {
  const { school } = await schoolWith("seed-as-pasted-from-word.txt");
  const reply = school.report();
  if (!reply.ok || !reply.made) throw new Error("no report");
  const text = school.reportText(reply.fileId).join("").replace(/\s+/g, "");
  const row = [
    "Tiêu chí 3.5: Thiết bị",
    "Đạt mức 2 so với hiện tại",
    "Ứng dụng CNTT trong công tác thiết bị (Sử dụng phần mềm quản lý thiết bị)",
  ];
  expect(text).toContain(
    [...row, "Hiệu trưởng, nhân viên thiết bị, kế toán", "Tháng 10/2024 - tháng 05/2025", "10 triệu"]
      .join("")
      .replace(/\s+/g, ""),
  );
});

test("standards that staff left out are named from the catalogue", async () => {
  const { school } = await schoolWith("own-order.txt");
  const reply = school.report();
  if (!reply.ok || !reply.made) throw new Error("no report");
  const text = school.reportText(reply.fileId);
  expect(text).toContain("Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học");
  expect(text).toContain("Tiêu chí 3.6: Thư viện");
});

test("each job under a criterion is printed in a row of its own, blank where staff left it blank", async () => {
  const { school } = await schoolWith("second-actions.txt");
  await school.type({ "Kế hoạch!E12": "Bí thư Đoàn trường", "Kế hoạch!D18": "Mời cộng đồng tham gia" });
  const reply = school.report();
  if (!reply.ok || !reply.made) throw new Error("no report");
  const text = school.reportText(reply.fileId);
  const jobs = [
    "Xây dựng kế hoạch chiến lược.",
    "Tổ chức tập huấn cho giáo viên.",
    "- Công khai trên trang thông tin",
    "Rà soát giữa năm",
    "Tổng kết, báo cáo",
  ];
  expect(text.filter((line) => jobs.includes(line))).toEqual(jobs);
  expect(text.filter((line) => line.startsWith("Tiêu chí 1.1"))).toHaveLength(1);
  expect(text).not.toContain("(2)");
  expect(text).toContain("Khoản 1. Kế hoạch giáo dục của nhà trường");
});
