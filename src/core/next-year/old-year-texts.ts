import { filledSheetsOf } from "../sheets/index.ts";
import { informationSheet } from "../sheets/information-sheet.ts";
import { a1, findLayout, linesOf } from "../sheets/layout.ts";
import type { Grid } from "../sheets/sheet.ts";
import type { PlanForm } from "../forms/form.ts";
import type { SchoolYear } from "../words/school-year.ts";
import { oneLine } from "../words/text.ts";

/** A cell that still names the year that is over. */
export interface OldYearText {
  readonly sheet: string;
  /** "B12" */
  readonly cell: string;
  /** The words around it. */
  readonly text: string;
}

const AROUND = 40;

/** Cells that name the old school year, or in Kế hoạch a month or day of its first calendar year. @param grids as they will be. */
export function oldYearTexts(grids: ReadonlyMap<string, Grid>, form: PlanForm, old: SchoolYear): OldYearText[] {
  return filledSheetsOf(form).flatMap((sheet) => {
    const grid = grids.get(sheet.name);
    const layout = grid && findLayout(sheet, grid);
    if (!layout) return [];
    const own = sheet.columns.filter(({ owner, field }) => owner !== "addin" && field !== "hint");
    return linesOf(layout, grid).flatMap(({ row, cell }) =>
      own.flatMap(({ field }) => {
        const at = layout.columnOf.get(field);
        const found = firstMention(cell(field), old, field === "timeline");
        const isChoice = sheet === informationSheet && field === "label";
        return at === undefined || found === undefined || isChoice
          ? []
          : [{ sheet: sheet.name, cell: a1(row, at), text: found }];
      }),
    );
  });
}

function firstMention(typed: string, old: SchoolYear, isTime: boolean): string | undefined {
  const text = oneLine(typed);
  // what was carried names its year on purpose
  const told = text.replace(/Chuyển từ năm học \d{4}-\d{4}/g, (found) => " ".repeat(found.length));
  const named = new RegExp(String.raw`${old}\s?[-–—/]\s?(?:${old + 1}|${String(old + 1).slice(2)})(?!\d)`);
  const month = new RegExp(String.raw`(?<!\d)${old}(?!\d)`);
  const found = named.exec(told) ?? (isTime && month.exec(told));
  if (!found) return undefined;
  const from = Math.max(0, found.index - AROUND);
  const to = found.index + found[0].length + AROUND;
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}
