import { face, asGoogle } from "./stand-in.ts";

/** Enum values are singletons, print their name and compare (facts.md, Enums). */
export class EnumValue {
  static readonly [face] = { name: "Enum", members: ["toString", "name", "ordinal", "compareTo"] };
  readonly #label: string;
  readonly #position: number;

  constructor(label: string, position: number) {
    this.#label = label;
    this.#position = position;
  }

  toString(): string {
    return this.#label;
  }

  name(): string {
    return this.#label;
  }

  ordinal(): number {
    return this.#position;
  }

  compareTo(other: EnumValue): number {
    return this.#position - other.#position;
  }
}

export function enumeration<T>(name: string, labels: readonly string[]): T {
  const values = Object.fromEntries(labels.map((label, position) => [label, new EnumValue(label, position)]));
  return asGoogle<T>({ [face]: { name, members: labels }, ...values });
}
