import { columnNumber } from "../../../host/sheets/a1-notation.ts";
import { functions, type Given } from "./functions.ts";
import { asNumber, asText, type Value } from "./values.ts";
import { wordsOf, type Word } from "./words.ts";

/** Where a formula stands: how far its cell is from the one it was written for, and what the cells hold. */
export interface Standing {
  readonly down: number;
  readonly across: number;
  valueAt(row: number, column: number): Value;
}

export type Formula = (standing: Standing) => Value;

/** Reads a formula, without its "="; undefined when it says anything that is not known here. */
export function readFormula(formula: string): Formula | undefined {
  const words = wordsOf(formula);
  if (words === undefined) return undefined;
  const reader = new Reader(words);
  const read = reader.compared();
  return reader.atEnd ? read : undefined;
}

const comparing: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

class Reader {
  readonly #words: readonly Word[];
  #place = 0;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  get atEnd(): boolean {
    return this.#place === this.#words.length;
  }

  compared(): Formula | undefined {
    return this.#chain(
      Object.keys(comparing),
      () => this.#joined(),
      (sign, left, right) => (at) => {
        return comparing[sign]?.(order(left(at), right(at))) === true;
      },
    );
  }

  #joined(): Formula | undefined {
    return this.#chain(
      ["&"],
      () => this.#summed(),
      (_sign, left, right) => (at) => asText(left(at)) + asText(right(at)),
    );
  }

  #summed(): Formula | undefined {
    return this.#chain(
      ["+", "-"],
      () => this.#single(),
      (sign, left, right) => (at) => {
        return asNumber(left(at)) + (sign === "+" ? 1 : -1) * asNumber(right(at));
      },
    );
  }

  #chain(
    signs: readonly string[],
    part: () => Formula | undefined,
    join: (sign: string, left: Formula, right: Formula) => Formula,
  ): Formula | undefined {
    let left = part();
    for (let sign = this.#sign(signs); left !== undefined && sign !== undefined; sign = this.#sign(signs)) {
      const right = part();
      left = right === undefined ? undefined : join(sign, left, right);
    }
    return left;
  }

  #single(): Formula | undefined {
    const word = this.#words[this.#place];
    this.#place += 1;
    if (word?.kind === "text") return () => word.text;
    if (word?.kind === "number") return () => Number(word.text);
    if (word?.kind === "reference") return reference(word.text);
    if (word?.kind === "name") return this.#called(word.text);
    if (word?.text !== "(") return undefined;
    const inside = this.compared();
    return this.#sign([")"]) === undefined ? undefined : inside;
  }

  #called(name: string): Formula | undefined {
    if (this.#sign(["("]) === undefined) return name === "TRUE" || name === "FALSE" ? () => name === "TRUE" : undefined;
    const given: Formula[] = [];
    while (this.#sign([")"]) === undefined) {
      const one = given.length > 0 && this.#sign([","]) === undefined ? undefined : this.compared();
      if (one === undefined) return undefined;
      given.push(one);
    }
    const run = functions[name];
    return run && ((at) => run(given.map((one) => () => one(at)) satisfies Given));
  }

  #sign(signs: readonly string[]): string | undefined {
    const word = this.#words[this.#place];
    if (word?.kind !== "sign" || !signs.includes(word.text)) return undefined;
    this.#place += 1;
    return word.text;
  }
}

/** "$A3" keeps its column, "A$3" its row. */
function reference(text: string): Formula {
  const [, fixedColumn, letters = "", fixedRow, row = ""] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  return ({ down, across, valueAt }) =>
    valueAt(Number(row) + (fixedRow === "$" ? 0 : down), columnNumber(letters) + (fixedColumn === "$" ? 0 : across));
}

/** Texts are compared without case, as in a spreadsheet; numbers come before texts. */
function order(left: Value, right: Value): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left !== typeof right) return typeof left === "number" ? -1 : 1;
  const [a, b] = [asText(left).toLowerCase(), asText(right).toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}
