import type { DimensionCols, DimensionRows } from "@revolist/revogrid";
import type { ShownArea, ShownSheet } from "../../wire.ts";

type Split = Pick<ShownSheet, "frozenRows" | "frozenColumns">;

/** A cell as RevoGrid counts: frozen lines and the others are panes of their own, each from 0. */
export interface PaneCell {
  readonly rowType: DimensionRows;
  readonly colType: DimensionCols;
  readonly y: number;
  readonly x: number;
}

export function paneCell({ frozenRows, frozenColumns }: Split, row: number, column: number): PaneCell {
  return {
    ...(row <= frozenRows
      ? { rowType: "rowPinStart" as const, y: row - 1 }
      : { rowType: "rgRow" as const, y: row - 1 - frozenRows }),
    ...(column <= frozenColumns
      ? { colType: "colPinStart" as const, x: column - 1 }
      : { colType: "rgCol" as const, x: column - 1 - frozenColumns }),
  };
}

/** The row of the sheet, from 1. */
export function sheetRow({ frozenRows }: Split, rowType: string | null, y: number): number {
  return y + 1 + (rowType === "rgRow" ? frozenRows : 0);
}

/** A block that RevoGrid has selected, in rows and columns of the sheet. */
export function sheetArea(
  split: Split,
  range: { readonly x: number; readonly y: number; readonly x1: number; readonly y1: number },
  types: { readonly rowType: string; readonly colType: string },
): ShownArea {
  const across = types.colType === "rgCol" ? split.frozenColumns : 0;
  return {
    top: sheetRow(split, types.rowType, Math.min(range.y, range.y1)),
    left: Math.min(range.x, range.x1) + 1 + across,
    bottom: sheetRow(split, types.rowType, Math.max(range.y, range.y1)),
    right: Math.max(range.x, range.x1) + 1 + across,
  };
}
