import type { CellPlace } from "../../wire.ts";

/** Ways through a sheet that are longer than a step, as in Sheets. */
export type Jump = "to column A" | "to A1" | "to the last used cell" | "a page down" | "a page up";

export function jumpFor({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Jump | undefined {
  if (altKey || shiftKey) return undefined;
  return (ctrlKey || metaKey ? WITH_CTRL : PLAIN)[key];
}

const PLAIN: Readonly<Record<string, Jump>> = {
  Home: "to column A",
  PageDown: "a page down",
  PageUp: "a page up",
};
const WITH_CTRL: Readonly<Record<string, Jump>> = { Home: "to A1", End: "to the last used cell" };

/** Where a jump leads; the grid keeps it within the sheet. */
export function landing(
  jump: Jump,
  from: CellPlace,
  { lastUsed, page }: { readonly lastUsed: Omit<CellPlace, "sheet">; readonly page: number },
): CellPlace {
  switch (jump) {
    case "to column A":
      return { ...from, column: 1 };
    case "to A1":
      return { ...from, row: 1, column: 1 };
    case "to the last used cell":
      return { ...from, ...lastUsed };
    case "a page down":
      return { ...from, row: from.row + page };
    case "a page up":
      return { ...from, row: from.row - page };
  }
}
