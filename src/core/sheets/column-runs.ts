/** Neighbouring columns are written in one call. */
export function runsOf<T extends { at: number }>(owned: readonly T[]): T[][] {
  const runs: T[][] = [];
  for (const column of owned) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.at === column.at - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}
