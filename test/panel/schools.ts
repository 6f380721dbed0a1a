import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleSchool, School } from "../addin/school.ts";
import { readMarkedPlan } from "../plans/marked-plan.ts";

/** One of each kind of fault that a cell of the plan can have. */
export async function faultySchool(): Promise<School> {
  const school = new School();
  school.build({ schoolYear: "2024-2025" });
  const { cells } = readMarkedPlan(readFileSync(join(__dirname, "../plans/many-faults.txt"), "utf8"));
  return school.type(cells);
}

export async function reportedSchool(): Promise<School> {
  const school = await sampleSchool();
  school.check();
  const reply = school.report();
  if (!reply.ok || !reply.made) throw new Error("no report");
  return school.again();
}
