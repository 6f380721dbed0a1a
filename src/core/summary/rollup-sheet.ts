import type { CellFormula, SheetEdit, Style, Write } from "../sheets/edit.ts";
import { runsOf } from "../sheets/column-runs.ts";
import { columnName, linesOf, type Layout, type Line } from "../sheets/layout.ts";
import type { Grid, SheetForm } from "../sheets/sheet.ts";
import { sheetNames } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import { bandWrites, bandColumns } from "./level-bands.ts";
import { totalsWrite } from "./rollup-totals.ts";
import { lineAt, lineColumns, SUMMARY_RANGE } from "./summary-sheet.ts";
import { linkOf, spreadsheetId } from "./workbook-link.ts";

/** In the office's own spreadsheet: a school a row, read from its Tóm tắt by Google Sheets itself. */
export const rollupSheet: SheetForm = {
  id: "rollup",
  name: sheetNames.rollup,
  guide: "Dán liên kết bảng tính của từng trường vào cột đầu, rồi chọn Tổng hợp các trường theo liên kết.",
  tabColour: "#6aa84f",
  readyRows: 200,
  columns: [
    { field: "link", heading: "Liên kết bảng tính của trường", width: 360, owner: "staff", format: "text" },
    { field: "told", heading: "Điều cần biết", width: 220, owner: "addin", format: "text" },
    ...lineColumns,
    ...bandColumns,
  ],
};

export interface Rollup {
  readonly edit: SheetEdit;
  /** Links that are read, and rows whose link is not. */
  readonly used: number;
  readonly unused: number;
  /** False: staff wrote something where the totals would stand. */
  readonly totals: boolean;
}

/** The columns that one formula fills do not stand side by side any more. */
export function lineTorn(layout: Layout): Trouble | undefined {
  if (lineAt(layout) !== undefined) return undefined;
  return {
    code: "TONG-03",
    sheet: rollupSheet.name,
    problem: "Ở trang “Tổng hợp”, các cột từ “Tên trường” đến “Tính đến ngày” không còn đứng liền nhau.",
    remedy: "Đưa các cột về đúng thứ tự, hoặc đổi tên trang đó để tiện ích tạo trang Tổng hợp mới.",
  };
}

/**
 * One formula for each link, in one block, whatever the rows; what staff typed stays.
 * @param layout one that `lineTorn` has nothing to say of.
 */
export function rollupEdit(layout: Layout, grid: Grid): Rollup {
  const lines = linesOf(layout, grid);
  const told = tellLinks(lines);
  const line = lineAt(layout) ?? 0;
  const first = layout.headingRow + 2;
  const last = Math.max(first + lines.length - 1, first + rollupSheet.readyRows - 1);
  const columns = [
    { at: layout.columnOf.get("told") ?? -1, values: (row: number) => told.get(row)?.told ?? "" },
    { at: line, values: (row: number) => told.get(row)?.formula ?? "" },
  ].filter(({ at }) => at >= 0);
  const rows = Array.from({ length: Math.max(lines.length, 1) }, (_, index) => first + index);
  const writes: Write[] = runsOf(columns.sort((a, b) => a.at - b.at)).map((run) => ({
    row: first,
    column: (run[0]?.at ?? 0) + 1,
    values: rows.map((row) => run.map(({ values }) => values(row))),
  }));
  const range = (at: number): { range: string } => ({ range: `${columnName(at)}${first}:${columnName(at)}${last}` });
  const totals = totalsWrite(layout, grid, line, range);
  const all = [...writes, ...(totals ? [totals.write] : []), ...bandWrites(layout, line, range)];
  const formulas: Style = {
    range: { row: first, column: line + 1, rows: last - first + 1, columns: 1 },
    format: "automatic",
  };
  const found = [...told.values()];
  return {
    edit: {
      sheet: rollupSheet.name,
      reach: reachOf(all),
      styles: [formulas, ...(totals?.styles ?? [])],
      widths: [],
      choices: [],
      marks: [],
      writes: all,
    },
    used: found.filter(({ formula }) => formula !== undefined).length,
    unused: found.filter(({ formula }) => formula === undefined).length,
    totals: totals !== undefined,
  };
}

interface Told {
  readonly told: string;
  readonly formula?: CellFormula;
}

/** What stands beside each row that holds a link. */
function tellLinks(lines: readonly Line[]): Map<number, Told> {
  const seen = new Map<string, number>();
  const told = new Map<number, Told>();
  for (const { row, cell } of lines) {
    const typed = cell("link");
    if (typed === "") continue;
    const id = spreadsheetId(typed);
    const before = id === undefined ? undefined : seen.get(id);
    if (id === undefined) told.set(row, { told: NO_LINK });
    else if (before !== undefined)
      told.set(row, { told: `Trùng với liên kết ở dòng ${before} nên không tính hai lần.` });
    else {
      seen.set(id, row);
      // nothing around it: IFERROR would hide the button by which Google asks for access
      told.set(row, { told: "", formula: { formula: "IMPORTRANGE", with: [linkOf(id), SUMMARY_RANGE] } });
    }
  }
  return told;
}

const NO_LINK = "Chưa phải liên kết Google Trang tính; dán liên kết dạng docs.google.com/spreadsheets/d/…";

function reachOf(writes: readonly Write[]): { rows: number; columns: number } {
  return {
    rows: Math.max(...writes.map(({ row, values }) => row + values.length - 1)),
    columns: Math.max(...writes.map(({ column, values }) => column + (values[0]?.length ?? 0) - 1)),
  };
}
