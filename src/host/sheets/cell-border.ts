import type { Border, BorderStyle, Borders } from "exceljs";
import type { Area } from "./a1-notation.ts";
import type { StyleChange } from "./cell-style.ts";

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

type Edges = Record<"top" | "bottom" | "left" | "right", boolean | null>;

/** What `sides`, asked for a whole area, means for one of its cells: inner edges follow vertical and horizontal. */
export function edgesOf(area: Area, row: number, column: number, sides: BorderSides): Edges {
  const [top = null, left = null, bottom = null, right = null, vertical = null, horizontal = null] = sides;
  return {
    top: row === area.top ? top : horizontal,
    bottom: row === area.bottom ? bottom : horizontal,
    left: column === area.left ? left : vertical,
    right: column === area.right ? right : vertical,
  };
}

export function withBorder(edges: Edges, line: Partial<Border>): StyleChange {
  return (style) => {
    const kept = Object.entries(style.border ?? {}).filter(([side]) => edges[side as keyof Edges] !== false);
    const drawn = Object.entries(edges).flatMap(([side, wanted]) => (wanted === true ? [[side, line]] : []));
    const border = Object.fromEntries([...kept, ...drawn]) as Partial<Borders>;
    return { ...style, border };
  };
}
