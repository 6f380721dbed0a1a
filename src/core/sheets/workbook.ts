import type { PlanDraft } from "../plan/draft.ts";
import { sheetNames, type Field, type SheetId } from "../words/fields.ts";
import { hasForbidden } from "../words/text.ts";
import type { Trouble } from "../words/trouble.ts";
import { readCurrent } from "./current-sheet.ts";
import { sheetForms } from "./index.ts";
import { informationFieldOf, readInformation } from "./information-sheet.ts";
import { findLayout, linesOf, type Layout } from "./layout.ts";
import { readLegalBasis } from "./legal-basis-sheet.ts";
import { readNarrative } from "./narrative-sheet.ts";
import { readOrganisation } from "./organisation-sheet.ts";
import { readPlanRows } from "./plan-rows.ts";
import { headingsGone, sheetsGone } from "./sheet-troubles.ts";
import type { Grid, SheetForm } from "./sheet.ts";

/** The workbook as it was read: the draft, and where everything stood. */
export interface Workbook {
  readonly draft: PlanDraft;
  readonly grids: ReadonlyMap<string, Grid>;
  readonly layouts: ReadonlyMap<SheetId, Layout>;
}

/** The sheets that staff fill, in the order of the tabs. */
export const filledSheets: readonly SheetForm[] = sheetForms.filter(({ id }) => id !== "findings" && id !== "log");

/**
 * Grids → draft and layouts, or what stands in the way (a sheet or a column that is gone), all told together.
 * @param grids by sheet name, each as getDisplayValues gives it; an absent sheet is absent.
 */
export function readWorkbook(grids: ReadonlyMap<string, Grid>): { workbook: Workbook } | { troubles: Trouble[] } {
  const gone = filledSheets.filter(({ name }) => !grids.has(name));
  const troubles: Trouble[] = gone.length > 0 ? [sheetsGone(gone)] : [];
  const layouts = new Map<SheetId, Layout>();
  for (const form of filledSheets) {
    const grid = grids.get(form.name);
    const layout = grid && findLayout(form, grid);
    if (!grid) continue;
    if (!layout) troubles.push(headingsGone(form));
    else {
      troubles.push(...columnTroubles(layout));
      layouts.set(form.id, layout);
    }
  }
  if (troubles.length > 0) return { troubles };
  return { workbook: { grids, layouts, draft: draftOf(grids, layouts) } };
}

function draftOf(grids: ReadonlyMap<string, Grid>, layouts: ReadonlyMap<SheetId, Layout>): PlanDraft {
  const read = <T>(id: SheetId, reader: (layout: Layout, grid: Grid) => T): T => {
    const layout = layouts.get(id);
    if (!layout) throw new Error(`no layout for ${id}`);
    return reader(layout, grids.get(sheetNames[id]) ?? []);
  };
  const information = read("information", readInformation);
  return {
    information,
    legalBasis: read("legalBasis", readLegalBasis),
    narrative: read("narrative", readNarrative),
    current: read("current", readCurrent),
    ...read("plan", (layout, grid) => readPlanRows(layout, grid, information.calendar)),
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
