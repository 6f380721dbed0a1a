import { ValueType, type Cell, type CellFormulaValue, type Style } from "exceljs";
import { readArea } from "../../host/sheets/a1-notation.ts";
import { displayOf } from "../../host/sheets/cell-display.ts";
import type { CellLink } from "../../host/sheets/link-formula.ts";
import type { CellPlace, Look, ShownCell } from "../wire.ts";
import { colourOf } from "./colour.ts";

/** Points of Google's default font. */
const USUAL_SIZE = 10;

/** Undefined for a cell that shows nothing and looks like any other. */
export function shownCell(cell: Cell | undefined, mark: Look, link: CellLink | undefined): ShownCell | undefined {
  const look = { ...(cell === undefined ? {} : lookOf(cell.style)), ...mark };
  const text = displayOf(cell);
  const to = link === undefined ? undefined : placeOf(link);
  const formula = cell?.type === ValueType.Formula ? `=${(cell.value as CellFormulaValue).formula}` : undefined;
  if (text === "" && formula === undefined && Object.keys(look).length === 0) return undefined;
  return {
    text,
    // there is no calculator here: a formula that nobody has worked out yet shows itself
    ...(formula === undefined ? {} : { input: formula, text: text === "" ? formula : text }),
    ...(Object.keys(look).length === 0 ? {} : { look }),
    ...(to === undefined ? {} : { link: to }),
  };
}

function placeOf({ gid, cell }: CellLink): CellPlace | undefined {
  const area = readArea(cell, Infinity, Infinity);
  return area && { sheet: gid, row: area.top, column: area.left };
}

const known = new WeakMap<object, Look>();

/** exceljs shares style objects between cells, so each is read once. */
function lookOf(style: Partial<Style>): Look {
  const before = known.get(style);
  if (before) return before;
  const look = readLook(style);
  known.set(style, look);
  return look;
}

function readLook({ fill, font, alignment }: Partial<Style>): Look {
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? colourOf(fill.fgColor) : undefined;
  const colour = colourOf(font?.color);
  const across = acrossOf(alignment?.horizontal);
  const down = alignment?.vertical;
  return {
    ...(background === undefined ? {} : { background }),
    ...(colour === undefined || colour === "#000000" ? {} : { colour }),
    ...(font?.bold === true ? { bold: true } : {}),
    ...(font?.italic === true ? { italic: true } : {}),
    ...(font?.underline ? { underline: true } : {}),
    ...(font?.size === undefined || font.size === USUAL_SIZE ? {} : { size: font.size }),
    ...(alignment?.wrapText === true ? { wrap: true } : {}),
    ...(across === undefined ? {} : { across }),
    ...(down === "top" || down === "middle" ? { down } : {}),
  };
}

function acrossOf(horizontal: string | undefined): Look["across"] {
  if (horizontal === "left" || horizontal === "right") return horizontal;
  return horizontal === "center" || horizontal === "centerContinuous" ? "center" : undefined;
}
