/** Key of what the context may see of an object; everything else of it stays on this side. */
export const face = Symbol("face");

export interface Face {
  /** Google's name, as calls are counted: "Range", "Drive.Files". */
  readonly name: string;
  readonly members: readonly string[];
  /** Template variables: the one place where a script sets properties of a Google object. */
  readonly settable?: boolean;
}

export function faceOf(value: object): Face | undefined {
  const own = (value as { [face]?: Face })[face];
  return own ?? (value.constructor as { [face]?: Face } | undefined)?.[face];
}

/** Google's signatures name whole classes; ours have only the members that are stood in for. */
export function asGoogle<T>(part: unknown): T {
  return part as T;
}
