export type Value = string | number | boolean;

/** "#VALUE!" and its like: thrown, and caught by the functions that ask for it. */
export class NoValue extends Error {}

export function asText(value: Value): string {
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}

export function asNumber(value: Value): number {
  const number = value === "" ? 0 : Number(value);
  if (Number.isNaN(number)) throw new NoValue();
  return number;
}

export function asTruth(value: Value): boolean {
  if (typeof value === "string") throw new NoValue();
  return value !== false && value !== 0;
}
