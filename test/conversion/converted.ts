import { convertWorkbook, type Conversion } from "../../src/core/conversion/convert.ts";
import type { Target } from "../../src/core/conversion/plan-lines.ts";
import type { PlanDraft } from "../../src/core/plan/draft.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import { applied } from "../plans/grids.ts";

export type Grids = Map<string, string[][]>;

const TODAY = "2026-09-10";

export function convert(grids: Grids, to: Target): { conversion: Conversion; after: Grids } {
  const result = convertWorkbook(grids, [...grids.keys()], to, TODAY);
  if ("troubles" in result) throw new Error(result.troubles.map(({ problem }) => problem).join(" "));
  return { conversion: result.conversion, after: applied(result.conversion.edits, grids) };
}

export function draftOf(grids: Grids): PlanDraft {
  const read = readWorkbook(grids);
  if ("troubles" in read) throw new Error(read.troubles.map(({ problem }) => problem).join(" "));
  return read.workbook.draft;
}
