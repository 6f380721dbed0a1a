import type { Part } from "./people-tail.ts";
import { finder, type Cell } from "./people-words.ts";
import { STAFF, STAFF_RUNS } from "./posts-staff.ts";
import { fieldAt } from "./posts-fields.ts";

const oneAt = finder<readonly string[]>([
  ...STAFF.map(([label, forms]) => [[label], forms.split(",")] as const),
  ...STAFF_RUNS,
]);
const BLANK = "";
const LISTED = /^(?:[,&+/-]|và|va)$/i;

/**
 * "CB-GV-NV", "cán bộ, giáo viên, nhân viên" → one body.
 * @param named "toàn thể" stands before, so that even "giáo viên, nhân viên" is one
 */
export function staffAt(cell: Cell, from: number, named: boolean): Part | undefined {
  const found: Member[] = [];
  for (let at = from; ;) {
    const one = oneAt(cell, at);
    if (!one || (fieldAt(cell, one.end) && !isListed(cell, one.end))) break;
    const before = found[found.length - 1];
    const joiner = before && at > before.end ? (cell.words[before.end]?.text.toLowerCase() ?? BLANK) : BLANK;
    found.push({ labels: one.entry, joiner, end: one.end });
    at = isListed(cell, one.end) ? one.end + 1 : one.end;
  }
  // "GV-NV, HS": the longest beginning that is one body.
  while (found.length > 0 && !isOneBody(found, named)) found.pop();
  const last = found[found.length - 1];
  if (!last) return undefined;
  const labels = found.reduce<string[]>((sum, one) => [...sum, ...one.labels], []);
  const and = last.joiner === "và" || last.joiner === "va" ? " và " : ", ";
  const label = `${labels.slice(0, -1).join(", ")}${and}${labels[labels.length - 1] ?? ""}`;
  return { label, key: labels.join(", "), end: last.end };
}

const isListed = (cell: Cell, at: number): boolean => LISTED.test(cell.words[at]?.text ?? "");

interface Member {
  readonly labels: readonly string[];
  readonly joiner: string;
  readonly end: number;
}

function isOneBody(found: readonly Member[], named: boolean): boolean {
  const labels = found.reduce<string[]>((sum, one) => [...sum, ...one.labels], []);
  if (labels.length < 2) return false;
  if (named || found.length === 1 || found.slice(1).every((one) => one.joiner === "-")) return true;
  if (labels[0] === "cán bộ") return true;
  return labels[0] === "cán bộ quản lý" && labels.includes("giáo viên") && labels.includes("nhân viên");
}
