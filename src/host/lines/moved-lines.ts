import type { Area } from "../sheets/a1-notation.ts";
import { changedNames } from "../workbook/defined-names.ts";
import { freeze, frozenSplit } from "../sheets/freezing.ts";
import { grownArea, movedArea, movedSpan, spanOf, type LineChange } from "./line-change.ts";
import { moveCells } from "./moved-cells.ts";
import { moveFloating } from "./moved-objects.ts";
import { movedFormula, slidFormula } from "./moved-references.ts";
import { changeFormulas } from "./sheet-formulas.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import type { WorkbookFile } from "../workbook/workbook-file.ts";

/** Rows or columns come or go on a sheet; all that stands on them, or speaks of them, follows. */
export function moveLines(workbook: WorkbookFile, file: SheetFile, change: LineChange): void {
  const frozen = frozenLines(file, change);
  moveFloating(file, change);
  file.links.move(change);
  moveCells(file, change);
  const grown = change.kind === "insert" ? change.count : -change.count;
  if (change.axis === "row") file.rows += grown;
  else file.columns += grown;
  if (frozen.after !== frozen.before)
    freeze(file, change.axis === "row" ? { ySplit: frozen.after } : { xSplit: frozen.after });
  const changed = file.worksheet.name;
  for (const sheet of workbook.sheets) {
    const home = sheet.worksheet.name;
    changeFormulas(sheet, {
      formula: (formula) => movedFormula(formula, home, changed, change),
      rule: (formula, from, to) => slidFormula(formula, home, changed, change, start(to, change) - start(from, change)),
      ...(sheet === file ? { area: (area: Area) => grownArea(change, area) } : {}),
      ...(sheet === file ? { arrayArea: (area: Area) => movedArea(change, area) } : {}),
    });
  }
  // names speak of sheets by the names these had when the file was opened
  const { originalName } = file;
  if (originalName !== undefined)
    workbook.names = changedNames(workbook.names, (text) => movedFormula(text, "", originalName, change));
}

/** How many lines are frozen, before and after: new ones above the last frozen line are frozen too. */
export function frozenLines(file: SheetFile, change: LineChange): { before: number; after: number } {
  const { xSplit, ySplit } = frozenSplit(file);
  const before = change.axis === "row" ? ySplit : xSplit;
  if (before === 0) return { before, after: 0 };
  return { before, after: movedSpan(change, { first: 1, last: before })?.last ?? 0 };
}

function start(area: Area, { axis }: LineChange): number {
  return spanOf(axis, area).first;
}
