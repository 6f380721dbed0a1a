import { achievementOf } from "../plan/achievement.ts";
import { countsTold } from "../plan/following-told.ts";
import type { PlanDraft } from "../plan/draft.ts";
import { followingOf } from "../plan/following.ts";
import { situationOf } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";
import { sheetNames, type SheetId } from "../words/fields.ts";
import type { StepId, WireStep } from "../wire-panel.ts";
import { progressLine, progressOf } from "./sheet-progress.ts";
import type { Work } from "./work.ts";

/** The steps by their names, in the order of the work. */
export const stepTitles: Readonly<Record<StepId, string>> = {
  information: "Thông tin",
  current: "Hiện trạng",
  plan: "Kế hoạch",
  check: "Kiểm tra",
  report: "Báo cáo",
  send: "Gửi",
  follow: "Theo dõi",
};

/** Sheets in which a step is done. */
const stepSheets: Readonly<Record<StepId, readonly SheetId[]>> = {
  information: ["information", "legalBasis", "narrative"],
  current: ["current", "issues"],
  plan: ["plan", "reviews", "organisation"],
  check: ["findings"],
  report: ["log"],
  send: ["log"],
  follow: ["tracking", "board", "tasks"],
};

type Told = Pick<WireStep, "state" | "told">;

/** Every step with its state, told from the workbook as it stands. */
export function stepsOf(work: Work): WireStep[] {
  const told: Readonly<Record<StepId, Told>> = {
    information: filling(work, stepSheets.information),
    current: currentStep(work),
    plan: filling(work, stepSheets.plan),
    check: checkStep(work),
    report: reportStep(work),
    send: sendStep(work),
    follow: followStep(work),
  };
  return ids.map((id) => ({ id, title: stepTitles[id], sheets: sheetsOf(id, work), ...told[id] }));
}

/** The same steps for a workbook whose sheets are not all there. */
export function stepsBefore(told: string): WireStep[] {
  return ids.map((id) => ({ id, title: stepTitles[id], sheets: [], state: "open", told: [told] }));
}

const ids = Object.keys(stepTitles) as StepId[];

function sheetsOf(id: StepId, work: Work): string[] {
  return ownSheets(stepSheets[id], work).map((sheet) => sheetNames[sheet]);
}

const ALWAYS: readonly SheetId[] = ["findings", "log"];
/** Written by the add-in alone, and so never read. */
const DRAWN: readonly SheetId[] = ["board", "tasks"];

/** Without those that the form does not have. */
function ownSheets(sheets: readonly SheetId[], { checked: { workbook } }: Work): readonly SheetId[] {
  return sheets.filter((id) =>
    ALWAYS.includes(id) ? true : DRAWN.includes(id) ? workbook.grids.has(sheetNames[id]) : workbook.layouts.has(id),
  );
}

/** Done once every sheet holds something and nothing must be mended. */
function filling(work: Work, sheets: readonly SheetId[]): Told {
  const { workbook, findings } = work.checked;
  const progress = ownSheets(sheets, work).map((id) => progressOf(id, workbook, findings));
  // what the school adds to the form's own words may stay blank
  const mayBeBlank = workbook.draft.information.form.narrative === "ready" ? "narrative" : undefined;
  const begun = progress[0]?.blank === false;
  const must = progress.some((one) => one.must > 0);
  const whole = progress.every(({ id, blank }) => !blank || id === mayBeBlank);
  const any = progress.some(({ blank }) => !blank);
  const state = begun && must ? "fix" : begun && whole ? "done" : any ? "begun" : "open";
  return { state, told: progress.map(progressLine) };
}

function currentStep({ checked: { workbook, findings } }: Work): Told {
  const { draft } = workbook;
  const achievement = achievementOf(draft);
  const all = draft.information.catalogue?.standards.flatMap(({ criteria }) => criteria).length ?? 0;
  const unknown = achievement?.unknown.length ?? all;
  if (all === 0) return { state: "open", told: ["Chọn Bộ tiêu chuẩn ở trang Thông tin trước."] };
  const told = [`Đã biết mức hiện đạt của ${all - unknown}/${all} tiêu chí.`];
  const issues = workbook.layouts.has("issues") ? progressOf("issues", workbook, findings) : undefined;
  if (issues) told.push(progressLine(issues));
  if (unknown > 0) return { state: unknown < all ? "begun" : "open", told };
  return {
    state: issues?.blank ? "begun" : "done",
    told: [...told, `Mức của trường hiện nay: ${levelName(achievement?.now ?? 0)}.`],
  };
}

