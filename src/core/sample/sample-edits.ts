import { showLevel } from "../reading/level/level.ts";
import { highestLevel } from "../standards/catalogue.ts";
import { buildEdits, isEmpty, type Setting } from "../sheets/build.ts";
import type { SheetEdit, Write } from "../sheets/edit.ts";
import { parts } from "../sheets/organisation-sheet.ts";
import { planSheet } from "../sheets/plan-sheet.ts";
import { HEADING_ROW, type Grid } from "../sheets/sheet.ts";
import { informationFields, planFields, sheetNames, type InformationField, type PlanField } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import {
  assumedElsewhere,
  assumedLevels,
  sampleInformation,
  sampleLegalBasis,
  sampleNarrative,
  sampleOrganisation,
  samplePlanRows,
  statedLevels,
} from "./seed-plan.ts";

/** Builds the workbook and fills it with the sample plan; only where none of the sheets is there yet. */
export function sampleEdits(
  grids: ReadonlyMap<string, Grid>,
  setting: Setting,
): { edits: SheetEdit[] } | { trouble: Trouble } {
  const taken = Object.values(sheetNames).find((name) => !isEmpty(grids.get(name) ?? []));
  if (taken !== undefined) {
    return {
      trouble: {
        code: "TRANG-06",
        problem: `Trang “${taken}” đã có nội dung nên chưa điền kế hoạch mẫu.`,
        remedy: "Mở một bảng tính mới rồi điền kế hoạch mẫu ở đó.",
      },
    };
  }
  const built = buildEdits(grids, setting);
  if ("trouble" in built) return built;
  return {
    edits: built.edits.map((edit) => ({ ...edit, writes: [...edit.writes, ...fillings(edit.sheet, setting)] })),
  };
}

function fillings(sheet: string, setting: Setting): Write[] {
  const row = HEADING_ROW + 1;
  if (sheet === sheetNames.information) {
    const fields = Object.keys(informationFields) as InformationField[];
    return fields.flatMap((field, index) => {
      const text = sampleInformation[field];
      return text === undefined ? [] : [{ row: row + index, column: 2, values: [[text]] }];
    });
  }
  if (sheet === sheetNames.legalBasis) {
    return [{ row, column: 1, values: sampleLegalBasis.map((paper, index) => [String(index + 1), paper]) }];
  }
  if (sheet === sheetNames.narrative) {
    return [{ row, column: 1, values: sampleNarrative.map((part) => [part.heading, part.paragraphs.join("\n")]) }];
  }
  if (sheet === sheetNames.current) return [{ row, column: 5, values: currentValues(setting) }];
  if (sheet === sheetNames.plan) {
    const fields = planSheet.columns.map(({ field }) => field).filter((field) => field in planFields) as PlanField[];
    return [{ row, column: 1, values: samplePlanRows.map((line) => fields.map((field) => line[field] ?? "")) }];
  }
  if (sheet !== sheetNames.organisation) return [];
  const values = sampleOrganisation.map(({ part, name, post, duty, standards, watches }) => [
    parts[part],
    name,
    post ?? "",
    duty ?? "",
    standards ?? "",
    "",
    watches ?? "",
  ]);
  return [{ row, column: 1, values }];
}

function currentValues({ catalogue }: Setting): string[][] {
  return catalogue.standards.flatMap((standard) =>
    standard.criteria.map((criterion) => {
      const stated = statedLevels[criterion.code];
      if (stated !== undefined) return [showLevel(stated), "Nêu trong kế hoạch gốc"];
      const level = assumedLevels[criterion.code] ?? Math.min(assumedElsewhere, highestLevel(criterion));
      return [showLevel(level), "Giả định cho bản mẫu; kế hoạch gốc không nêu"];
    }),
  );
}
