import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inOfficialForm } from "../official-form.ts";

/**
 * The real plan's text (two persons renamed), in which a row's cells begin with a tab. The file was once cut by page
 * lines: a row whose second cell begins in the middle of a sentence goes on with the row above, cell by cell.
 */
export function seedText(): string {
  const text = readFileSync(join(__dirname, "../sources/seed-plan-2024-2025.txt"), "utf8");
  const from = text.indexOf("\tTT\n");
  const to = text.indexOf("V. TỔ CHỨC THỰC HIỆN");
  const rows: string[][] = [];
  for (const chunk of text.slice(from, to).split(/\n\n(?=\t)/)) {
    const cells = chunk
      .split(/(?:^|\n)\t/)
      .slice(1)
      .map((cell) => cell.trim());
    const above = rows[rows.length - 1];
    const goesOn = cells[0] === "" && !/^Tiêu\s+chí/.test(cells[1] ?? "");
    if (goesOn && above !== undefined) cells.forEach((cell, index) => (above[index] = `${above[index] ?? ""} ${cell}`));
    else rows.push(cells);
  }
  return inOfficialForm([text.slice(0, from), ...rows.flat(), text.slice(to)].join("\n").split("\n")).join("\n");
}
