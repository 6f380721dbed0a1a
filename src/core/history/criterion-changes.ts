import { quote } from "../words/text.ts";
import { fromTo } from "./differing-words.ts";
import { pairedRows } from "./paired-rows.ts";
import type { SnapshotRow } from "./snapshot.ts";

export type RowChange = readonly [before: SnapshotRow, now: SnapshotRow];

/** Cells compared within an action, with their names inside a sentence. */
const CELLS = [
  ["people", "người thực hiện"],
  ["timeline", "thời gian"],
  ["budget", "kinh phí"],
  ["support", "điều kiện hỗ trợ"],
  ["note", "ghi chú"],
  ["content", "nội dung cải tiến"],
  ["measure", "chỉ số đánh giá kết quả"],
  ["evidence", "minh chứng dự kiến"],
  ["progress", "mức độ thực hiện"],
] as const;

/** What changed in one criterion, and which rows were taken for the same. */
export function criterionChanges(
  criterion: string,
  before: readonly SnapshotRow[] | undefined,
  now: readonly SnapshotRow[],
): { readonly told: readonly string[]; readonly pairs: readonly RowChange[] } {
  if (before === undefined) return { told: [`Thêm ${named(criterion)} (${now.length} việc).`], pairs: [] };
  const told = [...once("title", "tên tiêu chí", before, now), ...once("target", "kết quả cần đạt", before, now)];
  const { pairs, added, dropped } = pairedRows(before, now);
  for (const [old, row] of pairs) {
    const which = before.length > 1 || now.length > 1 ? `việc ${quote(row.action)}: ` : "";
    if (old.action !== row.action) told.push(`công việc ${fromTo(old.action, row.action)}`);
    for (const [cell, name] of CELLS) {
      const [was, is] = [old[cell] ?? "", row[cell] ?? ""];
      if (!alike(was, is)) told.push(`${which}${name} ${fromTo(was, is)}`);
    }
  }
  told.push(...added.map(({ action }) => `thêm việc ${quote(action)}`));
  told.push(...dropped.map(({ action }) => `bỏ việc ${quote(action)}`));
  return { told: told.map((change) => `${capital(named(criterion))}: ${change}.`), pairs };
}

export function named(criterion: string): string {
  if (/^\d+\.\d+$/.test(criterion)) return `tiêu chí ${criterion}`;
  return criterion === "" ? "các dòng chưa ghi tiêu chí" : `dòng ${quote(criterion)}`;
}

export function sameOrder<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** Several actions of a criterion share its title and its target: told once. */
function once(
  cell: "title" | "target",
  name: string,
  before: readonly SnapshotRow[],
  now: readonly SnapshotRow[],
): string[] {
  const all = (rows: readonly SnapshotRow[]): string =>
    [...new Set(rows.map((row) => row[cell]).filter((text) => text !== ""))].join("; ");
  return all(before) === all(now) ? [] : [`${name} ${fromTo(all(before), all(now))}`];
}

/** "10000000" and "10.000.000 đồng" are one sum written in two ways; so is nothing else. */
function alike(one: string, other: string): boolean {
  const plain = (text: string): string => {
    const digits = text.replace(/\s*(?:đồng|vnđ|đ)\.?$/i, "");
    return /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replace(/\./g, "") : digits;
  };
  return one === other || (/^\d+$/.test(plain(one)) && plain(one) === plain(other));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
