import { allSheetNames } from "../../src/core/sheets/index.ts";

/** A plan as text that marks its own faults: reading the file is reading what is expected. */
export interface MarkedPlan {
  /** Cells by "Kế hoạch!B4". */
  readonly cells: Readonly<Record<string, string>>;
  /** "Kế hoạch F8 TG-03", sorted. */
  readonly faults: readonly string[];
}

/** Under a sheet's name its rows from the first row below the headings, cells parted by "|"; Hiện trạng is by code. */
export function readMarkedPlan(text: string): MarkedPlan {
  const cells: Record<string, string> = {};
  const faults: string[] = [];
  let sheet = "";
  let row = 0;
  for (const line of text.split("\n")) {
    if (line.startsWith("#") || line.trim() === "") continue;
    if (allSheetNames.includes(line.trim())) {
      sheet = line.trim();
      row = 4;
      continue;
    }
    line.split("|").forEach((cell, index) => {
      const [, content = "", code] = /^(.*?)\s*(?:\{([A-Z]+-\d+)\})?\s*$/.exec(cell.trim()) ?? [];
      const place =
        sheet === "Hiện trạng" ? levelPlace(line.split("|")[0]!.trim(), index) : letter(index) + String(row);
      if (place === undefined) return;
      if (content !== "") cells[`${sheet}!${place}`] = content.replaceAll("⏎", "\n");
      if (code !== undefined) faults.push(`${sheet} ${place} ${code}`);
    });
    row += 1;
  }
  return { cells, faults: faults.sort() };
}

const letter = (index: number): string => String.fromCharCode(65 + index);

const codes = [
  "1.1",
  "1.2",
  "1.3",
  "1.4",
  "1.5",
  "1.6",
  "1.7",
  "1.8",
  "1.9",
  "1.10",
  "2.1",
  "2.2",
  "2.3",
  "2.4",
].concat(["3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "4.1", "4.2", "5.1", "5.2", "5.3", "5.4", "5.5", "5.6"]);

/** Column E of the criterion's line; the code itself stands there already. */
function levelPlace(code: string, index: number): string | undefined {
  return index === 0 ? undefined : `E${4 + codes.indexOf(code)}`;
}
