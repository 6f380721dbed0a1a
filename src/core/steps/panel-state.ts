import { checkedEdits, type CheckedWorkbook } from "../check-workbook.ts";
import { dueActions } from "../plan/due-actions.ts";
import type { ReportState } from "../history/report-state.ts";
import { isEmpty } from "../sheets/build.ts";
import { findingsSheet } from "../sheets/findings-sheet.ts";
import { isWritten } from "../sheets/is-written.ts";
import type { WriteRecord } from "../sheets/write-record.ts";
import type { Day } from "../words/day.ts";
import { oneLine } from "../words/text.ts";
import type { PanelState, WireChoice, WireReportState } from "../wire-panel.ts";
import { choiceTold } from "./choice-told.ts";
import { followingLines } from "./following-lines.ts";
import { dueLines } from "./due-lines.ts";
import type { Trouble } from "../words/trouble.ts";
import { buildFirst, mendFirst, nextStep } from "./next-step.ts";
import { stepsBefore, stepsOf } from "./steps.ts";

/** Where the report stands in Drive; "" before the first. */
export type ReportLinks = Pick<WireReportState, "link" | "downloads" | "copyLink">;

export interface Told {
  readonly checked: CheckedWorkbook;
  readonly report: ReportState;
  readonly links: ReportLinks;
  readonly writes: readonly WriteRecord[] | undefined;
  readonly today: Day;
  /** The findings were written just now; left out, the sheets themselves tell. */
  readonly written?: true;
}

/** All that the panel and the menu tell of the work as a whole. */
export function panelStateOf({ checked, report, links, writes, today, written }: Told): PanelState {
  const due = dueActions(checked.workbook.draft, today);
  const work = { checked, report, written: written ?? showsItself(checked), due, today };
  const { kind, made, sent, changes } = report;
  const missing = checked.findings.filter(({ code }) => code === TO_COMPLETE).map(({ label }) => label);
  const { information } = checked.workbook.draft;
  const otherCatalogue = checked.findings.some(({ code }) => code === OTHER_CATALOGUE);
  const office = oneLine(checked.workbook.draft.information.told.officeEmail?.text ?? "");
  return {
    steps: stepsOf(work),
    next: nextStep(work),
    report: { kind, made, sent, changes: [...changes], ...links, office, missing },
    undo: lastWrite(writes),
    due: dueLines(work.due, checked.workbook),
    following: followingLines(checked.workbook, today),
    choice: choiceTold(information, today, otherCatalogue ? information : undefined),
  };
}

/** For a workbook that cannot be read: its sheets or headings are not all there. */
export function stateBefore(
  troubles: readonly Trouble[],
  links: ReportLinks,
  writes: readonly WriteRecord[] | undefined,
  choice: WireChoice,
): PanelState {
  const broken = troubles.find(({ code }) => code !== SHEETS_GONE);
  return {
    steps: stepsBefore(broken ? "Chưa đọc được bảng tính: sửa điều nêu ở trên trước." : "Chưa có trang để làm."),
    next: broken ? mendFirst(broken) : buildFirst,
    report: {
      kind: links.link === "" ? "none" : "unsure",
      made: "",
      sent: "",
      changes: [],
      office: "",
      missing: [],
      ...links,
    },
    undo: lastWrite(writes),
    due: [],
    // eslint-disable-next-line no-restricted-syntax -- JSON has no undefined
    following: null,
    choice,
  };
}

const SHEETS_GONE = "TRANG-02";

/** The rule that tells of a catalogue which Thông tin names and Hiện trạng does not follow. */
const OTHER_CATALOGUE = "TH-18";

/** The rule that asks for the lines of Thông tin which a report should not go without. */
const TO_COMPLETE = "TH-02";

/** The line with today's date on Kiểm tra does not count: the columns beside the rows do. */
function showsItself(checked: CheckedWorkbook): boolean {
  const edits = checkedEdits(checked, []).filter(({ sheet }) => sheet !== findingsSheet.name);
  const { grids, layouts } = checked.workbook;
  const shown = !isEmpty(grids.get(findingsSheet.name) ?? []) && layouts.get("plan")?.columnOf.has("review") === true;
  return shown && isWritten(edits, grids);
}

function lastWrite(writes: readonly WriteRecord[] = []): PanelState["undo"] {
  const [last] = writes;
  // eslint-disable-next-line no-restricted-syntax -- JSON has no undefined
  return last ? { what: last.what, time: last.time } : null;
}
