import { showLevel } from "../reading/level/level.ts";
import type { PlanDraft } from "../plan/draft.ts";
import { currentLevelOf, targetLevelOf } from "../plan/current-level.ts";
import { sheetNames } from "../words/fields.ts";
import { withoutForbidden } from "../words/text.ts";
import type { CellLink, SheetEdit, Style, Write } from "./edit.ts";
import { findingLines } from "./finding-lines.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { showMoney, showOtherScale, showPeople, showTimeline } from "./reading-cells.ts";
import { runsOf } from "./column-runs.ts";
import { findLayout, type Layout } from "./layout.ts";
import type { LocatedFinding } from "./locate.ts";
import { signs } from "./marks.ts";
import { HEADING_ROW } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

/**
 * What a check writes: the readings and Cần xem lại beside the rows, and the list on Kiểm tra.
 * Only columns whose heading says that the add-in writes them; one block per run of neighbouring columns.
 */
export function resultEdits(
  workbook: Workbook,
  findings: readonly LocatedFinding[],
  summary: readonly string[],
): SheetEdit[] {
  return [
    ...[...workbook.layouts.values()].flatMap((layout) => sheetResults(layout, workbook, findings)),
    ...findingsEdit(workbook, findings, summary),
  ];
}

type Cells = Map<string, string | number>;

function sheetResults(layout: Layout, workbook: Workbook, findings: readonly LocatedFinding[]): SheetEdit[] {
  const { form, headingRow, columnOf } = layout;
  const last = workbook.grids.get(form.name)?.length ?? 0;
  const first = headingRow + 2;
  const owned = form.columns
    .flatMap(({ field, owner, kept }) => {
      const at = columnOf.get(field);
      return owner === "addin" && !kept && at !== undefined ? [{ field, at }] : [];
    })
    .sort((a, b) => a.at - b.at);
  if (owned.length === 0 || last < first) return [];
  const cells = new Map<number, Cells>();
  const put = (row: number, field: string, value: string | number): void => {
    const line = cells.get(row) ?? new Map<string, string | number>();
    cells.set(row, line.set(field, value));
  };
  if (form.id === "plan") putReadings(workbook.draft, put);
  for (const [row, text] of reviews(findings.filter(({ sheet }) => sheet === form.id))) put(row, "review", text);
  const writes: Write[] = [];
  for (const run of runsOf(owned)) {
    const values = Array.from({ length: last - first + 1 }, (_, index) =>
      run.map(({ field }) => cells.get(first + index)?.get(field) ?? ""),
    );
    writes.push({ row: first, column: (run[0]?.at ?? 0) + 1, values });
  }
  return [edit(form.name, writes)];
}

function edit(sheet: string, writes: Write[], styles: Style[] = []): SheetEdit {
  const reach = { rows: 0, columns: 0 };
  for (const { row, column, values } of writes) {
    reach.rows = Math.max(reach.rows, row + values.length - 1);
    reach.columns = Math.max(reach.columns, column + (values[0]?.length ?? 0) - 1);
  }
  return { sheet, reach, styles, widths: [], choices: [], marks: [], writes };
}

function putReadings(draft: PlanDraft, put: (row: number, field: string, value: string | number) => void): void {
  for (const row of draft.rows) {
    if (row.band) put(row.band.row, "readCriterion", "Nhóm mức");
    if (row.standard) put(row.standard.row, "readCriterion", `TC ${row.standard.number}`);
    for (const line of row.joined) put(line, "readCriterion", `tiếp dòng ${row.row}`);
    const current = currentLevelOf(row, draft.current);
    const target = targetLevelOf(row, draft.current);
    if (row.criterion.value !== undefined) put(row.row, "readCriterion", row.criterion.value);
    if (current !== undefined) put(row.row, "readCurrent", showLevel(current));
    if (target !== undefined) put(row.row, "readTarget", showLevel(target));
    else if (row.target.value) put(row.row, "readTarget", showOtherScale(row.target.value));
    put(row.row, "readTimeline", showTimeline(row.timeline.value, draft.information.schoolYear));
    put(row.row, "readPeople", showPeople(row.people.value));
    put(row.row, "readBudget", showMoney(row.budget.value));
  }
}

/** Lines of one row, the gravest first: "✖ Thời gian …: … Ghi …". */
function reviews(findings: readonly LocatedFinding[]): Map<number, string> {
  const said = new Map<number, string>();
  for (const { row, severity, label, problem, remedy } of findings) {
    if (row === 0) continue;
    const line = withoutForbidden(`${signs[severity]} ${label}: ${problem} ${remedy}`);
    said.set(row, said.has(row) ? `${said.get(row) ?? ""}\n${line}` : line);
  }
  return said;
}

/** The list is written over the one before, in the add-in's own columns, and blanks what is left of a longer one. */
function findingsEdit(
  { grids }: Workbook,
  findings: readonly LocatedFinding[],
  summary: readonly string[],
): SheetEdit[] {
  const grid = grids.get(findingsSheet.name);
  const layout = grid && findLayout(findingsSheet, grid);
  const heading = layout ? layout.headingRow + 1 : HEADING_ROW;
  const lines: (string | CellLink)[][] = [
    ...summary.map((text) => ["Kết quả", "", "", "", text, "", ""]),
    ...findingLines(findings),
  ];
  const rows = Math.max(lines.length, (grid?.length ?? 0) - heading);
  const columns = findingsSheet.columns.flatMap(({ field }, index) => {
    const at = layout ? layout.columnOf.get(field) : index;
    return at === undefined ? [] : [{ index, at }];
  });
  const writes = runsOf(columns.sort((a, b) => a.at - b.at)).map((run) => ({
    row: heading + 1,
    column: (run[0]?.at ?? 0) + 1,
    values: Array.from({ length: rows }, (_, row) => run.map(({ index }) => lines[row]?.[index] ?? "")),
  }));
  // A link is a formula, and a cell formatted as text may keep it as letters.
  const linked = columns
    .filter(({ index }) => findingsSheet.columns[index]?.field === "cell")
    .map(({ at }): Style => ({ range: { row: heading + 1, column: at + 1, rows, columns: 1 }, format: "automatic" }));
  return [edit(sheetNames.findings, writes, linked)];
}
