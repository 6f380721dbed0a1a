import type { PlanDraft } from "../plan/draft.ts";
import { nothing, type SheetEdit, type Write } from "../sheets/edit.ts";
import { informationSheet } from "../sheets/information-sheet.ts";
import { findLayout } from "../sheets/layout.ts";
import type { LogLine } from "../sheets/log-sheet.ts";
import type { Grid } from "../sheets/sheet.ts";
import { informationFields, type InformationField } from "../words/fields.ts";
import { showSchoolYear, type SchoolYear } from "../words/school-year.ts";
import { oneLine } from "../words/text.ts";

/** A line of Thông tin as it was. */
export interface InformationLine {
  readonly field: InformationField;
  readonly text: string;
}

/** Lines that belong to the plan of one year. */
const OF_ONE_YEAR = ["number", "date", "yearStarts", "firstSemesterEnds", "yearEnds"] as const;

/** Năm học, and the year's own lines that hold something. */
export function changedInformation({ information: { told } }: PlanDraft): readonly InformationLine[] {
  return (["schoolYear", ...OF_ONE_YEAR] as const).flatMap((field) => {
    const text = told[field]?.text ?? "";
    return text === "" ? [] : [{ field, text }];
  });
}

export function informationEdit(
  { information: { told, schoolYear = 0 } }: PlanDraft,
  grids: ReadonlyMap<string, Grid>,
  changed: readonly InformationLine[],
): SheetEdit[] {
  const layout = findLayout(informationSheet, grids.get(informationSheet.name) ?? []);
  const column = layout?.columnOf.get("value");
  if (column === undefined) return [];
  const writes = changed.flatMap(({ field }): Write[] => {
    const row = told[field]?.row;
    const text = field === "schoolYear" ? showSchoolYear(schoolYear + 1) : "";
    return row === undefined ? [] : [{ row, column: column + 1, values: [[text]] }];
  });
  return [{ ...nothing(informationSheet.name), writes }];
}

/** What Thông tin said before stays readable on Nhật ký. */
export function noteOf(from: SchoolYear, changed: readonly InformationLine[], time: string): LogLine {
  const before = changed.map(({ field, text }) => `${informationFields[field]}: ${oneLine(text)}`);
  return {
    time,
    event: `Chuyển sang năm học ${showSchoolYear(from + 1)}`,
    detail: ["Thông tin của năm trước:", ...before].join("\n"),
    link: "",
    who: "",
    fingerprint: "",
  };
}
