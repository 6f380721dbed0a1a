import type { Cell, Font, Style } from "exceljs";

export type StyleChange = (style: Partial<Style>) => Partial<Style>;

const plain: Partial<Style> = {};

/** exceljs shares style objects between cells: a changed copy, made once for each original. */
export class StyleChanger {
  readonly #changed = new Map<Partial<Style>, Partial<Style>>();
  readonly #change: StyleChange;

  constructor(change: StyleChange) {
    this.#change = change;
  }

  apply(cell: Cell): void {
    // every new cell has an empty style of its own
    const before = Object.keys(cell.style).length === 0 ? plain : cell.style;
    let after = this.#changed.get(before);
    if (after === undefined) {
      after = this.#change(before);
      this.#changed.set(before, after);
    }
    cell.style = after;
  }
}

export function withFont(base: Partial<Font>, change: Partial<Font>): StyleChange {
  return (style) => ({ ...style, font: { ...base, ...style.font, ...change } });
}

export function withFill(color: string | undefined): StyleChange {
  return ({ fill: _old, ...rest }) =>
    color === undefined
      ? rest
      : {
          ...rest,
          fill: { type: "pattern", pattern: "solid", fgColor: { argb: color }, bgColor: { indexed: 64 } as never },
        };
}

export function withFormat(numFmt: string): StyleChange {
  return (style) => ({ ...style, numFmt });
}

const named: Readonly<Record<string, string>> = {
  black: "FF000000",
  white: "FFFFFFFF",
  red: "FFFF0000",
  green: "FF008000",
  blue: "FF0000FF",
  yellow: "FFFFFF00",
  orange: "FFFFA500",
  gray: "FF808080",
  grey: "FF808080",
};

/** "#0b5394" or a CSS name → "FF0B5394"; null takes the colour away. */
export function argb(color: string | null): string | undefined {
  if (color === null) return undefined;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  const hex =
    short === null
      ? color
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join("")}`;
  if (/^#[0-9a-f]{6}$/i.test(hex)) return `FF${hex.slice(1).toUpperCase()}`;
  const known = named[color.toLowerCase()];
  if (known === undefined) throw new Error(`The color ${color} is not stood in for`);
  return known;
}
