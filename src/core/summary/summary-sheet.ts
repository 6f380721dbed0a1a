import type { SheetEdit, Style } from "../sheets/edit.ts";
import type { Layout } from "../sheets/layout.ts";
import { HEADING_ROW, type Column, type SheetForm } from "../sheets/sheet.ts";
import { showDay } from "../words/day.ts";
import { sheetNames } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import type { PlanSummary } from "../wire-summary.ts";
import { schoolLine } from "./school-columns.ts";
import type { TableCell } from "./table.ts";

/** The school's line as columns of a sheet. */
export const lineColumns: readonly Column[] = schoolLine.map(({ name, heading, width }) => ({
  field: name,
  heading,
  width,
  owner: "addin",
  ...(name === "money_total" || name === "money_spent" ? { format: "amount" } : {}),
}));

/** One line that an office above reads by its place: see SUMMARY_RANGE. */
export const summarySheet: SheetForm = {
  id: "summary",
  name: sheetNames.summary,
  guide: "Tiện ích ghi trang này cho cơ quan cấp trên đọc bằng liên kết; không thêm, không dời dòng, cột.",
  tabColour: "#6aa84f",
  readyRows: 1,
  columns: lineColumns,
};

/** What an office's IMPORTRANGE reads; it never changes. */
export const SUMMARY_RANGE = "Tóm tắt!A4:Z4";

/** The plan's line, written where the office reads it. */
export function summaryEdit(summary: PlanSummary): SheetEdit {
  const values = schoolLine.map(({ type, value }) => shown(type, value(summary)));
  const at = { row: HEADING_ROW + 1, column: 1 };
  const styles: Style[] = schoolLine.flatMap(({ type }, index) =>
    type === "number" ? [] : [{ range: { row: at.row, column: index + 1, rows: 1, columns: 1 }, format: "text" }],
  );
  return {
    sheet: summarySheet.name,
    reach: { rows: at.row, columns: values.length },
    styles,
    widths: [],
    choices: [],
    marks: [],
    writes: [{ ...at, values: [values] }],
  };
}

function shown(type: string, value: TableCell | undefined): TableCell {
  return type === "day" && typeof value === "string" && value !== "" ? showDay(value) : (value ?? "");
}

/** The line's columns stand side by side in their order, from the first one's place on; the place, from 0. */
export function lineAt({ columnOf }: Layout): number | undefined {
  const first = columnOf.get(schoolLine[0]?.name ?? "");
  if (first === undefined) return undefined;
  return schoolLine.every(({ name }, index) => columnOf.get(name) === first + index) ? first : undefined;
}

/** Rows or columns of Tóm tắt were moved: whoever reads it by its place would read something else. */
export function summaryMoved(layout: Layout): Trouble | undefined {
  if (layout.headingRow === HEADING_ROW - 1 && lineAt(layout) === 0) return undefined;
  return {
    code: "TONG-02",
    sheet: summarySheet.name,
    problem: "Trang “Tóm tắt” đã bị dời dòng hoặc cột nên cơ quan cấp trên không đọc đúng chỗ.",
    remedy: "Xoá trang Tóm tắt rồi chọn lại lệnh này; tiện ích tạo lại trang.",
  };
}
