/** How many of their words two texts share: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []));
  if (!left || !right) return 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 0 : shared / all;
}
