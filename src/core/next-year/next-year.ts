import { planLines } from "../conversion/plan-lines.ts";
import { criterionMap } from "../conversion/criterion-map.ts";
import type { PlanForm } from "../forms/form.ts";
import type { DraftRow, IssueRow, PlanDraft } from "../plan/draft.ts";
import { issueCodes } from "../plan/issue-codes.ts";
import { showLevel } from "../reading/level/level.ts";
import { allCriteria, type Catalogue } from "../standards/catalogue.ts";
import { buildEdits, isEmpty } from "../sheets/build.ts";
import type { SheetEdit, Write } from "../sheets/edit.ts";
import { writesByField } from "../sheets/field-writes.ts";
import { filledSheetsOf } from "../sheets/index.ts";
import { informationSheet } from "../sheets/information-sheet.ts";
import { findLayout } from "../sheets/layout.ts";
import { logEdit } from "../sheets/log-sheet.ts";
import { shownOf } from "../sheets/is-written.ts";
import { HEADING_ROW, type Grid } from "../sheets/sheet.ts";
import { readWorkbook } from "../sheets/workbook.ts";
import { informationFields, sheetNames, type InformationField, type SheetId } from "../words/fields.ts";
import { showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import { oneLine, sameName } from "../words/text.ts";
import type { Trouble } from "../words/trouble.ts";
import { carriedActions, historyNote, type CarriedActions } from "./carried-actions.ts";
import { oldYearTexts, type OldYearText } from "./old-year-texts.ts";
import { reachedLevels, type ReachedLevel } from "./reached-levels.ts";

/** A workbook turned into that of the year after. */
export interface NextYear {
  readonly edits: readonly SheetEdit[];
  readonly from: SchoolYear;
  readonly actions: CarriedActions;
  readonly levels: readonly ReachedLevel[];
  /** Lines of Thông tin that change, as they were. */
  readonly information: readonly { readonly field: InformationField; readonly text: string }[];
  /** Old sheets that stay, under these names. */
  readonly kept: readonly string[];
  readonly oldYear: readonly OldYearText[];
}

/** Lines that belong to the plan of one year. */
const OF_ONE_YEAR = ["number", "date", "yearStarts", "firstSemesterEnds", "yearEnds"] as const;

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
      oldYear: oldYearTexts(shownAfter(rest, [...made, ...named]), form, from),
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

/** Năm học, and the year's own lines that hold something. */
function changedInformation({ information: { told } }: PlanDraft): NextYear["information"] {
  return (["schoolYear", ...OF_ONE_YEAR] as const).flatMap((field) => {
    const text = told[field]?.text ?? "";
    return text === "" ? [] : [{ field, text }];
  });
}

function informationEdit(
  { information: { told, schoolYear = 0 } }: PlanDraft,
  grids: ReadonlyMap<string, Grid>,
  changed: NextYear["information"],
): SheetEdit[] {
  const layout = findLayout(informationSheet, grids.get(informationSheet.name) ?? []);
  const column = layout?.columnOf.get("value");
  if (column === undefined) return [];
  const writes = changed.flatMap(({ field }): Write[] => {
    const row = told[field]?.row;
    const text = field === "schoolYear" ? showSchoolYear(schoolYear + 1) : "";
    return row === undefined ? [] : [{ row, column: column + 1, values: [[text]] }];
  });
  return [{ ...nothing(informationSheet.name), writes }];
}

/** What Thông tin said before stays readable on Nhật ký. */
function noteOf(from: SchoolYear, changed: NextYear["information"], time: string): Parameters<typeof logEdit>[1] {
  const before = changed.map(({ field, text }) => `${informationFields[field]}: ${oneLine(text)}`);
  return {
    time,
    event: `Chuyển sang năm học ${showSchoolYear(from + 1)}`,
    detail: ["Thông tin của năm trước:", ...before].join("\n"),
    link: "",
    who: "",
    fingerprint: "",
  };
}

/** The grids once these edits are written: none of them puts rows in. */
function shownAfter(grids: ReadonlyMap<string, Grid>, edits: readonly SheetEdit[]): Map<string, string[][]> {
  const after = new Map([...grids].map(([name, grid]) => [name, grid.map((cells) => [...cells])]));
  for (const { sheet, writes } of edits) {
    const grid = after.get(sheet) ?? [];
    after.set(sheet, grid);
    for (const { row, column, values } of writes) {
      values.forEach((cells, down) => {
        while (grid.length < row + down) grid.push([]);
        const line = grid[row - 1 + down] ?? [];
        cells.forEach((value, across) => {
          while (line.length < column + across) line.push("");
          line[column - 1 + across] = typeof value === "number" ? String(value) : shownOf(value);
        });
      });
    }
  }
  return after;
}

function nothing(sheet: string): SheetEdit {
  return { sheet, styles: [], widths: [], choices: [], marks: [], writes: [] };
}
