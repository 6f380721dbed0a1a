import type { Workbook, Worksheet } from "exceljs";

/** exceljs gives a new sheet the id of a deleted one; Google's ids do not come again. */
export function addWithFreshId(book: Workbook, name: string, used: number): Worksheet {
  const kept = book as unknown as { _worksheets: Worksheet[] };
  const made = book.addWorksheet(name);
  if (made.id > used) return made;
  const fresh = Math.max(used, ...book.worksheets.map(({ id }) => id)) + 1;
  Reflect.deleteProperty(kept._worksheets, made.id);
  Object.assign(made, { id: fresh });
  kept._worksheets[fresh] = made;
  return made;
}
