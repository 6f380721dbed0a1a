import { showInferred } from "../reading/timeline.ts";
import { showLevel } from "../reading/level.ts";
import type { DraftRow, PlanDraft } from "../plan/draft.ts";
import { currentLevelOf, targetLevelOf } from "../plan/current-level.ts";
import { showDay, type Day } from "../words/day.ts";
import { sheetNames } from "../words/fields.ts";
import { withoutForbidden } from "../words/text.ts";
import type { SheetEdit, Write } from "./edit.ts";
import { countLine, findingLines } from "./finding-lines.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { runsOf } from "./column-runs.ts";
import { findLayout, type Layout } from "./layout.ts";
import type { LocatedFinding } from "./locate.ts";
import { signs } from "./marks.ts";
import { HEADING_ROW, type Grid } from "./sheet.ts";
import { filledSheets, type Workbook } from "./workbook.ts";

/**
 * What a check writes: the readings and Cần xem lại beside the rows, and the list on Kiểm tra.
 * Only columns whose heading says that the add-in writes them; one block per run of neighbouring columns.
 */
export function resultEdits(workbook: Workbook, findings: readonly LocatedFinding[], today: Day): SheetEdit[] {
  return [
    ...filledSheets.flatMap((form) => {
      const layout = workbook.layouts.get(form.id);
      return layout ? sheetResults(layout, workbook, findings) : [];
    }),
    ...findingsEdit(workbook.grids.get(findingsSheet.name), findings, today),
  ];
}

type Cells = Map<string, string | number>;

function sheetResults(layout: Layout, workbook: Workbook, findings: readonly LocatedFinding[]): SheetEdit[] {
  const { form, headingRow, columnOf } = layout;
  const last = workbook.grids.get(form.name)?.length ?? 0;
  const first = headingRow + 2;
  const owned = form.columns
    .flatMap(({ field, owner }) => {
      const at = columnOf.get(field);
      return owner === "addin" && at !== undefined ? [{ field, at }] : [];
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

function edit(sheet: string, writes: Write[]): SheetEdit {
  const reach = { rows: 0, columns: 0 };
  for (const { row, column, values } of writes) {
    reach.rows = Math.max(reach.rows, row + values.length - 1);
    reach.columns = Math.max(reach.columns, column + (values[0]?.length ?? 0) - 1);
  }
  return { sheet, reach, styles: [], widths: [], choices: [], marks: [], writes };
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
    put(row.row, "readTimeline", showTimeline(row, draft));
    if (row.budget.value) put(row.row, "readBudget", row.budget.value.amount);
  }
}

/** "01/10/2024 → 31/05/2025" */
function showTimeline({ timeline }: DraftRow, draft: PlanDraft): string {
  if (!timeline.value) return "";
  const { kind, starts, ends, inferred } = timeline.value;
  const days = [starts, ends].filter((day) => day !== undefined).map(showDay);
  const shown =
    kind === "deadline" ? `chậm nhất ${days.join("")}` : ends === undefined ? `từ ${days.join("")}` : days.join(" → ");
  const why = showInferred(inferred, draft.information.schoolYear);
  return why === "" ? shown : `${shown} (${why})`;
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
function findingsEdit(grid: Grid | undefined, findings: readonly LocatedFinding[], today: Day): SheetEdit[] {
  const layout = grid && findLayout(findingsSheet, grid);
  const heading = layout ? layout.headingRow + 1 : HEADING_ROW;
  const lines = [countOf(findings, today), ...findingLines(findings)];
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
  return [edit(sheetNames.findings, writes)];
}

function countOf(findings: readonly LocatedFinding[], today: Day): string[] {
  return ["Kết quả", "", "", "", countLine(findings, showDay(today)), "", ""];
}
