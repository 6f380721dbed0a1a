/** Says whether a value that came from outside has a shape. */
export type Guard<T> = (value: unknown) => value is T;

export const text: Guard<string> = (value): value is string => typeof value === "string";
export const number: Guard<number> = (value): value is number => typeof value === "number";
export const flag: Guard<boolean> = (value): value is boolean => typeof value === "boolean";

export function list<T>(one: Guard<T>): Guard<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(one);
}

export function orNull<T>(some: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || some(value);
}

export function maybe<T>(some: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || some(value);
}

export function oneOf<const T extends string>(...words: readonly T[]): Guard<T> {
  return (value): value is T => (words as readonly unknown[]).includes(value);
}

/** An object with these fields; what else it has is not looked at. */
export function fields<T extends object>(guards: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const entries = Object.entries(guards) as [keyof T, Guard<unknown>][];
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    entries.every(([name, guard]) => guard((value as T)[name]));
}
