import { mismatch } from "../runtime/mismatch.ts";

/** A matrix that does not fit the range is refused in Google's words (semantics.md, wrong size). */
export function checkMatrix(method: string, values: unknown, rows: number, columns: number): void {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) throw new Error(mismatch(method, values));
  checkSize("rows", values.length, rows);
  for (const row of values) checkSize("columns", row.length, columns);
}

function checkSize(what: "rows" | "columns", given: number, wanted: number): void {
  if (given === wanted) return;
  const words = `The number of ${what} in the data does not match the number of ${what} in the range.`;
  throw new Error(`${words} The data has ${given} but the range has ${wanted}.`);
}
