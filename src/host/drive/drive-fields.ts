import { failed } from "./drive-access.ts";

/** Which parts of an answer are told: "id,owners(me)" → { id: "all", owners: { me: "all" } }. */
export interface Mask {
  readonly [field: string]: Mask | "all";
}

export type Options = Readonly<Record<string, unknown>>;

/** Masks of the resources that are told, and what is told without `fields`. */
export interface Fields {
  readonly known: Mask;
  readonly usual: Mask;
}

/** @throws "Invalid field selection …" for text that is no mask; Drive's `a/b` is not understood. */
export function readMask(text: string, method = "drive"): Mask {
  const invalid = failed(method, `Invalid field selection ${text}`);
  const tokens = text.match(/[(),]|[^\s(),]+/g) ?? [];
  const mask = readList(tokens, invalid);
  if (tokens.length > 0) throw invalid;
  return mask;
}

function readList(tokens: string[], invalid: Error): Mask {
  const mask: Record<string, Mask | "all"> = {};
  for (;;) {
    const name = tokens.shift();
    if (name === undefined || /^[(),]$/.test(name)) throw invalid;
    mask[name] = "all";
    if (tokens[0] === "(") {
      tokens.shift();
      mask[name] = readList(tokens, invalid);
      if (tokens.shift() !== ")") throw invalid;
    }
    if (tokens[0] !== ",") return mask;
    tokens.shift();
  }
}

/**
 * The mask that the option `fields` asks for, "*" spelled out.
 * @throws for a field that is not in `known`
 */
export function maskAsked(method: string, options: Options | undefined, { known, usual }: Fields): Mask {
  const fields = options?.["fields"];
  return typeof fields === "string" ? within(readMask(fields, method), known) : usual;
}

function within(asked: Mask, known: Mask): Mask {
  if (Object.hasOwn(asked, "*")) return known;
  const narrowed = Object.entries(asked).map(([name, part]) => {
    const whole = Object.hasOwn(known, name) ? known[name] : undefined;
    if (whole === undefined) throw new Error(`The field ${name} is not stood in for`);
    if (part === "all") return [name, whole] as const;
    return [name, whole === "all" ? part : within(part, whole)] as const;
  });
  return Object.fromEntries(narrowed);
}

/** What the mask leaves of a value; undefined members go. */
export function masked(value: unknown, mask: Mask | "all"): unknown {
  if (mask === "all" || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, mask));
  const told = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(mask).filter((name) => told[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, masked(told[name], mask[name] ?? "all")]));
}
