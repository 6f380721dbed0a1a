import type { Following } from "../plan/following.ts";
import { tasksByPerson } from "../plan/person-tasks.ts";
import type { Day } from "../words/day.ts";
import { sheetNames, type SheetId } from "../words/fields.ts";
import { nothing, type SheetEdit } from "./edit.ts";
import { boardEdit } from "./board-edit.ts";
import { boardMarks, boardSheet, MONTHS } from "./board-sheet.ts";
import { buildEdits, isEmpty, type Setting } from "./build.ts";
import { followingSheetsOf } from "./index.ts";
import { reviewsSheet } from "./reviews-sheet.ts";
import { HEADING_ROW } from "./sheet.ts";
import { isAsBuilt } from "./drawn-block.ts";
import { tasksEdit } from "./tasks-edit.ts";
import { tasksSheet } from "./tasks-sheet.ts";
import { linesEdit } from "./tracking-lines.ts";
import { trackingSheet } from "./tracking-sheet.ts";
import type { Trouble } from "../words/trouble.ts";
import type { Workbook } from "./workbook.ts";

/** Blank lines ready in a new Theo dõi. */
const SPARE = 10;

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
    tasks: tasksByPerson(following.actions, today).reduce((total, { tasks }) => total + tasks.length, 0),
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
