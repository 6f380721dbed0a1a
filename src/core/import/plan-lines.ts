import type { PlanForm } from "../forms/form.ts";
import { findLayout } from "../sheets/layout.ts";
import { planSheetOf } from "../sheets/plan-sheet.ts";
import { readPlanRows } from "../sheets/plan-rows.ts";
import { flowing, lines as linesOf, withoutWordBreaks } from "../words/text.ts";
import { usualCalendar, type SchoolYear } from "../words/school-year.ts";
import type { TableLine } from "./table-lines.ts";

export type Cells = Readonly<Record<string, string>>;

/** Columns in which a line stands for itself; elsewhere a line in lower case goes on with the one above. */
const LISTS = new Set<string>(["lead", "budget"]);

/**
 * The rows for Kế hoạch: a row that Word tore over several becomes one, as the plan's own reader tells it; a cell that
 * was merged over several actions is written out where the next action would be taken for a piece of the one above.
 */
export function planLines(
  lines: readonly TableLine[],
  form: PlanForm,
  schoolYear: SchoolYear,
  wrapped: boolean,
): { lines: Cells[]; joined: number } {
  const whole = lines.map(({ cells }) => (wrapped ? mapped(cells, unwrapped) : { ...cells }));
  const torn = tornRows(whole, form, schoolYear);
  lines.forEach(({ goesOn }, index) => {
    if (goesOn.length === 0 || !torn.has(index)) return;
    for (const field of ["criterion", "content", "targetLevel", "lead", "timeline"]) {
      const above = index > 0 ? whole[index - 1]?.[field] : undefined;
      const here = whole[index];
      if (goesOn.includes(field) && above !== undefined && here) here[field] = here[field] ?? above;
    }
  });
  const pieces = tornRows(whole, form, schoolYear);
  const result: Record<string, string>[] = [];
  const at = new Map<number, Record<string, string>>();
  whole.forEach((cells, index) => {
    const first = at.get(pieces.get(index) ?? -1);
    if (!first) {
      at.set(index, cells);
      result.push(cells);
      return;
    }
    for (const [field, text] of Object.entries(cells)) {
      first[field] = flowing(`${first[field] ?? ""}\n${text}`);
    }
  });
  return { lines: result, joined: pieces.size };
}

/** Which line (by index) is a piece of which. */
function tornRows(lines: readonly Cells[], form: PlanForm, schoolYear: SchoolYear): Map<number, number> {
  const sheet = planSheetOf(form);
  const grid = [
    sheet.columns.map(({ heading }) => heading),
    ...lines.map((cells) => sheet.columns.map(({ field }) => cells[field] ?? "")),
  ];
  const layout = findLayout(sheet, grid);
  if (!layout) return new Map();
  const { rows } = readPlanRows(layout, grid, { form, calendar: usualCalendar(schoolYear) });
  return new Map(rows.flatMap(({ row, joined }) => joined.map((one): [number, number] => [one - 2, row - 2])));
}

function mapped(cells: Cells, change: (text: string, field: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).map(([field, text]) => [field, change(text, field)]));
}

/** A cell's lines as they flowed before a narrow column tore them: one word a line, or on in lower case. */
function unwrapped(text: string, field: string): string {
  if (field === "timeline") return withoutWordBreaks(text).replace(/\s*\n\s*(?=[-–])|(?<=[-–])\s*\n\s*/g, " ");
  if (LISTS.has(field)) return withoutWordBreaks(text);
  let isWord = false;
  return linesOf(text.replace(/ {2,}/g, " ")).reduce((sum, line) => {
    const wasWord = isWord;
    isWord = !/\s/.test(line);
    if (sum === "") return line;
    const goesOn = (wasWord || isWord || /^\p{Ll}/u.test(line)) && !/[.;:]$/.test(sum) && !BULLET.test(line);
    return `${sum}${goesOn ? " " : "\n"}${line}`;
  }, "");
}

const BULLET = /^(?:[-+•*–]|(?:\p{L}|\d{1,2})[.)]\s)/u;
