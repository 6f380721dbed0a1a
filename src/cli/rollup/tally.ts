import type { PlanSummary, TablesReply } from "../../core/wire-summary.ts";
import type { School } from "./read-schools.ts";
import type { Skipped } from "./find-workbooks.ts";

export type Tables = Extract<TablesReply, { ok: true }>;
export type Cell = string | number;

export interface RuleCount {
  readonly code: string;
  readonly severity: string;
  readonly asks: string;
  readonly schools: number;
  readonly findings: number;
}

export interface CriterionCount {
  readonly catalogue: string;
  readonly standard: number;
  readonly criterion: string;
  readonly title: string;
  readonly schools: number;
  readonly actions: number;
  /** Averages over the schools whose level is known; "" where none is. */
  readonly now: Cell;
  readonly after: Cell;
}

export interface LevelCount {
  /** "" where the school's level is not known. */
  readonly level: Cell;
  readonly now: number;
  readonly after: number;
}

export interface Doubled {
  readonly school: string;
  readonly schoolYear: string;
  readonly files: readonly string[];
}

/** What many plans come to. Of each file only its one line is kept. */
export class Tally {
  /** The file's name, then the columns of the table schools. */
  readonly schools: (readonly Cell[])[] = [];
  readonly skipped: Skipped[] = [];
  readonly #rules = new Map<string, { severity: string; schools: number; findings: number }>();
  readonly #criteria = new Map<string, Omit<CriterionCount, "now" | "after"> & { now: number[]; after: number[] }>();
  readonly #money = new Map<string, { schools: number; amount: number }>();
  readonly #levels = new Map<Cell, { now: number; after: number }>();
  readonly #keys = new Map<string, Doubled & { readonly files: string[] }>();
  readonly totals = { criteria: 0, actions: 0, actionsEnded: 0, money: 0, must: 0, should: 0, info: 0 };

  add({ file, rows, summary, key }: School): void {
    for (const cells of rows["schools"] ?? []) this.schools.push([file, ...cells]);
    const { school, schoolYear } = summary;
    const same = this.#keys.get(key);
    if (same) same.files.push(file);
    else if (key !== "") this.#keys.set(key, { school, schoolYear, files: [file] });
    this.#addLevels(summary);
    for (const { code, severity, count } of summary.findings) {
      const rule = this.#rules.get(code) ?? { severity, schools: 0, findings: 0 };
      this.#rules.set(code, { ...rule, schools: rule.schools + 1, findings: rule.findings + count });
    }
    for (const { source, amount } of summary.moneyBySource) {
      const money = this.#money.get(source) ?? { schools: 0, amount: 0 };
      this.#money.set(source, { schools: money.schools + 1, amount: money.amount + amount });
    }
    for (const one of summary.criteria) this.#addCriterion(summary.catalogue, one);
    const { totals } = this;
    totals.criteria += summary.criteriaPlanned;
    totals.actions += summary.actions;
    totals.actionsEnded += summary.actionsEnded;
    totals.money += summary.moneyTotal;
    totals.must += summary.must;
    totals.should += summary.should;
    totals.info += summary.info;
  }

  #addLevels({ levelNow, levelAfter }: PlanSummary): void {
    const count = (level: Cell, which: "now" | "after"): void => {
      const counts = this.#levels.get(level) ?? { now: 0, after: 0 };
      this.#levels.set(level, { ...counts, [which]: counts[which] + 1 });
    };
    count(levelNow ?? "", "now");
    count(levelAfter ?? "", "after");
  }

  #addCriterion(catalogue: string, one: PlanSummary["criteria"][number]): void {
    const { criterion, standard, title, currentLevel, targetLevel } = one;
    const key = `${catalogue} ${criterion}`;
    const fresh = { catalogue, standard, criterion, title, schools: 0, actions: 0, now: [0, 0], after: [0, 0] };
    const { now, after, ...counts } = this.#criteria.get(key) ?? fresh;
    this.#criteria.set(key, {
      ...counts,
      schools: counts.schools + 1,
      actions: counts.actions + one.actions,
      now: added(now, currentLevel),
      after: added(after, targetLevel),
    });
  }

  /** By the number of findings, the greatest first. */
  byRule({ rules }: Tables): RuleCount[] {
    const found = rules.flatMap(({ code, severity, asks }) => {
      const counts = this.#rules.get(code);
      return counts ? [{ code, asks, ...counts, severity }] : [];
    });
    return found.sort((a, b) => b.findings - a.findings || (a.code < b.code ? -1 : 1));
  }

  /** By catalogue, standard and criterion, as the circular counts them. */
  byCriterion(): CriterionCount[] {
    const order = (code: string): number => Number(code.split(".")[1] ?? 0);
    return [...this.#criteria.values()]
      .map(({ now, after, ...counts }) => ({ ...counts, now: average(now), after: average(after) }))
      .sort(
        (a, b) =>
          (a.catalogue < b.catalogue ? -1 : a.catalogue > b.catalogue ? 1 : 0) ||
          a.standard - b.standard ||
          order(a.criterion) - order(b.criterion),
      );
  }

  /** The greatest first; "" where no source is named. */
  bySource(): { source: string; schools: number; amount: number }[] {
    return [...this.#money].map(([source, told]) => ({ source, ...told })).sort((a, b) => b.amount - a.amount);
  }

  /** From 0 to 3, and what else there is; last those whose level is not known. */
  levels(): LevelCount[] {
    const known = [...this.#levels.keys()].filter((level): level is number => typeof level === "number");
    const all = [...new Set([0, 1, 2, 3, ...known])].sort((a, b) => a - b);
    return [...all, "" as const].map((level) => ({ level, ...(this.#levels.get(level) ?? { now: 0, after: 0 }) }));
  }

  /** Several files of the same school and school year; each is counted. */
  doubled(): Doubled[] {
    return [...this.#keys.values()].filter(({ files }) => files.length > 1);
  }
}

function added([sum = 0, count = 0]: readonly number[], level: number | undefined): number[] {
  return level === undefined ? [sum, count] : [sum + level, count + 1];
}

function average([sum = 0, count = 0]: readonly number[]): Cell {
  return count === 0 ? "" : Math.round((sum / count) * 100) / 100;
}
