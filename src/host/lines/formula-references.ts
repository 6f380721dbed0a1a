import { columnLetters, columnNumber } from "../sheets/a1-notation.ts";

/** "B$4"; only a column ("B") or only a row ("$4") at an open end. */
export interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

export interface Reference {
  /** The sheet's name without quotes; absent when the formula names none. */
  readonly sheet: string | undefined;
  /** None for a name of that sheet, or for what is already lost (Sheet1!#REF!). */
  readonly corners: readonly Corner[];
}

export const LOST = "#REF!";

const cell = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?[1-9]\d{0,6}`;
const area = `${cell}:${cell}|${cell}:${column}|${cell}:${row}|${column}:${column}|${row}:${row}|${cell}`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;
const qualifier = String.raw`'(?:[^']|'')+'!|${word}!`;

/** In order: text, another workbook or a table's part, a reference, a qualified name, a word or number, any letter. */
const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\](?:${word}!)?[\p{L}\p{N}$:]*`,
    String.raw`(?<sheet>${qualifier})?(?<area>${area})(?![\p{L}\p{N}_.!(\\])`,
    String.raw`(?<other>${qualifier})(?<name>#REF!|${word})?`,
    String.raw`[\p{L}\p{N}_.\\$]+`,
    String.raw`[\s\S]`,
  ].join("|"),
  "gu",
);

/** The formula with its references changed; text in quotes, function names and numbers are let alone. */
export function changeReferences(
  formula: string,
  change: (reference: Reference) => Reference | typeof LOST | undefined,
): string {
  return formula.replace(token, (whole: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Record<string, string | undefined>;
    const named = found["sheet"] ?? found["other"];
    if (found["area"] === undefined && named === undefined) return whole;
    const reference = { sheet: sheetName(named), corners: (found["area"] ?? "").split(":").flatMap(readCorner) };
    const changed = change(reference);
    if (changed === undefined || changed === reference) return whole;
    if (changed === LOST) return LOST;
    const before = changed.sheet === reference.sheet ? (named ?? "") : quoted(changed.sheet ?? "");
    // a name stands as it was, behind its sheet's new name
    const after = found["area"] === undefined ? (found["name"] ?? "") : changed.corners.map(cornerText).join(":");
    return before + after;
  });
}

export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

function sheetName(qualifier: string | undefined): string | undefined {
  const name = qualifier?.slice(0, -1);
  return name?.startsWith("'") === true ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function readCorner(text: string): Corner[] {
  const [, dollar = "", letters = "", second = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text) ?? [];
  if (letters === "" && digits === "") return [];
  const onlyRow = letters === "";
  return [
    {
      column: onlyRow ? undefined : columnNumber(letters),
      row: digits === "" ? undefined : Number(digits),
      fixedColumn: !onlyRow && dollar !== "",
      fixedRow: (onlyRow ? dollar : second) !== "",
    },
  ];
}

function cornerText({ column: at, row: line, fixedColumn, fixedRow }: Corner): string {
  const letters = at === undefined ? "" : (fixedColumn ? "$" : "") + columnLetters(at);
  return letters + (line === undefined ? "" : (fixedRow ? "$" : "") + String(line));
}
