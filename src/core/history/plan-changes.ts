import { quote } from "../words/text.ts";
import { pairedRows } from "./paired-rows.ts";
import { snapshotParts, type Snapshot, type SnapshotPart, type SnapshotRow } from "./snapshot.ts";

/** Cells compared within an action, with their names inside a sentence. */
const CELLS = [
  ["people", "người thực hiện"],
  ["timeline", "thời gian"],
  ["budget", "kinh phí"],
] as const;

/** What changed from one plan to the next, a sentence each: criterion by criterion in the plan's order, then the other parts. */
export function planChanges(before: Snapshot, now: Snapshot): string[] {
  const [old, today] = [byCriterion(before.rows), byCriterion(now.rows)];
  const changed = (Object.keys(snapshotParts) as SnapshotPart[]).filter(
    (part) => before.parts[part] !== now.parts[part],
  );
  return [
    ...[...today].flatMap(([criterion, rows]) => criterionChanges(criterion, old.get(criterion), rows)),
    ...[...old]
      .filter(([criterion]) => !today.has(criterion))
      .map(([criterion, rows]) => `Bỏ ${named(criterion)} (${rows.length} việc).`),
    ...(changed.length === 0 ? [] : [`Có sửa ở ${changed.map((part) => snapshotParts[part]).join("; ")}.`]),
  ];
}

function byCriterion(rows: readonly SnapshotRow[]): Map<string, SnapshotRow[]> {
  const found = new Map<string, SnapshotRow[]>();
  for (const row of rows) found.set(row.criterion, [...(found.get(row.criterion) ?? []), row]);
  return found;
}

function criterionChanges(
  criterion: string,
  before: readonly SnapshotRow[] | undefined,
  now: readonly SnapshotRow[],
): string[] {
  if (before === undefined) return [`Thêm ${named(criterion)} (${now.length} việc).`];
  const told = [...targetChange(before, now)];
  const { pairs, added, dropped } = pairedRows(before, now);
  for (const [old, row] of pairs) {
    const which = before.length > 1 || now.length > 1 ? `việc ${quote(row.action)}: ` : "";
    if (old.action !== row.action) told.push(`công việc ${fromTo(old.action, row.action)}`);
    for (const [cell, name] of CELLS) {
      if (old[cell] !== row[cell]) told.push(`${which}${name} ${fromTo(old[cell], row[cell])}`);
    }
  }
  told.push(...added.map(({ action }) => `thêm việc ${quote(action)}`));
  told.push(...dropped.map(({ action }) => `bỏ việc ${quote(action)}`));
  return told.map((change) => `${capital(named(criterion))}: ${change}.`);
}

/** Several actions of a criterion share its target: told once. */
function targetChange(before: readonly SnapshotRow[], now: readonly SnapshotRow[]): string[] {
  const targets = (rows: readonly SnapshotRow[]): string => [...new Set(rows.map(({ target }) => target))].join("; ");
  return targets(before) === targets(now) ? [] : [`kết quả cần đạt ${fromTo(targets(before), targets(now))}`];
}

function fromTo(before: string, now: string): string {
  return `${shown(before)} → ${shown(now)}`;
}

function shown(text: string): string {
  return text === "" ? "để trống" : quote(text);
}

function named(criterion: string): string {
  return /^\d+\.\d+$/.test(criterion) ? `tiêu chí ${criterion}` : `dòng ${shown(criterion)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
