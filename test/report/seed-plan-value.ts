import { planOf } from "../../src/core/plan/plan-of.ts";
import type { Plan } from "../../src/core/plan/plan.ts";
import { sampleEdits } from "../../src/core/sample/sample-edits.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import { applied, setting } from "../plans/grids.ts";

/** The real plan of 2024-2025 as a value, read from the sample's sheets. */
export const seedPlan: Plan = planOfSample();

function planOfSample(): Plan {
  const built = sampleEdits(new Map(), setting);
  if ("trouble" in built) throw new Error(built.trouble.problem);
  const read = readWorkbook(applied(built.edits));
  if ("troubles" in read) throw new Error("the sample does not read");
  const plan = planOf(read.workbook.draft);
  return { ...plan, form: "mau-9-cot", papersByKind: [], issues: [], reviews: [] };
}
