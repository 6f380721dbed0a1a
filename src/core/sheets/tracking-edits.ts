import { criterionOf, twinOf, type FollowedAction, type Following } from "../plan/following.ts";
import { tasksByPerson } from "../plan/person-tasks.ts";
import { situationOf, situationText } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";
import { sheetNames, type SheetId } from "../words/fields.ts";
import { withoutForbidden } from "../words/text.ts";
import { runsOf } from "./column-runs.ts";
import type { SheetEdit, Write } from "./edit.ts";
import { boardEdit } from "./board-edit.ts";
import { boardMarks, boardSheet, MONTHS } from "./board-sheet.ts";
import { buildEdits, isEmpty, type Setting } from "./build.ts";
import { followingSheetsOf } from "./index.ts";
import { findLayout, type Layout } from "./layout.ts";
import { showTimeline } from "./reading-cells.ts";
import { reviewsSheet } from "./reviews-sheet.ts";
import { HEADING_ROW, type Grid } from "./sheet.ts";
import { isAsBuilt } from "./drawn-block.ts";
import { tasksEdit } from "./tasks-edit.ts";
import { tasksSheet } from "./tasks-sheet.ts";
import { isCode, trackingSheet } from "./tracking-sheet.ts";
import type { Trouble } from "../words/trouble.ts";
import type { Workbook } from "./workbook.ts";

/** Blank lines ready in a new Theo dõi. */
const SPARE = 10;

/** Rows are put in at so many places at most; the rest goes to the end, so that calls do not grow with the rows. */
const PLACES = 8;

/**
 * What brings Theo dõi up to date with the plan. Cells that staff fill are never written: lines stay where they are,
 * new ones are put in below the line of the action before, and a line whose action is gone stays and is told.
 */
export function trackingEdits(
  workbook: Workbook,
  following: Following,
  setting: Setting,
  today: Day,
): { edits: SheetEdit[] } | { trouble: Trouble } {
  const { grids } = workbook;
  const lines: Partial<Record<SheetId, number>> = {
    tracking: following.actions.length + SPARE,
    board: following.actions.length,
    tasks: tasksByPerson(following, today).reduce((total, { tasks }) => total + tasks.length, 0),
  };
  const isNew = (name: string): boolean => {
    const grid = grids.get(name);
    return grid === undefined || isEmpty(grid);
  };
  const forms = followingSheetsOf(setting.form)
    // a sheet of the school's own by such a name is left alone
    .filter((form) => form === trackingSheet || isNew(form.name) || workbook.layouts.has(form.id))
    .map((form) => ({ ...form, readyRows: lines[form.id] ?? form.readyRows }));
  const built = buildEdits(grids, setting, forms);
  if ("trouble" in built) return built;
  const made = built.edits.filter(({ sheet }) => isNew(sheet));
  const edits = [
    codesEdit(workbook, following),
    ...built.edits.filter((edit) => !made.includes(edit)),
    ...made.map((edit) => dressed(edit, workbook, following.actions.length)),
    linesEdit(workbook, following, today),
    boardEdit(workbook, following, today),
    tasksEdit(workbook, following, today),
  ];
  return { edits: edits.filter((edit) => edit !== undefined) };
}

/** Sheets of pictures and lists whose columns staff have moved: they are left as they are. */
export function notDrawn({ grids }: Workbook): string[] {
  return [boardSheet, tasksSheet].flatMap((form) => {
    const grid = grids.get(form.name);
    return grid === undefined || isEmpty(grid) || isAsBuilt(form, grid) ? [] : [form.name];
  });
}

/** Mã việc beside each action; the column is added at the end where the sheet does not have it. */
function codesEdit({ layouts, grids, draft }: Workbook, { actions }: Following): SheetEdit | undefined {
  const layout = layouts.get("plan");
  const grid = grids.get(sheetNames.plan) ?? [];
  if (!layout || actions.length === 0) return undefined;
  const first = layout.headingRow + 2;
  const at = layout.columnOf.get("actionId") ?? Math.max(...grid.map((cells) => cells.length));
  const ids = new Map(actions.map(({ row, id }) => [row.row, id]));
  const values = Array.from({ length: grid.length - first + 1 }, (_, index) => [ids.get(first + index) ?? ""]);
  const heading = layout.columnOf.has("actionId") ? [] : [{ row: first - 1, column: at + 1, values: [["Mã việc"]] }];
  const last = Math.max(...draft.rows.map(({ row }) => row), first);
  return {
    ...nothing(sheetNames.plan),
    reach: { rows: last, columns: at + 1 },
    styles:
      heading.length === 0
        ? []
        : [
            { range: { row: first - 1, column: at + 1, rows: 1, columns: 1 }, bold: true, background: "#cccccc" },
            {
              range: { row: first, column: at + 1, rows: values.length, columns: 1 },
              background: "#eeeeee",
              format: "text",
            },
          ],
    writes: [...heading, { row: first, column: at + 1, values }],
  };
}

