import type { Color } from "exceljs";

/** The theme that Office gives to a new file; a colour's tint is left out. */
const THEME = [
  "#ffffff",
  "#000000",
  "#e7e6e6",
  "#44546a",
  "#4472c4",
  "#ed7d31",
  "#a5a5a5",
  "#ffc000",
  "#5b9bd5",
  "#70ad47",
];

/** "#rrggbb"; undefined for none, and for the numbered colours of old files. */
export function colourOf(colour: Partial<Color> | undefined): string | undefined {
  if (colour === undefined) return undefined;
  if (/^[0-9a-f]{8}$/i.test(colour.argb ?? "")) return `#${colour.argb?.slice(2).toLowerCase()}`;
  return colour.theme === undefined ? undefined : THEME[colour.theme];
}
