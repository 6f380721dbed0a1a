import { planForms } from "../forms/index.ts";
import type { PlanForm } from "../forms/form.ts";
import { sheetNames, type PlanSheetId } from "../words/fields.ts";
import { currentSheet } from "./current-sheet.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { informationSheet } from "./information-sheet.ts";
import { issuesSheet } from "./issues-sheet.ts";
import { legalBasisSheetOf } from "./legal-basis-sheet.ts";
import { logSheet } from "./log-sheet.ts";
import { narrativeSheetOf } from "./narrative-sheet.ts";
import { organisationSheet } from "./organisation-sheet.ts";
import { planSheetOf } from "./plan-sheet.ts";
import { reviewsSheet } from "./reviews-sheet.ts";
import { findLayout, type Layout } from "./layout.ts";
import type { Grid, SheetForm } from "./sheet.ts";
import { boardSheet } from "./board-sheet.ts";
import { tasksSheet } from "./tasks-sheet.ts";
import { trackingSheet } from "./tracking-sheet.ts";

const makers: Readonly<Record<PlanSheetId, (form: PlanForm) => SheetForm>> = {
  information: () => informationSheet,
  legalBasis: legalBasisSheetOf,
  narrative: narrativeSheetOf,
  current: () => currentSheet,
  issues: () => issuesSheet,
  plan: planSheetOf,
  reviews: () => reviewsSheet,
  organisation: () => organisationSheet,
  tracking: () => trackingSheet,
  board: () => boardSheet,
  tasks: () => tasksSheet,
  findings: () => findingsSheet,
  log: () => logSheet,
};

const forms = new Map(planForms.map((form) => [form.id, form.sheets.map((id) => makers[id](form))]));

/** The sheets that staff fill in a form, in the order of the tabs. */
export function filledSheetsOf({ id }: Pick<PlanForm, "id">): readonly SheetForm[] {
  return forms.get(id) ?? [];
}

/**
 * The sheets that come when the plan is followed, in the order of the tabs; a workbook is whole without them.
 * Biểu 2 has Rà soát from the start.
 */
export function followingSheetsOf(form: Pick<PlanForm, "id">): readonly SheetForm[] {
  const own = [trackingSheet, reviewsSheet, boardSheet, tasksSheet];
  return own.filter((sheet) => !filledSheetsOf(form).includes(sheet));
}

/** Sheets that are read where they are there. */
export function optionalSheetsOf(form: Pick<PlanForm, "id">): readonly SheetForm[] {
  return followingSheetsOf(form).filter((sheet) => sheet === trackingSheet || sheet === reviewsSheet);
}

/** Every sheet of the workbook in a form, in the order of the tabs. */
export function sheetFormsOf(form: Pick<PlanForm, "id">): readonly SheetForm[] {
  return [...filledSheetsOf(form), findingsSheet, logSheet];
}

/** The names of all sheets that some form has, in the order of the tabs. */
export const allSheetNames: readonly string[] = Object.values(sheetNames);

/** Where the columns of a sheet of ours stand today, in the form whose columns fit best; undefined for any other sheet. */
export function layoutIn(sheet: string, grid: Grid): Layout | undefined {
  const fitting = planForms.flatMap((form) => {
    const all = [...sheetFormsOf(form), ...followingSheetsOf(form)];
    const own = all.find(({ name }) => name === sheet);
    const layout = own && findLayout(own, grid);
    return layout ? [layout] : [];
  });
  return fitting.sort((a, b) => b.columnOf.size - a.columnOf.size)[0];
}
