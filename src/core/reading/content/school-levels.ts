import type { SchoolLevel } from "../../words/school-level.ts";
import { bare } from "../../words/text.ts";

export interface SchoolLevels {
  readonly levels: readonly SchoolLevel[];
  /** False when the name may hide further levels ("liên cấp", "PTDTNT"), or a school of another kind. */
  readonly certain: boolean;
}

const NAMED: readonly (readonly [SchoolLevel, RegExp])[] = [
  ["mầm non", /\bmam non\b|\bmau giao\b|\bnha tre\b|\bmn\b|\bmg\b/],
  ["tiểu học", /\btieu hoc\b|\bth\b/],
  ["THCS", /\btrung hoc co so\b|\bthcs\b/],
  ["THPT", /\btrung hoc pho thong\b|\bthpt\b|\bptth\b/],
];
const OTHERS =
  /\bpho thong\b|\bpt|\bdan toc\b|\bnoi tru\b|\bban tru\b|\bcap\b|\bquoc te\b|\bsong ngu\b|\bschool\b|\bthuc hanh\b|\bdai hoc\b|\bsu pham\b|\btrung tam\b|\bhoc vien\b|\bnang khieu\b|\bchuyen biet\b/;

/** "Trường TH&THCS Thạnh Đông" → tiểu học, THCS, certain. */
export function readSchoolLevels(name: string): SchoolLevels {
  const words = bare(name);
  const levels = NAMED.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  const rest = words.replace(/\btrung hoc pho thong\b|\bptth\b/g, "");
  return { levels, certain: levels.length > 0 && !OTHERS.test(rest) };
}
