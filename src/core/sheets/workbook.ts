import type { Information, PlanDraft } from "../plan/draft.ts";
import { sheetNames, type Field, type SheetId } from "../words/fields.ts";
import { hasForbidden } from "../words/text.ts";
import type { Trouble } from "../words/trouble.ts";
import { readCurrent } from "./current-sheet.ts";
import { formById, formNamed, planForms } from "../forms/index.ts";
import type { PlanForm } from "../forms/form.ts";
import { filledSheetsOf, optionalSheetsOf } from "./index.ts";
import { informationFieldOf, informationSheet, readInformation } from "./information-sheet.ts";
import { readIssues } from "./issues-sheet.ts";
import { readReviews } from "./reviews-sheet.ts";
import { planSheetOf } from "./plan-sheet.ts";
import { readTracking } from "./tracking-sheet.ts";
import { findLayout, linesOf, type Layout } from "./layout.ts";
import { readLegalBasis } from "./legal-basis-sheet.ts";
import { readNarrative } from "./narrative-sheet.ts";
import { readOrganisation } from "./organisation-sheet.ts";
import { readPlanRows } from "./plan-rows.ts";
import { headingsGone, otherForm, sheetsGone } from "./sheet-troubles.ts";
import type { Grid, SheetForm } from "./sheet.ts";

/** The workbook as it was read: the draft, and where everything stood. */
export interface Workbook {
  readonly draft: PlanDraft;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly layouts: ReadonlyMap<SheetId, Layout>;
}

/** The form that Thông tin names; where it names none, the one whose columns stand in Kế hoạch, else the nine columns. */
export function formOf(grids: ReadonlyMap<string, Grid>): PlanForm {
  return namedForm(grids) ?? formOfPlanSheet(grids) ?? formById("mau-9-cot");
}

function namedForm(grids: ReadonlyMap<string, Grid>): PlanForm | undefined {
  return formNamed(informationIn(grids)?.told.form?.text ?? "");
}

/** Why a workbook cannot be read or completed: Thông tin names one form, and Kế hoạch has the columns of another. */
export function formsDiffer(grids: ReadonlyMap<string, Grid>): Trouble | undefined {
  const [named, there] = [namedForm(grids), formOfPlanSheet(grids)];
  return named && there && named !== there ? otherForm(named, there) : undefined;
}

/** What Thông tin tells; undefined where there is no such sheet. */
export function informationIn(grids: ReadonlyMap<string, Grid>): Information | undefined {
  const grid = grids.get(informationSheet.name);
  const layout = grid && findLayout(informationSheet, grid);
  return layout && readInformation(layout, grid);
}

/** The form whose own columns stand in Kế hoạch; undefined where it cannot be told. */
export function formOfPlanSheet(grids: ReadonlyMap<string, Grid>): PlanForm | undefined {
  const grid = grids.get(sheetNames.plan);
  if (!grid) return undefined;
  const fits = planForms.map((form) => {
    const layout = findLayout(planSheetOf(form), grid);
    return { form, own: form.columns.filter(({ field }) => layout?.columnOf.has(field)).length };
  });
  const [best, second] = fits.sort((a, b) => b.own - a.own);
  // two forms share a few headings: only a clear difference tells
  return best && best.own >= 5 && best.own - (second?.own ?? 0) >= 2 ? best.form : undefined;
}

/**
 * Grids → draft and layouts, or what stands in the way (a sheet or a column that is gone), all told together.
 * @param grids by sheet name, each as getDisplayValues gives it; an absent sheet is absent.
 * @param as the form and catalogue to read it by, in place of those that Thông tin names.
 */
