import type { DraftRow, PlanDraft } from "../plan/draft.ts";
import { holdersOf } from "../plan/holder.ts";
import { showDay, type Day } from "../words/day.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

/** More than one can follow at a time; an officer asks who really does the work. */
const MOST = 5;

export const leadsTooMuchAtOnce: Rule = {
  code: "NPT-06",
  severity: "should",
  asks: "Một người không chủ trì quá năm việc cùng một lúc.",
  source: "domain/rules.md, 13",
  check: (draft) =>
    ledBy(draft).flatMap(({ label, work }) => {
      const [busiest] = work
        .map(({ starts }) => ({ starts, running: work.filter((one) => one.starts <= starts && starts <= one.ends) }))
        .sort((one, other) => other.running.length - one.running.length || (one.starts < other.starts ? -1 : 1));
      const beyond = busiest?.running[MOST];
      if (!busiest || !beyond) return [];
      return [
        {
          sheet: "plan" as const,
          row: beyond.row.row,
          field: "lead" as const,
          problem: `${quote(label)} chủ trì ${busiest.running.length} việc cùng lúc, từ ${showDay(busiest.starts)}.`,
          remedy: "Giao bớt việc cho người khác chủ trì, hoặc dời bớt việc sang thời gian khác.",
        },
      ];
    }),
  wrong: {
    rows: ["1.1", "1.2", "1.3", "1.4", "1.6", "1.7"].map((code) => ({
      criterion: `Tiêu chí ${code}`,
      timeline: "Tháng 10/2024 - tháng 5/2025",
    })),
  },
  right: {
    rows: ["1.1", "1.2", "1.3", "1.4", "1.6", "1.7"].map((code, index) => ({
      criterion: `Tiêu chí ${code}`,
      timeline: "Tháng 10/2024 - tháng 5/2025",
      lead: index < 3 ? "Hiệu trưởng" : "Phó Hiệu trưởng",
    })),
  },
};

interface Work {
  readonly row: DraftRow;
  readonly starts: Day;
  readonly ends: Day;
}

/** By who leads; what was taken over from the row above is one work with it. */
function ledBy(draft: PlanDraft): { label: string; work: Work[] }[] {
  const holderOf = holdersOf(draft);
  const found = new Map<string, { label: string; work: Work[] }>();
  for (const row of draft.rows) {
    const lead = row.people.value?.lead;
    const { starts, ends } = row.timeline.value ?? {};
    if (!lead || row.inherits.includes("lead") || starts === undefined || ends === undefined || starts > ends) continue;
    const { name, post } = holderOf(lead);
    const key = name ?? post;
    if (key === undefined) continue;
    const there = found.get(key) ?? { label: lead.label, work: [] };
    there.work.push({ row, starts, ends });
    found.set(key, there);
  }
  return [...found.values()];
}
