import type { CellFormula, Write } from "../sheets/edit.ts";
import type { Layout } from "../sheets/layout.ts";
import type { Column } from "../sheets/sheet.ts";
import { schoolLine } from "./school-columns.ts";

/** Beside the schools: how many stand at which level. */
export const bandColumns: readonly Column[] = [
  { field: "band", heading: "Mức của trường", width: 150, owner: "addin", format: "text" },
  { field: "bandNow", heading: "Số trường hiện nay", width: 100, owner: "addin" },
  { field: "bandAfter", heading: "Số trường sau kế hoạch", width: 100, owner: "addin" },
];

const LEVELS = ["Chưa đạt mức 1", "Mức 1", "Mức 2", "Mức 3", "Mức 4"];

type Cell = string | CellFormula;

/**
 * Counts by formulas, so that they follow what Google reads.
 * @param line the first column of the schools' lines, from 0; @param range the rows of a column.
 */
export function bandWrites(layout: Layout, line: number, range: (at: number) => { range: string }): Write[] {
  const at = (name: string): number => line + schoolLine.findIndex((column) => column.name === name);
  const count = (name: string, what: string): CellFormula => ({ formula: "COUNTIF", with: [range(at(name)), what] });
  const all = count("school", "?*");
  const columns: Readonly<Record<string, readonly Cell[]>> = {
    band: [...LEVELS, "Tất cả các trường"],
    bandNow: [...LEVELS.map((_level, level) => count("level_now", `=${level}`)), all],
    bandAfter: [...LEVELS.map((_level, level) => count("level_after", `=${level}`)), all],
  };
  return bandColumns.flatMap(({ field }) => {
    const column = layout.columnOf.get(field);
    if (column === undefined) return [];
    return [{ row: layout.headingRow + 2, column: column + 1, values: (columns[field] ?? []).map((cell) => [cell]) }];
  });
}