export function readWorkbook(
  grids: ReadonlyMap<string, Grid>,
  as?: Pick<Partial<Information>, "form" | "catalogue">,
): { workbook: Workbook } | { troubles: Trouble[] } {
  const form = as?.form ?? formOf(grids);
  const differ = as ? undefined : formsDiffer(grids);
  if (differ) return { troubles: [differ] };
  const filledSheets = filledSheetsOf(form);
  const gone = filledSheets.filter(({ name }) => !grids.has(name));
  const troubles: Trouble[] = gone.length > 0 ? [sheetsGone(gone)] : [];
  const layouts = new Map<SheetId, Layout>();
  for (const sheet of filledSheets) {
    const grid = grids.get(sheet.name);
    const layout = grid && findLayout(sheet, grid);
    if (!grid) continue;
    if (!layout) troubles.push(headingsGone(sheet));
    else {
      troubles.push(...columnTroubles(layout));
      layouts.set(sheet.id, layout);
    }
  }
  const followed = optionalSheetsOf(form).filter((sheet) => {
    const layout = findLayout(sheet, grids.get(sheet.name) ?? []);
    if (!layout) return false;
    troubles.push(...columnTroubles(layout));
    layouts.set(sheet.id, layout);
    return true;
  });
  if (troubles.length > 0) return { troubles };
  const sheets = [...filledSheets, ...followed];
  return { workbook: { grids, layouts, draft: draftOf(grids, layouts, sheets, { ...as, form }) } };
}

function draftOf(
  grids: ReadonlyMap<string, Grid>,
  layouts: ReadonlyMap<SheetId, Layout>,
  filledSheets: readonly SheetForm[],
  as: Pick<Partial<Information>, "form" | "catalogue">,
): PlanDraft {
  const read = <T>(id: SheetId, reader: (layout: Layout, grid: Grid) => T): T => {
    const layout = layouts.get(id);
    if (!layout) throw new Error(`no layout for ${id}`);
    return reader(layout, grids.get(sheetNames[id]) ?? []);
  };
  const information = { ...read("information", readInformation), ...as };
  return {
    information,
    legalBasis: read("legalBasis", readLegalBasis),
    narrative: read("narrative", readNarrative),
    current: read("current", readCurrent),
    issues: layouts.has("issues") ? read("issues", readIssues) : [],
    reviews: layouts.has("reviews") ? read("reviews", readReviews) : [],
    ...read("plan", (layout, grid) => readPlanRows(layout, grid, information)),
    ...(layouts.has("tracking") ? { tracking: read("tracking", readTracking) } : {}),
    organisation: read("organisation", readOrganisation),
    unprintable: filledSheets
      .flatMap(({ id }) => read(id, (layout, grid) => cellsWith(layout, grid, hasForbidden)))
      .map(({ place }) => place),
    formulaErrors: filledSheets.flatMap(({ id }) =>
      read(id, (layout, grid) => cellsWith(layout, grid, (text) => FORMULA_ERROR.test(text.trim()))),
    ),
  };
}

/** What a cell shows when its formula fails: Google's names and Excel's. */
const FORMULA_ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|ERROR!|SPILL!|CALC!)$/;

type Shown = PlanDraft["formulaErrors"][number];

function cellsWith(layout: Layout, grid: Grid, fits: (text: string) => boolean): Shown[] {
  const { form, columnOf } = layout;
  const fields = form.columns.filter(({ owner, field }) => owner !== "addin" && columnOf.has(field));
  const lines = linesOf(layout, grid).filter(({ blank }) => !blank);
  return lines.flatMap(({ row, cell }) =>
    fields
      .filter(({ field }) => fits(cell(field)))
      .flatMap(({ field }) => {
        const named = form.id === "information" ? informationFieldOf(cell("label")) : (field as Field);
        return named === undefined ? [] : [{ place: { sheet: form.id, row, field: named }, shown: cell(field).trim() }];
      }),
  );
}

function columnTroubles({ form, missing, doubled }: Layout): Trouble[] {
  return [
    ...missing
      .filter((column) => !column.optional)
      .map(({ heading }) => ({
        code: "TRANG-04",
        sheet: form.name,
        problem: `Trang “${form.name}” không có cột “${heading}”.`,
        remedy: "Đặt lại đúng tên cột đã đổi, hoặc chọn Tạo hoặc bổ sung trang tính để thêm cột trống.",
      })),
    ...doubled.map(({ heading }) => ({
      code: "TRANG-05",
      sheet: form.name,
      problem: `Trang “${form.name}” có hai cột cùng tên “${heading}”.`,
      remedy: "Đổi tên cột không dùng để tiện ích biết cần đọc cột nào.",
    })),
  ];
}
