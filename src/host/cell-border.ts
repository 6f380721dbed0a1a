import type { Border, BorderStyle, Borders } from "exceljs";
import type { Area } from "./a1-notation.ts";

/** true draws, false takes away, null leaves as it is: top, left, bottom, right, vertical, horizontal. */
export type BorderSides = readonly (boolean | null)[];

const fileStyle: Readonly<Record<string, BorderStyle>> = {
  SOLID: "thin",
  SOLID_MEDIUM: "medium",
  SOLID_THICK: "thick",
  DOTTED: "dotted",
  DASHED: "dashed",
  DOUBLE: "double",
};

export function borderLine(color: string, style: string): Partial<Border> {
  return { style: fileStyle[style] ?? "thin", color: { argb: color } };
}

/** The borders of one cell after `sides` is applied to `area`; inner edges follow vertical and horizontal. */
export function bordersOf(
  old: Partial<Borders> | undefined,
  area: Area,
  row: number,
  column: number,
  sides: BorderSides,
  line: Partial<Border>,
): Partial<Borders> {
  const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] = sides;
  const wanted = {
    top: row === area.top ? top : horizontal,
    bottom: row === area.bottom ? bottom : horizontal,
    left: column === area.left ? left : vertical,
    right: column === area.right ? right : vertical,
  };
  const borders: Partial<Borders> = { ...old };
  for (const side of ["top", "bottom", "left", "right"] as const) {
    if (wanted[side] === true) borders[side] = line;
    if (wanted[side] === false) delete borders[side];
  }
  return borders;
}
