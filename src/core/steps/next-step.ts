import type { LocatedFinding } from "../sheets/locate.ts";
import { a1, linesOf } from "../sheets/layout.ts";
import { markOfRow } from "../sheets/row-mark.ts";
import type { Workbook } from "../sheets/workbook.ts";
import { sheetNames, type SheetId } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import type { PlaceRequest, StepId, WireNext } from "../wire-panel.ts";
import { progressOf } from "./sheet-progress.ts";
import { nextLevelFor, proposalFor } from "../plan/proposal.ts";
import type { Work } from "./work.ts";

const INFORMATION: readonly SheetId[] = ["information", "legalBasis", "narrative"];

/** Parts of the report that may be left out, but rarely are. */
const PRINTED: readonly SheetId[] = ["legalBasis", "narrative", "organisation"];

/** The one thing to do next. */
export function nextStep(work: Work): WireNext {
  return (
    information(work) ??
    current(work) ??
    planning(work) ??
    mending(work) ??
    checking(work) ??
    reporting(work) ??
    after(work)
  );
}

/** For a workbook without its sheets. */
export const buildFirst: WireNext = {
  step: "information",
  label: "Tạo các trang của kế hoạch",
  why: "Bảng tính chưa có các trang để nhập. Trang nào đã có thì giữ nguyên.",
  does: "build",
  place: none(),
};

/** A heading or a column is not as it was: what stands in the way is told, and the tab opened where it is mended. */
export function mendFirst({ problem, remedy, sheet = "" }: Trouble): WireNext {
  const label = sheet === "" ? "Xem điều cần sửa" : `Tới trang ${sheet}`;
  const place = sheet === "" ? none() : { sheet, cell: "" };
  return { step: "information", label, why: `${problem} ${remedy}`, does: "goTo", place };
}

function information({ checked: { workbook, findings } }: Work): WireNext | undefined {
  const first = findings.find(({ severity, sheet }) => severity === "must" && INFORMATION.includes(sheet));
  if (first) {
    const label = `${verb(first, workbook)} ${first.label}`;
    return goTo("information", label, `${first.problem} ${first.remedy}`, placeOf(first, workbook));
  }
  if (!progressOf("information", workbook, findings).blank) return undefined;
  const place: PlaceRequest = { sheet: sheetNames.information, cell: "" };
  return goTo("information", "Nhập trang Thông tin", "Bắt đầu từ các ô vàng nhạt của trang Thông tin.", place);
}

function current({ checked: { workbook } }: Work): WireNext | undefined {
  const { draft, layouts, grids } = workbook;
  if (draft.rows.length > 0 || draft.current.some(({ level }) => level.value !== undefined)) return undefined;
  const layout = layouts.get("current");
  const at = layout?.columnOf.get("currentLevel");
  const line = layout && linesOf(layout, grids.get(sheetNames.current) ?? []).find(({ cell }) => cell("code") !== "");
  const cell = line && at !== undefined ? a1(line.row, at) : "";
  const why =
    "Chọn mức hiện đạt của từng tiêu chí theo báo cáo tự đánh giá; từ đó tiện ích đề xuất tiêu chí cần cải tiến. Muốn nhập kế hoạch ngay thì mở trang Kế hoạch.";
  return goTo("current", "Chọn mức hiện đạt", why, { sheet: sheetNames.current, cell });
}

function planning({ checked: { workbook } }: Work): WireNext | undefined {
  if (workbook.draft.rows.length > 0) return undefined;
  const { catalogue } = workbook.draft.information;
  const level = catalogue && nextLevelFor(workbook.draft, catalogue);
  if (!catalogue || level === undefined || proposalFor(workbook.draft, catalogue, level).criteria.length === 0) {
    const none = "Không có tiêu chí nào dưới mức cao nhất để đề xuất: nhập hoặc dán bảng từ Word vào trang Kế hoạch.";
    return goTo("plan", "Nhập kế hoạch", none, { sheet: sheetNames.plan, cell: "" });
  }
  const why = "Chọn các tiêu chí cần cải tiến từ trang Hiện trạng, hoặc dán bảng từ Word vào trang Kế hoạch.";
  return { step: "plan", label: "Đề xuất tiêu chí cần cải tiến", why, does: "propose", place: none() };
}

