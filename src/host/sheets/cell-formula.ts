import { ValueType, type Cell } from "exceljs";
import { contentOf } from "./cell-content.ts";
import { toTypedFormula } from "./formula-text.ts";
import { linkFormula } from "./link-formula.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";

/** What a person would see in the formula bar; "" for a cell without a formula. */
export function formulaOf(file: SheetFile, row: number, column: number): string {
  const cell = file.find(row, column);
  if (cell?.type === ValueType.Formula) return `=${writtenFormula(cell)}`;
  const link = file.links.at(row, column);
  const label = contentOf(cell);
  return link === undefined || typeof label !== "string" || label === "" ? "" : `=${linkFormula(link, label)}`;
}

function writtenFormula(cell: Cell): string {
  const formula = toTypedFormula(cell.formula);
  const { shareType } = cell.value as { shareType?: string };
  return shareType === "array" ? `ArrayFormula(${formula})` : formula;
}
