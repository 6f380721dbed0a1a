import type { Day } from "../words/day.ts";

/** A level of a criterion: 0 is "chưa đạt mức 1". Mức 4 is judged for the whole school, never per criterion (Điều 22). */
export type Level = number;

export interface Criterion {
  /** "1.2" */
  readonly code: string;
  readonly title: string;
  /** Indicators at Mức 1, 2, 3: letters, or ["x"] for one unlettered text; a level that does not exist is left out. */
  readonly indicators: readonly (readonly string[])[];
}

export interface Standard {
  readonly number: number;
  readonly title: string;
  readonly criteria: readonly Criterion[];
}

export interface Catalogue {
  readonly id: string;
  /** As the dropdown shows it. */
  readonly name: string;
  readonly schools: string;
  readonly source: string;
  /** "official" only once the text of the circular itself was compared; else users are told. */
  readonly verified: "official" | "second-hand";
  /** Told wherever the user chooses the catalogue. */
  readonly remark: string;
  readonly standards: readonly Standard[];
  /** The circular itself, as plans cite it. */
  readonly paper: { readonly kind: string; readonly number: string; readonly sign: string };
  /** First day on which a new plan no longer follows it. */
  readonly replacedFrom?: Day;
  /** Indicators that look at five years in a row: one school year cannot earn them. */
  readonly fiveYears: readonly IndicatorPlace[];
  /** Actions that serve an indicator of Mức 1, by words that name them. */
  readonly basicActions: readonly (IndicatorPlace & { readonly words: readonly string[] })[];
  /** Words by which staff speak of what a criterion looks at. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  /** Members that Hội đồng tự đánh giá has at least. */
  readonly councilLeast: number;
}

/** An indicator: "x" is the one unlettered text of its level. */
export interface IndicatorPlace {
  readonly code: string;
  readonly level: Level;
  readonly indicator: string;
}

export function highestLevel(criterion: Criterion): Level {
  return criterion.indicators.length;
}

export function findCriterion(catalogue: Catalogue, code: string): Criterion | undefined {
  for (const standard of catalogue.standards) {
    for (const criterion of standard.criteria) if (criterion.code === code) return criterion;
  }
  return undefined;
}

export function findStandard(catalogue: Catalogue, number: number): Standard | undefined {
  return catalogue.standards.find((standard) => standard.number === number);
}

/** Of the form "2.10": the standard's number stands before the point. */
export function standardOf(code: string): number {
  return Number(code.split(".")[0]);
}

/** "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường" */
export function standardLine(standard: Standard): string {
  return `Tiêu chuẩn ${standard.number}: ${standard.title}`;
}
