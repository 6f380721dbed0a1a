import { ValueType, type Cell, type CellFormulaValue, type ConditionalFormattingOptions } from "exceljs";
import { areaName, readArea, type Area } from "../sheets/a1-notation.ts";
import { LOST } from "./formula-references.ts";
import { openEnd } from "./line-change.ts";
import type { SheetFile } from "../workbook/sheet-file.ts";
import { escapeXml, unescapeXml } from "../workbook/xml-text.ts";

/** What a change does to the formulas and rules of one sheet. */
export interface FormulaChange {
  formula(formula: string): string;
  /** Where areas come to stand that rules cover; left out when they stay. */
  area?(area: Area): Area | undefined;
  /** As `area`, for an array formula, which never grows by itself. */
  arrayArea?(area: Area): Area | undefined;
  /** A formula written for the first cell of a rule's areas, when that cell came from `from` to `to`. */
  rule(formula: string, from: Area, to: Area): string;
}

/** These ask for errors, so an error inside does not become theirs. */
const caught = /\b(?:IFERROR|IFNA|ISERROR|ISERR|ISREF|ERROR\.TYPE)\(/i;

/** All formulas of a sheet: of cells, dropdowns and conditional formats. */
export function changeFormulas(file: SheetFile, change: FormulaChange): void {
  file.worksheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ValueType.Formula) changeCell(cell, change);
    });
  });
  changeValidations(file, change);
  changeFormats(file, change);
}

function changeCell(cell: Cell, change: FormulaChange): void {
  const { ref, ...value } = cell.value as CellFormulaValue & { ref?: string };
  const formula = change.formula(value.formula);
  const area = ref === undefined ? undefined : (readAll(ref)[0] ?? undefined);
  const moved = area === undefined ? undefined : (change.arrayArea?.(area) ?? area);
  if (formula === value.formula && (moved === undefined || areaName(moved) === ref)) return;
  const lost = formula.includes(LOST) && !value.formula.includes(LOST) && !caught.test(formula);
  cell.value = {
    ...value,
    formula,
    ...(moved === undefined ? {} : { ref: areaName(moved) }),
    ...(lost ? { result: { error: LOST } } : {}),
  } as CellFormulaValue;
}

function changeValidations({ validations }: SheetFile, change: FormulaChange): void {
  validations.rules = validations.rules.flatMap((rule) => {
    const areas = movedAreas(rule.areas, change);
    const [from, to] = [rule.areas[0], areas[0]];
    if (from === undefined || to === undefined) return [];
    const body = rule.body.replace(
      /(<formula[12]>)([\s\S]*?)(<\/formula[12]>)/g,
      (_whole, open: string, text: string, close: string) =>
        open + escapeXml(change.rule(unescapeXml(text), from, to)) + close,
    );
    return [{ attributes: rule.attributes, body, areas }];
  });
}

function changeFormats({ worksheet }: SheetFile, change: FormulaChange): void {
  const kept = worksheet as unknown as { conditionalFormattings?: ConditionalFormattingOptions[] };
  kept.conditionalFormattings = (kept.conditionalFormattings ?? []).flatMap(({ ref, rules }) => {
    const before = readAll(ref);
    const areas = movedAreas(before, change);
    const [from, to] = [before[0], areas[0]];
    if (from === undefined || to === undefined) return before.length === 0 ? [{ ref, rules }] : [];
    const changed = rules.map((rule) => {
      const { formulae } = rule as { formulae?: unknown[] };
      if (formulae === undefined) return rule;
      const moved = formulae.map((one) => (typeof one === "string" ? change.rule(one, from, to) : one));
      return { ...rule, formulae: moved } as typeof rule;
    });
    return [{ ref: areas.map(areaName).join(" "), rules: changed }];
  });
}

function movedAreas(areas: readonly Area[], change: FormulaChange): Area[] {
  return areas.flatMap((area) => (change.area === undefined ? area : (change.area(area) ?? [])));
}

function readAll(ref: string): Area[] {
  return ref.split(/\s+/).flatMap((text) => readArea(text, openEnd("row"), openEnd("column")) ?? []);
}
