import type { ShownCell } from "../../wire.ts";
import type { Room } from "./room-beside.ts";
import { fontSize, lineHeight } from "./text-lines.ts";

/** A cell's own looks; what is absent is left to the style sheet. */
export function cellStyle(cell: ShownCell | undefined, room: Room | undefined): Record<string, string> {
  const { background, colour, size, bold, italic, underline } = cell?.look ?? {};
  return {
    ...(background === undefined ? {} : { "background-color": background }),
    ...(colour === undefined ? {} : { color: colour }),
    ...(size === undefined ? {} : { "font-size": fontSize(size), "line-height": lineHeight(size) }),
    ...(bold ? { "font-weight": "bold" } : {}),
    ...(italic ? { "font-style": "italic" } : {}),
    ...(underline ? { "text-decoration": "underline" } : {}),
    ...(room === undefined ? {} : { "clip-path": `inset(0 ${-room.right}px 0 ${-room.left}px)` }),
  };
}

export function cellClasses(
  cell: ShownCell | undefined,
  room: Room | undefined,
  choices: boolean,
): Record<string, boolean> {
  const { wrap, down } = cell?.look ?? {};
  const side = sideOf(cell);
  return {
    wrap: wrap === true,
    spill: room !== undefined,
    right: side === "right",
    center: side === "center",
    top: down === "top",
    middle: down === "middle",
    choices,
  };
}

/** Numbers stand at the right of their cell, as in Sheets. */
export function sideOf(cell: ShownCell | undefined): "left" | "right" | "center" {
  const { across, wrap } = cell?.look ?? {};
  const isNumber = /^-?[\d.]+(?:,\d+)?(?: ?[%₫])?$/.test(cell?.text ?? "");
  return across ?? (isNumber && wrap !== true ? "right" : "left");
}
