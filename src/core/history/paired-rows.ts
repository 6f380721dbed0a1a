import type { SnapshotRow } from "./snapshot.ts";

export interface PairedRows {
  readonly pairs: readonly (readonly [before: SnapshotRow, now: SnapshotRow])[];
  readonly added: readonly SnapshotRow[];
  readonly dropped: readonly SnapshotRow[];
}

/**
 * The actions of one criterion before and now: the same words are the same action, wherever it stands; of the others,
 * each is taken for the next one left, which was worded anew.
 */
export function pairedRows(before: readonly SnapshotRow[], now: readonly SnapshotRow[]): PairedRows {
  const left = [...before];
  const pairOf = new Map<SnapshotRow, SnapshotRow>();
  for (const row of now) {
    const at = left.findIndex(({ action }) => action === row.action);
    if (at >= 0) pairOf.set(row, left.splice(at, 1)[0] ?? row);
  }
  for (const row of now) {
    const next = pairOf.has(row) ? undefined : left.shift();
    if (next) pairOf.set(row, next);
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
