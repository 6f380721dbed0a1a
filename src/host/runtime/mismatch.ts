/** Google's words for arguments of the wrong kind. */
export function mismatch(method: string, ...given: unknown[]): string {
  return `The parameters (${given.map(kindOf).join(",")}) don't match the method signature for ${method}.`;
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `${value.length === 0 ? "Object" : kindOf(value[0]).toLowerCase()}[]`;
  const kind = typeof value;
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
