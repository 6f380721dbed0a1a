import { periodName } from "../../periodic/period.ts";
import type { ProgressReport } from "../../periodic/progress-report.ts";
import { oneLine, withoutForbidden } from "../../words/text.ts";

const LONGEST = 150;

/** The document's name in Drive. */
export function periodicName({ period, information: { school } }: ProgressReport): string {
  const of = school.trim() === "" ? "" : ` - ${school}`;
  const name = oneLine(withoutForbidden(`Báo cáo kết quả cải tiến chất lượng ${periodName(period)}${of}`));
  return Array.from(name).slice(0, LONGEST).join("").trim();
}
