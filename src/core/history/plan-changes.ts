import { quote } from "../words/text.ts";
import { criterionChanges, named, sameOrder, type RowChange } from "./criterion-changes.ts";
import { fromTo } from "./differing-words.ts";
import { snapshotParts, type Snapshot, type SnapshotPart, type SnapshotRow } from "./snapshot.ts";

/**
 * What changed from one plan to the next, a sentence each: the lines of Thông tin, then criterion by criterion in the
 * plan's order, then the table's headings and order, then the other parts. Blanks alone are no change.
 */
export function planChanges(before: Snapshot, now: Snapshot): string[] {
  const [old, today] = [byCriterion(before.rows), byCriterion(now.rows)];
  const criteria = [...today].map(([criterion, rows]) => criterionChanges(criterion, old.get(criterion), rows));
  const pairs = criteria.flatMap((one) => one.pairs);
  return [
    ...informationChanges(before.information, now.information),
    ...criteria.flatMap(({ told }) => told),
    ...[...old]
      .filter(([criterion]) => !today.has(criterion))
      .map(([criterion, rows]) => `Bỏ ${named(criterion)} (${rows.length} việc).`),
    ...headingChanges(before.headings, now.headings),
    ...orderChanges(before.rows, now.rows, pairs),
    ...partChanges(before, now),
  ];
}

function byCriterion(rows: readonly SnapshotRow[]): Map<string, SnapshotRow[]> {
  const found = new Map<string, SnapshotRow[]>();
  for (const row of rows) found.set(row.criterion, [...(found.get(row.criterion) ?? []), row]);
  return found;
}

function informationChanges(before: Snapshot["information"], now: Snapshot["information"]): string[] {
  return Object.keys(now)
    .filter((name) => (before[name] ?? "") !== now[name])
    .map((name) => `${name}: ${fromTo(before[name] ?? "", now[name] ?? "")}.`);
}

function headingChanges(before: readonly string[], now: readonly string[]): string[] {
  const told = [
    ...now.filter((heading) => !before.includes(heading)).map((heading) => `thêm dòng ${quote(heading)}`),
    ...before.filter((heading) => !now.includes(heading)).map((heading) => `bỏ dòng ${quote(heading)}`),
  ];
  if (told.length > 0) return [`Dòng tiêu đề của bảng: ${told.join("; ")}.`];
  return sameOrder(before, now) ? [] : ["Đổi thứ tự các dòng tiêu đề của bảng."];
}

/** The rows that stand in both plans, one after the other as before. */
function orderChanges(
  before: readonly SnapshotRow[],
  now: readonly SnapshotRow[],
  pairs: readonly RowChange[],
): string[] {
  const oldOf = new Map(pairs.map(([old, row]) => [row, old]));
  const kept = now.flatMap((row) => oldOf.get(row) ?? []);
  const order = before.filter((row) => kept.includes(row));
  if (!sameOrder(order, kept)) return ["Đổi thứ tự các dòng của bảng."];
  return pairs.some(([old, row]) => old.order !== row.order) ? ["Đổi số thứ tự ở cột TT."] : [];
}

function partChanges(before: Snapshot, now: Snapshot): string[] {
  const changed = (Object.keys(snapshotParts) as SnapshotPart[]).filter(
    // a part that an earlier version did not keep is not held against this one
    (part) => before.parts[part] !== undefined && before.parts[part] !== now.parts[part],
  );
  return changed.length === 0 ? [] : [`Có sửa ở ${changed.map((part) => snapshotParts[part]).join("; ")}.`];
}
