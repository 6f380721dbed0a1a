import { currentSheet } from "./current-sheet.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { informationSheet } from "./information-sheet.ts";
import { legalBasisSheet } from "./legal-basis-sheet.ts";
import { logSheet } from "./log-sheet.ts";
import { narrativeSheet } from "./narrative-sheet.ts";
import { organisationSheet } from "./organisation-sheet.ts";
import { planSheet } from "./plan-sheet.ts";
import { findLayout, type Layout } from "./layout.ts";
import type { Grid, SheetForm } from "./sheet.ts";

/** Every sheet of the workbook, in the order of the tabs. */
export const sheetForms: readonly SheetForm[] = [
  informationSheet,
  legalBasisSheet,
  narrativeSheet,
  currentSheet,
  planSheet,
  organisationSheet,
  findingsSheet,
  logSheet,
];

/** Where the columns of a sheet of ours stand today; undefined for any other sheet. */
export function layoutIn(sheet: string, grid: Grid): Layout | undefined {
  const form = sheetForms.find(({ name }) => name === sheet);
  return form && findLayout(form, grid);
}
