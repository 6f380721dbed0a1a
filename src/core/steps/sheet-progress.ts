import type { LocatedFinding } from "../sheets/locate.ts";
import type { PlanForm } from "../forms/form.ts";
import { linesOf } from "../sheets/layout.ts";
import type { Workbook } from "../sheets/workbook.ts";
import { informationFields, sheetNames, type SheetId } from "../words/fields.ts";
import { sameName } from "../words/text.ts";

/** How far staff are with one sheet. */
export interface SheetProgress {
  readonly id: SheetId;
  /** Nothing typed yet in the columns that are staff's own. */
  readonly blank: boolean;
  readonly must: number;
  readonly should: number;
}

export function progressOf(id: SheetId, workbook: Workbook, findings: readonly LocatedFinding[]): SheetProgress {
  const count = (severity: LocatedFinding["severity"]): number =>
    findings.filter((finding) => finding.sheet === id && finding.severity === severity).length;
  return { id, blank: isBlank(id, workbook), must: count("must"), should: count("should") };
}

/** "Thông tin: còn 2 việc phải sửa, 1 việc nên xem lại." */
export function progressLine({ id, blank, must, should }: SheetProgress): string {
  const parts = [
    ...(must > 0 ? [`còn ${must} việc phải sửa`] : []),
    ...(should > 0 ? [`${must > 0 ? "" : "đã nhập, "}${should} việc nên xem lại`] : []),
  ];
  return `${sheetNames[id]}: ${blank ? "chưa nhập" : parts.length > 0 ? parts.join(", ") : "đã nhập đủ"}.`;
}

function isBlank(id: SheetId, { layouts, grids, draft }: Workbook): boolean {
  const layout = layouts.get(id);
  if (!layout) return true;
  const staffs = layout.form.columns.filter(({ owner }) => owner === "staff");
  const lines = linesOf(layout, grids.get(sheetNames[id]) ?? []);
  const ready = READY[id];
  const given = new Set(ready?.texts(draft.information.form).map(sameName));
  return !lines.some(({ cell }) => {
    if (PROPOSED.has(sameName(cell("label")))) return false;
    const own = staffs.filter(
      ({ field }) => !(ready?.fields.includes(field) && given.has(sameName(cell(ready.named)))),
    );
    return own.some(({ field }) => cell(field) !== "");
  });
}

/** What stands ready in a sheet as a form is built: nobody typed it. */
const READY: Partial<Record<SheetId, Ready>> = {
  organisation: { named: "name", fields: ["part", "name"], texts: ({ roles }) => roles },
  reviews: { named: "time", fields: ["time"], texts: ({ reviewTimes }) => reviewTimes },
};

interface Ready {
  readonly named: string;
  readonly fields: readonly string[];
  readonly texts: (form: PlanForm) => readonly string[];
}

/** Lines of Thông tin that the add-in fills when it makes the sheet: nobody typed them. */
const PROPOSED = new Set(
  [informationFields.schoolYear, informationFields.catalogue, informationFields.form].map(sameName),
);
