import { runsOf } from "./column-runs.ts";
import type { Write } from "./edit.ts";
import type { SheetForm } from "./sheet.ts";

/** Lines of cells by field, written from a row (from 1) on under a form's own headings; columns nobody names are left alone. */
export function writesByField(
  form: SheetForm,
  row: number,
  lines: readonly Readonly<Record<string, string>>[],
): Write[] {
  const columns = form.columns.flatMap(({ field }, at) =>
    lines.some((cells) => (cells[field] ?? "") !== "") ? [{ field, at }] : [],
  );
  return runsOf(columns).map((run) => ({
    row,
    column: (run[0]?.at ?? 0) + 1,
    values: lines.map((cells) => run.map(({ field }) => cells[field] ?? "")),
  }));
}
