import { areaName, cutOut, readArea, type Area } from "../sheets/a1-notation.ts";
import { withPart } from "./sheet-order.ts";
import { attributesOf, escapeXml } from "./xml-text.ts";

/** One <dataValidation>: kept as the file's own text, because exceljs spreads a rule over every single cell. */
export interface ValidationRule {
  attributes: Record<string, string>;
  /** The formulas, as XML. */
  body: string;
  areas: Area[];
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

export class SheetValidations {
  rules: ValidationRule[] = [];

  static read(sheetXml: string): SheetValidations {
    const read = new SheetValidations();
    const tag = /<dataValidation\s((?:"[^"]*"|'[^']*'|[^>"'])*?)(?:\/>|>([\s\S]*?)<\/dataValidation>)/g;
    for (const [, opening = "", body = ""] of sheetXml.matchAll(tag)) {
      const { sqref = "", ...attributes } = attributesOf(opening);
      const areas = sqref.split(/\s+/).flatMap((text) => readArea(text, LAST_ROW, LAST_COLUMN) ?? []);
      read.rules.push({ attributes, body, areas });
    }
    return read;
  }

  clear(area: Area): void {
    for (const rule of this.rules) rule.areas = rule.areas.flatMap((old) => cutOut(old, area));
    this.rules = this.rules.filter((rule) => rule.areas.length > 0);
  }

  set(area: Area, attributes: Record<string, string>, body: string): void {
    this.clear(area);
    const key = JSON.stringify([attributes, body]);
    const same = this.rules.find((rule) => JSON.stringify([rule.attributes, rule.body]) === key);
    if (same === undefined) this.rules.push({ attributes, body, areas: [area] });
    else same.areas.push(area);
  }

  at(row: number, column: number): ValidationRule | undefined {
    return this.rules.find((rule) =>
      rule.areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right),
    );
  }

  toXml(): string {
    if (this.rules.length === 0) return "";
    const tags = this.rules.map(({ attributes, body, areas }) => {
      const all = { ...attributes, sqref: areas.map(areaName).join(" ") };
      const text = Object.entries(all).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
      return `<dataValidation${text.join("")}>${body}</dataValidation>`;
    });
    return `<dataValidations count="${tags.length}">${tags.join("")}</dataValidations>`;
  }
}

export function withValidations(sheetXml: string, validations: SheetValidations): string {
  return withPart(sheetXml, "dataValidations", validations.toXml());
}
