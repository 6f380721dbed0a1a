import { bare } from "../../words/text.ts";
import type { Line } from "./citation-line.ts";
import { after } from "./citation-line.ts";

/** Kinds of papers and their usual short forms; a longer name stands before the one it begins with. */
const KINDS: readonly (readonly [string, string])[] = [
  ["Thông tư liên tịch", "ttlt"],
  ["Thông tư", "tt"],
  ["Văn bản hợp nhất", "vbhn"],
  ["Nghị định", "nd"],
  ["Nghị quyết", "nq"],
  ["Quyết định", "qd"],
  ["Chỉ thị", "ct"],
  ["Công văn", "cv"],
  ["Công điện", "cd"],
  ["Kế hoạch", "kh"],
  ["Hướng dẫn", "hd"],
  ["Thông báo", "tb"],
  ["Báo cáo", "bc"],
  ["Tờ trình", "ttr"],
  ["Bộ luật", ""],
  ["Luật", ""],
  ["Pháp lệnh", ""],
  ["Kết luận", "kl"],
  ["Biên bản", "bb"],
  ["Chương trình", "ctr"],
  ["Quy chế", ""],
  ["Quy định", ""],
  ["Đề án", ""],
];
export const LONG = KINDS.map(([name]) => bare(name)).join("|");
export const SHORT = KINDS.map(([, short]) => short)
  .filter((short) => short !== "")
  .join("|");

export const kindNamed = (plain: string): string | undefined =>
  KINDS.find(([name, short]) => bare(name) === plain || (short !== "" && short === plain))?.[0];

/** The kind that begins exactly there: ("ke hoach nam hoc", 0) → "Kế hoạch". */
export function kindAt(line: Line, at: number): { kind: string; end: number } | undefined {
  const end = after(line, `(?:${LONG})(?![a-z])`, at);
  const kind = end === undefined ? undefined : kindNamed(line.plain.slice(at, end));
  return end === undefined || kind === undefined ? undefined : { kind, end };
}

/** Every kind named in a piece of text, by place. */
export function kindsIn(line: Line): { kind: string; start: number; end: number }[] {
  const names = new RegExp(`(?<![a-z])(?:${LONG})(?![a-z])`, "g");
  const found: { kind: string; start: number; end: number }[] = [];
  for (let one = names.exec(line.plain); one; one = names.exec(line.plain)) {
    const kind = kindNamed(one[0]);
    if (kind !== undefined) found.push({ kind, start: one.index, end: one.index + one[0].length });
  }
  return found;
}
