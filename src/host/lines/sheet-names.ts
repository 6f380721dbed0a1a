import { changedNames } from "../workbook/defined-names.ts";
import { LOST } from "./formula-references.ts";
import { formulaWithout, renamedFormula } from "./moved-references.ts";
import { changeFormulas } from "./sheet-formulas.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import type { WorkbookFile } from "../workbook/workbook-file.ts";

/** Formulas speak of a sheet by its name, and follow it. */
export function renameSheet(workbook: WorkbookFile, file: SheetFile, name: string): void {
  const old = file.worksheet.name;
  file.worksheet.name = name;
  changeAll(workbook, (formula) => renamedFormula(formula, old, name));
}

export function deleteSheet(workbook: WorkbookFile, file: SheetFile): void {
  const others = workbook.sheets.filter((sheet) => sheet !== file);
  if (others.length === 0) throw new Error("You can't remove all the sheets in a document.");
  if (others.every(({ worksheet }) => worksheet.state !== "visible"))
    throw new Error("You can't remove all the visible sheets in a document.");
  const { name, id } = file.worksheet;
  workbook.remove(file);
  for (const { links } of others) links.forget(id);
  changeAll(workbook, (formula, home) => formulaWithout(formula, home, name));
  // names speak of sheets by the names these had when the file was opened
  const { originalName } = file;
  if (originalName === undefined) return;
  const names = changedNames(workbook.names, (text) => formulaWithout(text, "", originalName));
  workbook.names = { ...names, tags: names.tags.filter(({ text }) => text !== LOST) };
}

function changeAll(workbook: WorkbookFile, change: (formula: string, home: string) => string): void {
  for (const sheet of workbook.sheets) {
    const changeHere = (formula: string): string => change(formula, sheet.worksheet.name);
    changeFormulas(sheet, { formula: changeHere, rule: changeHere });
  }
}
