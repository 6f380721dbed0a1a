import { informationFields, sheetNames, type SheetId } from "../words/fields.ts";
import type { Finding, Place } from "../words/finding.ts";
import { a1, type Layout } from "./layout.ts";
import type { Workbook } from "./workbook.ts";

/** A finding with its cell ("D7") and the name that staff read there. */
export interface LocatedFinding extends Finding {
  /** "" when the line itself is missing. */
  readonly cell: string;
  readonly label: string;
}

/** A1 names are made last, from the layout of the day. */
export function locate(finding: Finding, workbook: Workbook): LocatedFinding {
  const layout = workbook.layouts.get(finding.sheet);
  const at = layout && columnAt(finding, layout);
  return {
    ...finding,
    cell: at === undefined || finding.row === 0 ? "" : a1(finding.row, at),
    label: labelOf(finding, workbook),
  };
}

function columnAt({ sheet, field }: Place, layout: Layout): number | undefined {
  return layout.columnOf.get(sheet === "information" ? "value" : field);
}

/** The heading as it stands in the sheet today, or the line of Thông tin: marks are found by this very text. */
export function labelOf(place: Place, workbook: Workbook): string {
  if (place.sheet === "information") return informationFields[place.field as keyof typeof informationFields];
  const layout = workbook.layouts.get(place.sheet);
  const at = layout?.columnOf.get(place.field);
  const typed =
    at === undefined ? undefined : workbook.grids.get(sheetNames[place.sheet])?.[layout?.headingRow ?? 0]?.[at];
  return (typed ?? layout?.form.columns.find(({ field }) => field === place.field)?.heading ?? "").trim();
}

export function byPlace(a: LocatedFinding, b: LocatedFinding): number {
  const order = { must: 0, should: 1, info: 2 };
  const sheets = Object.keys(sheetNames) as SheetId[];
  return (
    order[a.severity] - order[b.severity] ||
    sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) ||
    a.row - b.row ||
    a.cell.length - b.cell.length ||
    (a.cell < b.cell ? -1 : a.cell > b.cell ? 1 : 0) ||
    (a.code < b.code ? -1 : 1)
  );
}
