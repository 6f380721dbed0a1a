import type { Plan } from "../plan/plan.ts";
import { oneLine, withoutForbidden } from "../words/text.ts";

const LONGEST = 150;

/** The document's name in Drive: "Kế hoạch cải tiến chất lượng 2024-2025 - Trường …". */
export function reportName({ information: { schoolYear, school } }: Plan): string {
  const name = oneLine(
    withoutForbidden(`Kế hoạch cải tiến chất lượng ${schoolYear}${school.trim() === "" ? "" : ` - ${school}`}`),
  );
  return Array.from(name).slice(0, LONGEST).join("").trim();
}