function levelName(level: number): string {
  return level === 0 ? "chưa đạt mức 1" : `mức ${level}`;
}

function checkStep({ checked: { workbook, findings }, written }: Work): Told {
  if (workbook.draft.rows.length === 0) return { state: "open", told: ["Kế hoạch chưa có dòng nào để kiểm tra."] };
  const must = findings.filter(({ severity }) => severity === "must").length;
  const should = findings.filter(({ severity }) => severity === "should").length;
  const counts = `${must} việc phải sửa, ${should} việc nên xem lại.`;
  if (must > 0) return { state: "fix", told: [counts] };
  return written
    ? { state: "done", told: [counts] }
    : { state: "open", told: [counts, "Kết quả này chưa ghi vào bảng tính: chọn Kiểm tra kế hoạch để ghi."] };
}

function reportStep({ report: { kind, made } }: Work): Told {
  if (kind === "none") return { state: "open", told: ["Chưa tạo báo cáo."] };
  if (kind === "current") return { state: "done", told: [`Tạo lúc ${made}, đúng với kế hoạch hiện nay.`] };
  if (kind === "unsure") return { state: "fix", told: ["Lần tạo gần nhất chưa xong: tạo lại để chắc chắn."] };
  return { state: "fix", told: [`Đã cũ: kế hoạch đã sửa sau lần tạo ${made}.`] };
}

function sendStep({ report: { sent, changes } }: Work): Told {
  if (sent === "") return { state: "open", told: ["Chưa gửi cho cơ quan cấp trên."] };
  if (changes.length === 0) return { state: "done", told: [`Đã gửi lúc ${sent}; từ đó kế hoạch chưa đổi.`] };
  return { state: "fix", told: [`Đã gửi lúc ${sent}; từ đó có ${changes.length} thay đổi chưa gửi.`] };
}

function followStep({ checked: { workbook }, report: { sent }, due, today }: Work): Told {
  if (workbook.draft.tracking !== undefined) return followedStep(workbook.draft, today);
  const count = (when: Work["due"][number]["when"]): number => due.filter((one) => one.when === when).length;
  const parts = [
    ...(count("running") > 0 ? [`${count("running")} việc đang trong thời gian thực hiện`] : []),
    ...(count("soon") > 0 ? [`${count("soon")} việc kết thúc trong 14 ngày tới`] : []),
    ...(count("ended") > 0 ? [`${count("ended")} việc đã hết thời gian ghi trong kế hoạch`] : []),
    ...(count("later") > 0 ? [`${count("later")} việc chưa đến thời gian`] : []),
  ];
  const now = parts.length === 0 ? "Kế hoạch chưa có việc nào ghi rõ thời gian." : `Hôm nay: ${parts.join("; ")}.`;
  return { state: "open", told: sent === "" ? [now, "Theo dõi bắt đầu khi kế hoạch đã gửi."] : [now] };
}

/** Done once every action is done or stopped. */
function followedStep(draft: PlanDraft, today: Day): Told {
  const { actions, gone } = followingOf(draft);
  const kinds = actions.map((action) => situationOf(action, today).kind);
  const over = kinds.filter((kind) => kind === "done" || kind === "stopped").length;
  const isNew = actions.filter(({ line }) => !line).length;
  const told = [`Hôm nay: ${countsTold(actions, today)}.`];
  if (isNew > 0) told.push(`Kế hoạch có ${isNew} việc chưa có dòng ở Theo dõi: cập nhật Theo dõi.`);
  if (gone.length > 0) told.push(`${gone.length} dòng ở Theo dõi không còn việc trong kế hoạch; vẫn được giữ.`);
  if (isNew > 0 || kinds.includes("late")) return { state: "fix", told };
  return { state: actions.length > 0 && over === actions.length ? "done" : "begun", told };
}
