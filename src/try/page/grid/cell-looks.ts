import type { ShownCell } from "../../wire.ts";

/** A cell's own looks; what is absent is left to the style sheet. */
export function cellStyle(cell: ShownCell | undefined): Record<string, string> {
  const { background, colour, size, bold, italic, underline } = cell?.look ?? {};
  return {
    ...(background === undefined ? {} : { "background-color": background }),
    ...(colour === undefined ? {} : { color: colour }),
    ...(size === undefined ? {} : { "font-size": `${(size * 4) / 3}px`, "line-height": `${Math.round(size * 1.6)}px` }),
    ...(bold ? { "font-weight": "bold" } : {}),
    ...(italic ? { "font-style": "italic" } : {}),
    ...(underline ? { "text-decoration": "underline" } : {}),
  };
}

export function cellClasses(
  cell: ShownCell | undefined,
  after: ShownCell | undefined,
  choices: boolean,
): Record<string, boolean> {
  const { wrap, across, down } = cell?.look ?? {};
  const text = cell?.text ?? "";
  const number = across === undefined && /^-?[\d.]+(?:,\d+)?(?: ?[%₫])?$/.test(text);
  return {
    wrap: wrap === true,
    // text runs on over empty neighbours, as in Sheets
    spill: wrap !== true && text !== "" && (after?.text ?? "") === "" && after?.look?.background === undefined,
    right: across === "right" || (number && wrap !== true),
    center: across === "center",
    top: down === "top",
    middle: down === "middle",
    choices,
  };
}
