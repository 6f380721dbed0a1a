import type { CellFormula, Style, Write } from "../sheets/edit.ts";
import type { Layout } from "../sheets/layout.ts";
import type { Grid } from "../sheets/sheet.ts";
import { sheetNames } from "../words/fields.ts";
import { sameName } from "../words/text.ts";
import { schoolLine } from "./school-columns.ts";

/** A level is no sum. */
const SUMMED = schoolLine.map(({ name, type }) => type === "number" && !name.startsWith("level_"));

/**
 * The totals, in the row of the sheet's title, over the columns that they add up; undefined where that row is gone or
 * staff wrote into it.
 * @param line the first column of the schools' lines, from 0; @param range the rows of a column.
 */
export function totalsWrite(
  layout: Layout,
  grid: Grid,
  line: number,
  range: (at: number) => { range: string },
): { write: Write; styles: Style[] } | undefined {
  const title = sameName(sheetNames.rollup);
  const above = grid.slice(0, layout.headingRow);
  const row = above.findIndex((cells) => cells.some((cell, at) => at < line && sameName(cell) === title));
  if (row < 0) return undefined;
  const cells = grid[row]?.slice(line, line + schoolLine.length) ?? [];
  if (!cells.every((cell) => OURS.test(cell.trim()))) return undefined;
  const values = schoolLine.map(({ name }, index): string | CellFormula => {
    if (name === "school") return { formula: "COUNTIF", with: [range(line), "?*"] };
    // SUMIF passes over #REF!, which stands until the office has allowed the access
    return SUMMED[index] ? { formula: "SUMIF", with: [range(line + index), ">0"] } : "";
  });
  const styles = schoolLine.flatMap(({ name }, index): Style[] => {
    const format = name === "money_total" || name === "money_spent" ? "amount" : "automatic";
    const at = { row: row + 1, column: line + index + 1, rows: 1, columns: 1 };
    return SUMMED[index] || name === "school" ? [{ range: at, format, bold: true }] : [];
  });
  return { write: { row: row + 1, column: line + 1, values: [values] }, styles };
}

/** What our formulas show: nothing yet, a number, or a formula's error. */
const OURS = /^(?:[\d.,]*|#\S*)$/;
