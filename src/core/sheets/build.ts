import { planForms } from "../forms/index.ts";
import type { PlanForm } from "../forms/form.ts";
import { allCriteria, highestLevel, type Catalogue } from "../standards/catalogue.ts";
import { catalogues } from "../standards/index.ts";
import { informationFields, type InformationField } from "../words/fields.ts";
import { showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import { oneLine, sameName } from "../words/text.ts";
import type { Trouble } from "../words/trouble.ts";
import { currentLines } from "./current-sheet.ts";
import type { Area, SheetEdit, Style, Write } from "./edit.ts";
import { filledSheetsOf, followingSheetsOf, sheetFormsOf } from "./index.ts";
import { informationHints } from "./information-sheet.ts";
import { findLayout, linesOf, type Layout } from "./layout.ts";
import { markOf } from "./marks.ts";
import { parts } from "./organisation-sheet.ts";
import { foreignSheet, headingsGone } from "./sheet-troubles.ts";
import { HEADING_ROW, type Column, type Grid, type SheetForm } from "./sheet.ts";

/** What the workbook is built for. */
export interface Setting {
  readonly schoolYear: SchoolYear;
  readonly catalogue: Catalogue;
  readonly form: PlanForm;
}

const LAST = 1000;
const COLOURS = { staff: "#fff9e5", given: "#eaf1fb", addin: "#eeeeee", title: "#1f3864" } as const;
const HEADING_COLOURS = { staff: "#ffe599", given: "#cfe2f3", addin: "#cccccc" } as const;

/**
 * The edits that add what a workbook lacks. A sheet that is there keeps every cell it has: only missing columns,
 * and missing lines of Thông tin and Hiện trạng, are added after what is there.
 * @param grids by sheet name; a sheet that does not exist is absent.
 * @param forms the sheets to look after; all of the setting's form if left out.
 */
export function buildEdits(
  grids: ReadonlyMap<string, Grid>,
  setting: Setting,
  forms: readonly SheetForm[] = sheetFormsOf(setting.form),
): { edits: SheetEdit[] } | { trouble: Trouble } {
  const edits: SheetEdit[] = [];
  for (const form of forms) {
    const at = placeOf(form, setting.form);
    const grid = grids.get(form.name);
    if (grid === undefined || isEmpty(grid)) edits.push(newSheet(form, setting, grid === undefined ? at : undefined));
    else {
      const layout = findLayout(form, grid);
      if (!layout) return { trouble: isOurs(form, grid) ? headingsGone(form) : foreignSheet(form) };
      const edit = completed(layout, grid, setting);
      if (edit) edits.push(edit);
    }
  }
  return { edits };
}

/** Sheets for following the plan stand before Kiểm tra. */
function placeOf(form: SheetForm, plan: PlanForm): number {
  const usual = sheetFormsOf(plan).findIndex(({ id }) => id === form.id);
  const later = followingSheetsOf(plan).findIndex(({ id }) => id === form.id);
  if (usual >= 0) return usual;
  // a sheet that is not of the plan comes after all the others
  return later >= 0 ? filledSheetsOf(plan).length + later : LAST;
}

/** A sheet that has lost its headings still bears our title or guide, or the labels of Thông tin. */
function isOurs(form: SheetForm, grid: Grid): boolean {
  const texts = new Set(grid.flatMap((cells) => cells.slice(0, 2).map(sameName)));
  const labels = Object.values(informationFields).filter((label) => texts.has(sameName(label)));
  return texts.has(sameName(form.guide)) || (form.id === "information" && labels.length >= 3);
}

export function isEmpty(grid: Grid): boolean {
  return grid.every((cells) => cells.every((cell) => oneLine(cell) === ""));
}

function newSheet(form: SheetForm, setting: Setting, at: number | undefined): SheetEdit {
  const given = givenLines(form, setting);
  const rows = Math.max(given.length, form.readyRows);
  const columns = form.columns.length;
  const body = { row: HEADING_ROW + 1, rows };
  const styles: Style[] = [
    { range: { row: 1, column: 1, rows: 1, columns: 1 }, bold: true, size: 16, colour: COLOURS.title },
    { range: { row: 2, column: 1, rows: 1, columns: 1 }, colour: "#666666" },
    ...columnStyles(form.columns, 1, HEADING_ROW, rows),
    { range: { row: HEADING_ROW, column: 1, rows: 1 + rows, columns }, border: true },
  ];
  return {
    sheet: form.name,
    ...(at === undefined ? {} : { create: { at, tabColour: form.tabColour } }),
    reach: { rows: HEADING_ROW + rows, columns },
    styles,
    widths: form.columns.map((column, index) => ({ column: index + 1, pixels: column.width })),
    choices: form.columns.flatMap((column, index) => {
      const values = choicesOf(column, setting);
      return values ? [{ range: area(body.row, index + 1, Math.max(rows, 200)), values }] : [];
    }),
    marks: markOf(form),
    writes: [
      { row: 1, column: 1, values: [[form.name.toUpperCase()], [form.guide]] },
      { row: HEADING_ROW, column: 1, values: [form.columns.map((column) => column.heading)] },
      ...(given.length > 0 ? [{ row: body.row, column: 1, values: padded(given) }] : []),
    ],
    frozenRows: HEADING_ROW,
    ...informationChoices(form, given, setting),
  };
}

/** Levels to choose from end where the catalogue's do. */
function choicesOf({ field, choices }: Column, { catalogue }: Setting): readonly string[] | undefined {
  if (field !== "currentLevel") return choices;
  const highest = Math.max(...allCriteria(catalogue).map(highestLevel));
  return choices?.slice(0, highest + 1);
}

/** Neighbouring columns that look alike are styled together: fewer calls. */
function columnStyles(columns: readonly Column[], first: number, headingRow: number, rows: number): Style[] {
  const runs: { column: Column; at: number; columns: number }[] = [];
  columns.forEach((column, index) => {
    const run = runs[runs.length - 1];
    if (
      run &&
      run.column.owner === column.owner &&
      run.column.format === column.format &&
      run.column.wrap === column.wrap
    )
      run.columns += 1;
    else runs.push({ column, at: first + index, columns: 1 });
  });
  return runs.flatMap(({ column: { owner, format, wrap = true }, at, columns: width }) => [
    { range: area(headingRow, at, 1, width), bold: true, wrap: true, background: HEADING_COLOURS[owner] },
    {
      range: area(headingRow + 1, at, rows, width),
      background: COLOURS[owner],
      wrap,
      ...(format ? { format } : {}),
    },
  ]);
}

/** Lines that stand ready, for the first columns of the form. */
function givenLines(form: SheetForm, setting: Setting): string[][] {
  const { form: plan, schoolYear, catalogue } = setting;
  switch (form.id) {
    case "information":
      return plan.information.map((field) => informationLine(field, setting));
    case "narrative":
      return plan.narrativeHeadings(schoolYear).map((heading) => [heading]);
    case "current":
      return currentLines(catalogue);
    case "organisation":
      return plan.roles.map((role) => [parts.role, role]);
    case "reviews":
      return plan.reviewTimes.map((time) => [time]);
    default:
      return [];
  }
}

function informationLine(field: InformationField, setting: Setting): string[] {
  const proposed: Partial<Record<string, string>> = {
    schoolYear: showSchoolYear(setting.schoolYear),
    catalogue: setting.catalogue.name,
    form: setting.form.name,
  };
  return [informationFields[field], proposed[field] ?? "", informationHints[field]];
}

/** Two lines of Thông tin are chosen from a list. */
function informationChoices(form: SheetForm, given: string[][], setting: Setting): Partial<SheetEdit> {
  if (form.id !== "information") return {};
  const list = (label: string, values: readonly string[]): SheetEdit["choices"] => {
    const at = given.findIndex(([text]) => text === label);
    return at < 0 ? [] : [{ range: area(HEADING_ROW + 1 + at, 2, 1), values }];
  };
  const years = [-1, 0, 1, 2].map((step) => showSchoolYear(setting.schoolYear + step));
  return {
    choices: [
      ...list(informationFields.schoolYear, years),
      ...list(informationFields.catalogue, catalogueNames),
      ...list(informationFields.form, formNames),
    ],
  };
}

const catalogueNames = catalogues.map(({ name }) => name);
const formNames = planForms.map(({ name }) => name);

/** Missing columns go after the last column in use, missing lines after the last row; nothing else is touched. */
function completed(layout: Layout, grid: Grid, setting: Setting): SheetEdit | undefined {
  const { form, missing, headingRow } = layout;
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const lines = missingLines(layout, grid, setting);
  if (missing.length === 0 && lines.length === 0) return undefined;
  const rows = Math.max(grid.length - headingRow - 1, form.readyRows, 1);
  const body = { row: headingRow + 2, rows };
  const writes: Write[] = lines.length > 0 ? lineWrites(layout, grid.length + 1, lines) : [];
  if (missing.length > 0) {
    writes.push({ row: headingRow + 1, column: width + 1, values: [missing.map(({ heading }) => heading)] });
  }
  return {
    sheet: form.name,
    reach: { rows: Math.max(grid.length + lines.length, headingRow + 1 + rows), columns: width + missing.length },
    styles: columnStyles(missing, width + 1, headingRow + 1, rows),
    widths: missing.map((column, index) => ({ column: width + 1 + index, pixels: column.width })),
    choices: missing.flatMap((column, index) =>
      column.choices ? [{ range: area(body.row, width + 1 + index, Math.max(rows, 200)), values: column.choices }] : [],
    ),
    marks: missing.some(({ field }) => field === "review") ? markOf(form, layout, width + missing.length) : [],
    writes,
  };
}

function missingLines(layout: Layout, grid: Grid, setting: Setting): string[][] {
  const { form } = layout;
  if (form.id !== "information" && form.id !== "current") return [];
  const key = form.id === "information" ? "label" : "code";
  const at = form.columns.findIndex(({ field }) => field === key);
  if (!layout.columnOf.has(key)) return [];
  const there = new Set(linesOf(layout, grid).map((line) => sameName(line.cell(key))));
  const missing = givenLines(form, setting).filter((line) => !there.has(sameName(line[at] ?? "")));
  // What a new workbook proposes (school year, catalogue) is not guessed for one that is in use.
  return form.id === "information" ? missing.map(([label = "", , hint = ""]) => [label, "", hint]) : missing;
}

/** Given cells, each in the column where its heading stands today. */
function lineWrites(layout: Layout, row: number, lines: string[][]): Write[] {
  return layout.form.columns.flatMap((column, index) => {
    const at = layout.columnOf.get(column.field);
    const values = lines.map((line) => [line[index] ?? ""]);
    return at === undefined || values.every(([text]) => text === "") ? [] : [{ row, column: at + 1, values }];
  });
}

function area(row: number, column: number, rows: number, columns = 1): Area {
  return { row, column, rows, columns };
}

function padded(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((cells) => cells.length));
  return rows.map((cells) => [...cells, ...Array<string>(width - cells.length).fill("")]);
}
