import type { Day } from "../words/day.ts";
import type { FormId } from "../words/fields.ts";
import type { SchoolLevel } from "../words/school-level.ts";

/** A level of a criterion: 0 is "chưa đạt mức 1". Mức 4 is judged for the whole school, never per criterion (Điều 22). */
export type Level = number;

export interface Criterion {
  /** "1.2" */
  readonly code: string;
  readonly title: string;
  /**
   * Indicators at Mức 1, 2, 3: letters, or ["x"] for one unlettered text; a level that does not exist is left out.
   * An empty list: the level exists, and its indicators are not known to us.
   */
  readonly indicators: readonly (readonly string[])[];
  /** The school has no level at all without it. */
  readonly mandatory?: true;
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
  /** Schools whose highest level of schooling is one of these follow it. */
  readonly schoolLevels: readonly SchoolLevel[];
  readonly source: string;
  /** "official" only once the text of the circular itself was compared; else users are told. */
  readonly verified: "official" | "second-hand";
  /** Told wherever the user chooses the catalogue. */
  readonly remark: string;
  readonly standards: readonly Standard[];
  /** The circular itself, as plans cite it. */
  readonly paper: { readonly kind: string; readonly number: string; readonly sign: string };
  /** First day on which a new plan follows it. */
  readonly inForceFrom: Day;
  /** First day on which a new plan no longer follows it. */
  readonly replacedFrom?: Day;
  /** The form in which plans under it are written. */
  readonly form: FormId;
  /** What brings the school to each of its levels, from the lowest. */
  readonly schoolNeeds: readonly SchoolNeed[];
  /** A level above them that is judged for the school as a whole, never by criterion. */
  readonly wholeSchoolLevel?: Level;
  /** Indicators that look at five years in a row: one school year cannot earn them. */
  readonly fiveYears: readonly IndicatorPlace[];
  /** Indicators that ask for something every year. */
  readonly yearly: readonly IndicatorPlace[];
  /** Indicators that ask for a rate. */
  readonly rates: readonly IndicatorPlace[];
  /** Actions that serve an indicator of Mức 1, by words that name them. */
  readonly basicActions: readonly (IndicatorPlace & { readonly words: readonly string[] })[];
  /** Words by which staff speak of what a criterion looks at. */
  readonly topics: Readonly<Record<string, readonly string[]>>;
  readonly council: CouncilNeed;
  /** Times in a school year at which the plan is to be reviewed, at least. */
  readonly reviewsLeast: number;
  /** How a code of evidence is written: "[H1-1.1-01]" or "MC.1.1.01". */
  readonly evidenceCode: EvidenceCodeKind;
  /**
   * Criteria of an earlier catalogue by the codes here that look at the same things, by their titles alone: our own
   * reading, shown as a hint when a plan changes its catalogue and never written for the school.
   */
  readonly formerly?: {
    /** Ids of those catalogues. */
    readonly of: readonly string[];
    readonly codes: Readonly<Record<string, readonly string[]>>;
  };
}

/** All mandatory criteria stand at the level, and of the others so many; none of the rest below `floor`. */
export interface SchoolNeed {
  readonly level: Level;
  readonly others: number | "all";
  readonly floor: Level;
}

/** Hội đồng tự đánh giá. */
export interface CouncilNeed {
  readonly least: number;
  /** The number of members is odd. */
  readonly odd?: true;
  /** One chủ tịch and one thư ký. */
  readonly oneChairOneSecretary?: true;
}

export type EvidenceCodeKind = "box" | "dotted";

/** An indicator: "x" is the one unlettered text of its level. */
export interface IndicatorPlace {
  readonly code: string;
  readonly level: Level;
  readonly indicator: string;
}

export function highestLevel(criterion: Criterion): Level {
  return criterion.indicators.length;
}

/** "2a" of 1.3 is written "1.3 2a"; "x" is the one unlettered text. */
export function indicatorPlaces(...written: readonly string[]): readonly IndicatorPlace[] {
  return written.map((place) => {
    const [, code = "", level = "", indicator = ""] = /^(\d+\.\d+) (\d)([a-z])$/.exec(place) ?? [];
    if (code === "") throw new Error(`not an indicator: ${place}`);
    return { code, level: Number(level), indicator };
  });
}

export function allCriteria(catalogue: Catalogue): readonly Criterion[] {
  return catalogue.standards.flatMap(({ criteria }) => criteria);
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