function mending({ checked: { workbook, findings }, written }: Work): WireNext | undefined {
  const must = findings.filter(({ severity }) => severity === "must");
  const [first] = must;
  if (!first || !written) return undefined;
  const where = first.cell === "" ? `trang ${sheetNames[first.sheet]}` : `ô ${sheetNames[first.sheet]} ${first.cell}`;
  const named = first.problem.includes(first.label) ? "" : `${first.label}: `;
  const why = `${named}${first.problem} ${first.remedy}`;
  const left = must.length > 1 ? ` Còn ${must.length} việc phải sửa trước khi tạo báo cáo.` : "";
  return goTo("check", `${verb(first, workbook)} ${where}`, `${why}${left}`, placeOf(first, workbook));
}

/** What is blank is to be filled, what is there is to be mended. */
function verb({ sheet, row, field }: LocatedFinding, { layouts, grids }: Workbook): string {
  const at = layouts.get(sheet)?.columnOf.get(sheet === "information" ? "value" : field);
  const text = at === undefined ? "" : (grids.get(sheetNames[sheet])?.[row - 1]?.[at] ?? "");
  return text.trim() === "" ? "Nhập" : "Sửa";
}

function checking({ checked: { workbook }, written }: Work): WireNext | undefined {
  if (written) return undefined;
  if (!workbook.layouts.get("plan")?.columnOf.has("review")) {
    const why = "Trang Kế hoạch không còn cột Cần xem lại: bổ sung để tiện ích có chỗ ghi. Ô đã nhập giữ nguyên.";
    return { step: "check", label: "Bổ sung cột của tiện ích", why, does: "build", place: none() };
  }
  const why = "Tiện ích ghi điều đã hiểu và điều cần xem lại bên cạnh từng dòng.";
  return { step: "check", label: "Kiểm tra kế hoạch", why, does: "check", place: none() };
}

function reporting({ checked: { workbook, findings }, report: { kind } }: Work): WireNext | undefined {
  if (kind === "current") return undefined;
  const label = kind === "none" ? "Tạo báo cáo" : "Tạo lại báo cáo";
  const why =
    kind === "none"
      ? "Kế hoạch không còn việc phải sửa: có thể tạo báo cáo Google Docs."
      : "Báo cáo chưa theo kịp kế hoạch. Cùng năm học thì liên kết giữ nguyên.";
  const { narrative } = workbook.draft.information.form;
  const printed = narrative === "all" ? PRINTED : PRINTED.filter((id) => id !== "narrative");
  const blank = printed.filter((id) => progressOf(id, workbook, findings).blank).map((id) => sheetNames[id]);
  const missing = blank.length === 0 ? "" : ` Trang ${blank.join(", ")} chưa nhập nên báo cáo chưa có phần đó.`;
  return { step: "report", label, why: `${why}${missing}`, does: "report", place: none() };
}

function after({ report: { sent, changes }, checked: { workbook } }: Work): WireNext {
  if (sent !== "" && changes.length === 0) {
    const why = workbook.draft.tracking
      ? "Kế hoạch đã gửi. Ghi trạng thái các việc ở trang Theo dõi, rồi cập nhật để vẽ lại Tiến độ."
      : "Kế hoạch đã gửi. Tạo trang Theo dõi để ghi từng việc đã làm đến đâu.";
    const label = workbook.draft.tracking ? "Cập nhật Theo dõi" : "Tạo trang Theo dõi";
    return { step: "follow", label, why, does: "follow", place: none() };
  }
  const why =
    sent === ""
      ? "Xem lại báo cáo một lượt, rồi gửi cho cơ quan cấp trên."
      : `Có ${changes.length} thay đổi từ lần gửi ${sent}.`;
  return { step: "send", label: "Gửi báo cáo…", why, does: "send", place: none() };
}

function goTo(step: StepId, label: string, why: string, place: PlaceRequest): WireNext {
  return { step, label, why, does: "goTo", place };
}

/** A finding's place, with the row's mark. */
function placeOf({ sheet, cell, field, row }: LocatedFinding, workbook: Workbook): PlaceRequest {
  return { sheet: sheetNames[sheet], cell, field, row, mark: markOfRow(workbook, sheet, row) };
}

function none(): WireNext["place"] {
  // eslint-disable-next-line no-restricted-syntax -- JSON has no undefined
  return null;
}
