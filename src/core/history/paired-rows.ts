import { likeness } from "../words/likeness.ts";
import type { SnapshotRow } from "./snapshot.ts";

export interface PairedRows {
  readonly pairs: readonly (readonly [before: SnapshotRow, now: SnapshotRow])[];
  readonly added: readonly SnapshotRow[];
  readonly dropped: readonly SnapshotRow[];
}

/**
 * The actions of one criterion before and now: rows that are wholly alike first, then those of the same words, wherever
 * they stand, then those of mostly the same words.
 */
export function pairedRows(before: readonly SnapshotRow[], now: readonly SnapshotRow[]): PairedRows {
  const left = [...before];
  const pairOf = new Map<SnapshotRow, SnapshotRow>();
  const ways: ((old: SnapshotRow, row: SnapshotRow) => boolean)[] = [
    (old, row) => JSON.stringify(old) === JSON.stringify(row),
    (old, row) => old.action === row.action,
    (old, row) => likeness(old.action, row.action) >= 0.5,
    // the only action of a criterion, worded anew
    () => before.length === 1 && now.length === 1,
  ];
  for (const alike of ways) {
    for (const row of now.filter((one) => !pairOf.has(one))) {
      const at = left.findIndex((old) => alike(old, row));
      const [old] = at < 0 ? [] : left.splice(at, 1);
      if (old) pairOf.set(row, old);
    }
  }
  return {
    pairs: now.flatMap((row) => {
      const old = pairOf.get(row);
      return old ? [[old, row] as const] : [];
    }),
    added: now.filter((row) => !pairOf.has(row)),
    dropped: left,
  };
}
