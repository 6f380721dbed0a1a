import type { Cell, Tables, Tally } from "./tally.ts";

/** The workbook's sheets as JSON: the same values, absent ones as null. */
export function jsonOf(tally: Tally, tables: Tables, day: string): Record<string, unknown> {
  const columns = ["file", ...(tables.tables[0]?.columns ?? []).map(({ name }) => name)];
  return {
    day,
    schools: tally.schools.map((cells) => Object.fromEntries(columns.map((name, at) => [name, told(cells[at])]))),
    totals: tally.totals,
    levels: tally.levels().map((one) => ({ ...one, level: told(one.level) })),
    money: tally.bySource().map((one) => ({ ...one, source: told(one.source) })),
    byRule: tally.byRule(tables),
    byCriterion: tally.byCriterion().map((one) => ({ ...one, now: told(one.now), after: told(one.after) })),
    doubled: tally.doubled(),
    skipped: tally.skipped,
  };
}

function told(cell: Cell | undefined): Cell | null {
  return cell === undefined || cell === "" ? null : cell;
}