/** A line of Theo dõi as it will stand, each column that comes from the plan. */
function linesEdit({ grids, draft }: Workbook, following: Following, today: Day): SheetEdit | undefined {
  const grid = grids.get(trackingSheet.name) ?? [];
  const layout = findLayout(trackingSheet, grid);
  const columns = columnsIn(layout);
  const firstRow = (layout?.headingRow ?? HEADING_ROW - 1) + 2;
  const used = Math.max(firstRow - 1, ...(draft.tracking ?? []).map(({ row }) => row), lastInUse(grid));
  const { inserts, rowOf, end } = placesOf(following, firstRow, used);
  const texts = new Map<number, Readonly<Record<string, string>>>();
  for (const action of following.actions) {
    const row = rowOf.get(action);
    if (row !== undefined) texts.set(row, cellsOf(action, draft.information.schoolYear, today));
  }
  const shifted = (row: number): number => row + inserts.filter(({ before }) => before < row).reduce(sum, 0);
  for (const line of following.gone) {
    if (!isCode(line.id)) continue;
    const shown = (field: string): string => (grid[line.row - 1] ?? [])[layout?.columnOf.get(field) ?? -1] ?? "";
    const kept = Object.fromEntries(columns.map(({ field }) => [field, shown(field)]));
    const twin = twinOf(line, following);
    const situation = twin ? `trùng mã với dòng ${twin.row}` : "không còn trong kế hoạch";
    texts.set(shifted(line.row), { ...kept, situation });
  }
  if (texts.size === 0) return undefined;
  const before = (row: number): Grid[number] =>
    grid[row - 1 - inserts.filter((one) => one.after < row).reduce(sum, 0)] ?? [];
  const writes = blocksOf([...texts.keys()]).flatMap(({ from, to }) =>
    runsOf(columns).map((run): Write => ({
      row: from,
      column: (run[0]?.at ?? 0) + 1,
      values: Array.from({ length: to - from + 1 }, (_, index) =>
        run.map(({ field, at }) => {
          const own = texts.get(from + index);
          // a line of the school's own between ours stays as it is
          return own ? withoutForbidden(own[field] ?? "") : (before(from + index)[at] ?? "");
        }),
      ),
    })),
  );
  const reach = { rows: end, columns: Math.max(...columns.map(({ at }) => at)) + 1 };
  const put = inserts.map(({ after, rows }) => ({ after, rows }));
  return { ...nothing(trackingSheet.name), reach, ...(put.length > 0 ? { inserts: put } : {}), writes };
}

/** Rows that are written, as blocks; as one where there would be too many: calls do not grow with the rows. */
function blocksOf(rows: readonly number[]): { from: number; to: number }[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const blocks: { from: number; to: number }[] = [];
  for (const row of sorted) {
    const last = blocks[blocks.length - 1];
    if (last && last.to === row - 1) last.to = row;
    else blocks.push({ from: row, to: row });
  }
  const [first, last] = [sorted[0] ?? 1, sorted[sorted.length - 1] ?? 0];
  return blocks.length > PLACES ? [{ from: first, to: last }] : blocks;
}

const sum = (total: number, { rows }: { readonly rows: number }): number => total + rows;

function lastInUse(grid: Grid): number {
  for (let row = grid.length; row > 0; row--) if ((grid[row - 1] ?? []).some((text) => text.trim() !== "")) return row;
  return 0;
}

/** The add-in's columns of Theo dõi where they stand today. */
function columnsIn(layout: Layout | undefined): { field: string; at: number }[] {
  return trackingSheet.columns
    .flatMap(({ field, owner }, index) => {
      const at = layout ? layout.columnOf.get(field) : index;
      return owner !== "addin" || field === "review" || at === undefined ? [] : [{ field, at }];
    })
    .sort((a, b) => a.at - b.at);
}

