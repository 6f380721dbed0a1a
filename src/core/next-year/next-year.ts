import { planLines } from "../conversion/plan-lines.ts";
import { criterionMap } from "../conversion/criterion-map.ts";
import type { PlanForm } from "../forms/form.ts";
import type { DraftRow, IssueRow, PlanDraft } from "../plan/draft.ts";
import { issueCodes } from "../plan/issue-codes.ts";
import { showLevel } from "../reading/level/level.ts";
import { allCriteria, type Catalogue } from "../standards/catalogue.ts";
import { buildEdits, isEmpty } from "../sheets/build.ts";
import { nothing, type SheetEdit, type Write } from "../sheets/edit.ts";
import { writesByField } from "../sheets/field-writes.ts";
import { filledSheetsOf } from "../sheets/index.ts";
import { logEdit } from "../sheets/log-sheet.ts";
import { gridsAfter } from "../sheets/grids-after.ts";
import { HEADING_ROW, type Grid } from "../sheets/sheet.ts";
import { readWorkbook } from "../sheets/workbook.ts";
import { sheetNames, type SheetId } from "../words/fields.ts";
import { showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import { sameName } from "../words/text.ts";
import type { Trouble } from "../words/trouble.ts";
import { carriedActions, historyNote, type CarriedActions } from "./carried-actions.ts";
import { changedInformation, informationEdit, noteOf, type InformationLine } from "./information-lines.ts";
import { oldYearTexts, type OldYearText } from "./old-year-texts.ts";
import { reachedLevels, type ReachedLevel } from "./reached-levels.ts";

/** A workbook turned into that of the year after. */
export interface NextYear {
  readonly edits: readonly SheetEdit[];
  readonly from: SchoolYear;
  readonly actions: CarriedActions;
  readonly levels: readonly ReachedLevel[];
  /** Lines of Thông tin that change, as they were. */
  readonly information: readonly InformationLine[];
  /** Old sheets that stay, under these names. */
  readonly kept: readonly string[];
  readonly oldYear: readonly OldYearText[];
}

/** Sheets that the new year begins anew; the old ones stay under another name. */
const ANEW: readonly SheetId[] = ["current", "issues", "plan", "reviews", "tracking", "board", "tasks"];

/**
 * What turns a workbook into next year's. Sheets of the year are put aside whole and made anew; the texts of Căn cứ, Nội
 * dung and Tổ chức stay where they are. Of Thông tin only the year's own lines change, and Nhật ký keeps what they said.
 * @param grids every sheet of ours by its name; @param tabs names of all sheets; @param time "10/06/2025 08:05".
 */
export function nextYear(
  grids: ReadonlyMap<string, Grid>,
  tabs: readonly string[],
  time: string,
): { nextYear: NextYear } | { troubles: readonly Trouble[] } {
  const read = readWorkbook(grids);
  if ("troubles" in read) return read;
  const { draft } = read.workbook;
  const { schoolYear: from, catalogue, form } = draft.information;
  if (from === undefined || !catalogue) return { troubles: [yearUnread] };
  const aside = asideNames(grids, tabs, showSchoolYear(from));
  const rest = new Map([...grids].filter(([name]) => !aside.has(name)));
  const setting = { form, catalogue, schoolYear: from + 1 };
  const built = buildEdits(rest, setting, filledSheetsOf(form));
  if ("trouble" in built) return { troubles: [built.trouble] };
  const actions = carriedActions(draft);
  const levels = reachedLevels(draft);
  const lines = linesBySheet(draft, catalogue, actions, levels);
  const renames = [...aside].map(([sheet, rename]): SheetEdit => ({ ...nothing(sheet), rename }));
  const made = built.edits.map((edit) => (edit.create ? filled(edit, form, lines[edit.sheet] ?? [], tabs) : edit));
  const information = changedInformation(draft);
  const named = informationEdit(draft, grids, information);
  const noted = logEdit(grids.get(sheetNames.log), noteOf(from, information, time));
  const edits = [...renames, ...made, ...named, ...(grids.has(sheetNames.log) ? [noted] : [])];
  return {
    nextYear: {
      edits,
      from,
      actions,
      levels,
      information,
      kept: [...aside.values()],
      oldYear: oldYearTexts(gridsAfter(rest, [...made, ...named]), form, from),
    },
  };
}

const yearUnread: Trouble = {
  code: "NAM-01",
  problem: "Chưa đọc được Năm học hoặc Bộ tiêu chuẩn ở trang Thông tin.",
  remedy: "Ghi năm học như 2024-2025 và chọn bộ tiêu chuẩn, rồi làm lại.",
};

/** "Kế hoạch (2024-2025)", or "Kế hoạch (2024-2025, 2)" where that name is taken. */
function asideNames(grids: ReadonlyMap<string, Grid>, tabs: readonly string[], year: string): Map<string, string> {
  const taken = new Set(tabs.map(sameName));
  const ours = ANEW.map((id) => sheetNames[id]).filter((name) => grids.has(name) && !isEmpty(grids.get(name) ?? []));
  return new Map(
    ours.map((sheet) => {
      let name = `${sheet} (${year})`;
      for (let count = 2; taken.has(sameName(name)); count++) name = `${sheet} (${year}, ${count})`;
      return [sheet, name];
    }),
  );
}

type Lines = readonly Readonly<Record<string, string>>[];

function linesBySheet(
  draft: PlanDraft,
  catalogue: Catalogue,
  { carried, done }: CarriedActions,
  levels: readonly ReachedLevel[],
): Partial<Record<string, Lines>> {
  const { form, schoolYear = 0 } = draft.information;
  const left = new Set(carried.map(({ row }) => row));
  const rows = carried.map((action, index): DraftRow => {
    const { row } = action;
    const above = draft.rows[draft.rows.indexOf(row) - 1];
    // what stood in the row above is written out where that row does not come along
    const inherits = above && left.has(above) ? row.inherits : [];
    const order = form.goal === "text" && /^\d+$/.test(row.order) ? String(index + 1) : row.order;
    return { ...row, order, inherits, progress: "", note: historyNote(action, showSchoolYear(schoolYear)) };
  });
  const reached = new Map(levels.map(({ code, now }) => [code, now]));
  const finished = new Set(done.map(({ row }) => row.criterion.value));
  const isOpen = ({ related }: IssueRow): boolean => {
    const codes = issueCodes(related);
    return (
      codes.length === 0 ||
      codes.some((code) => !finished.has(code) || carried.some(({ row }) => row.criterion.value === code))
    );
  };
  const same = criterionMap(catalogue, catalogue);
  return {
    [sheetNames.plan]: planLines({ ...draft, rows }, { catalogue, form }, same),
    [sheetNames.issues]: draft.issues.filter(isOpen).map(({ row: _row, ...issue }) => ({ ...issue })),
    [sheetNames.reviews]: draft.reviews
      .filter(({ watched, reviewer }) => watched !== "" || reviewer !== "")
      .map(({ time, watched, reviewer }) => ({ time, watched, reviewer })),
    [sheetNames.current]: allCriteria(catalogue).map(({ code }) => {
      const line = draft.current.find((one) => one.code.value === code);
      const now = reached.get(code);
      return { currentLevel: now === undefined ? (line?.level.text ?? "") : showLevel(now) };
    }),
  };
}

/** A sheet made anew stands where the old one stood. */
function filled(edit: SheetEdit, plan: PlanForm, own: Lines, tabs: readonly string[]): SheetEdit {
  const form = filledSheetsOf(plan).find(({ name }) => name === edit.sheet);
  const writes: Write[] = form && own.length > 0 ? writesByField(form, HEADING_ROW + 1, own) : [];
  const at = tabs.indexOf(edit.sheet);
  const rows = Math.max(edit.reach?.rows ?? 0, HEADING_ROW + own.length);
  return {
    ...edit,
    ...(edit.create && at >= 0 ? { create: { ...edit.create, at } } : {}),
    reach: { rows, columns: edit.reach?.columns ?? 0 },
    writes: [...edit.writes, ...writes],
  };
}
