import type { WireFollowing } from "../core/wire-panel.ts";

/** Months of the picture and where days lie in it; every month is equally wide. */
export interface MonthsShown {
  /** "2024-09" */
  readonly months: readonly string[];
  /** Where a day begins, 0 at the left edge and 1 at the right one; days outside lie on an edge. */
  startOf(day: string): number;
  endOf(day: string): number;
  shows(day: string): boolean;
}

/** A school year and what plans add at both ends: a year typed wrongly must not draw a hundred months. */
const MOST = 18;
const BEFORE = 4;

export function monthsShown({
  starts,
  ends,
  actions,
}: Pick<WireFollowing, "starts" | "ends" | "actions">): MonthsShown {
  const days = [starts, ends, ...actions.flatMap((one) => [one.starts, one.ends])].filter((day) => day !== "");
  const all = days.map(monthNumber).sort((a, b) => a - b);
  const first = Math.max(all[0] ?? 0, monthNumber(starts) - BEFORE);
  const last = Math.min(all[all.length - 1] ?? first, first + MOST - 1);
  const months = Array.from({ length: last - first + 1 }, (_, at) => monthText(first + at));
  function place(day: string, before: number): number {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    const length = new Date(year, month, 0).getDate();
    const at = monthNumber(day) - first + (date - before) / length;
    return Math.min(1, Math.max(0, at / months.length));
  }
  return {
    months,
    startOf: (day) => place(day, 1),
    endOf: (day) => place(day, 0),
    shows: (day) => months.includes(day.slice(0, 7)),
  };
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return year * 12 + month - 1;
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