interface Places {
  /** `before` counts without the rows put in. */
  readonly inserts: readonly { readonly after: number; readonly rows: number; readonly before: number }[];
  readonly rowOf: ReadonlyMap<FollowedAction, number>;
  readonly end: number;
}

function placesOf({ actions }: Following, firstRow: number, used: number): Places {
  const blocks: { before: number; actions: FollowedAction[] }[] = [];
  let above = firstRow - 1;
  for (const action of actions) {
    if (action.line) above = action.line.row;
    else {
      const last = blocks[blocks.length - 1];
      if (last?.before === above) last.actions.push(action);
      else blocks.push({ before: above, actions: [action] });
    }
  }
  const inner = blocks.filter(({ before }) => before < used);
  const kept = inner.length > PLACES ? [] : inner;
  const late = blocks.filter((block) => !kept.includes(block)).flatMap((block) => block.actions);
  const ordered = [...kept].sort((a, b) => a.before - b.before);
  const inserts: { after: number; rows: number; before: number }[] = [];
  const rowOf = new Map<FollowedAction, number>();
  let shift = 0;
  for (const { before, actions: own } of ordered) {
    inserts.push({ after: before + shift, rows: own.length, before });
    own.forEach((action, index) => rowOf.set(action, before + shift + 1 + index));
    shift += own.length;
  }
  for (const action of actions) {
    const row = action.line?.row;
    if (row !== undefined) rowOf.set(action, row + inserts.filter(({ before }) => before < row).reduce(sum, 0));
  }
  late.forEach((action, index) => rowOf.set(action, used + shift + 1 + index));
  return { inserts, rowOf, end: used + shift + late.length };
}

function cellsOf(action: FollowedAction, schoolYear: number | undefined, today: Day): Readonly<Record<string, string>> {
  const { id, row } = action;
  const timeline = showTimeline(row.timeline.value, schoolYear);
  return {
    id,
    followedCriterion: criterionOf(row),
    followedAction: row.action,
    followedLead: row.people.value?.lead?.label ?? row.people.text,
    followedDue: timeline === "" ? row.timeline.text : timeline,
    situation: situationText(situationOf(action, today), today),
  };
}

function dressed(edit: SheetEdit, workbook: Workbook, actions: number): SheetEdit {
  if (edit.sheet === reviewsSheet.name) return withReviews(edit, workbook);
  if (edit.sheet !== boardSheet.name) return edit;
  const first = boardSheet.columns.length + 1;
  const widths = Array.from({ length: MONTHS }, (_, index) => ({ column: first + index, pixels: 58 }));
  const heads = { row: HEADING_ROW, column: first, rows: 1, columns: MONTHS };
  const picture = { row: HEADING_ROW + 1, column: first, rows: actions, columns: MONTHS };
  return {
    ...edit,
    reach: { rows: HEADING_ROW + actions, columns: first + MONTHS },
    marks: boardMarks(),
    widths: [...edit.widths, ...widths],
    styles: [
      ...edit.styles,
      { range: heads, bold: true, wrap: true, background: "#cccccc" },
      { range: picture, wrap: false, border: true },
    ],
  };
}

/** Each monitor at each time, ready to be filled; where no monitor is named, the times alone. */
function withReviews(edit: SheetEdit, { draft }: Workbook): SheetEdit {
  const monitors = draft.organisation.monitors.map(({ name, watches }) => ({ name, watches }));
  const lines = ["Cuối học kỳ I", "Cuối năm học"].flatMap((time) =>
    monitors.length === 0
      ? [[time, "", "", "", ""]]
      : monitors.map(({ name, watches }) => [time, watches, "", "", name]),
  );
  const write = { row: HEADING_ROW + 1, column: 1, values: lines };
  const rows = Math.max(edit.reach?.rows ?? 0, HEADING_ROW + lines.length);
  return { ...edit, reach: { rows, columns: edit.reach?.columns ?? 0 }, writes: [...edit.writes, write] };
}

export function nothing(sheet: string): SheetEdit {
  return { sheet, styles: [], widths: [], choices: [], marks: [], writes: [] };
}
