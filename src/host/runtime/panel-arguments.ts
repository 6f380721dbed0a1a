/** What google.script.run lets through to the server (runtime.md, measured by tanaikech 2023-08-28). */
export function toServer(args: readonly unknown[]): unknown[] {
  return args.map((value, place) => {
    if (!passes(value)) throw new Error(`Failed due to illegal value in property: ${place}`);
    return cleaned(value);
  });
}

function passes(value: unknown): boolean {
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") return false;
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(passes);
  const { toString } = Object.prototype;
  return toString.call(value) === "[object Object]" && Object.values(value).every(passes);
}

/** undefined becomes null in arrays. */
function cleaned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : cleaned(item)));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}
