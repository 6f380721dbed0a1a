import type { CheckedWorkbook } from "../check-workbook.ts";
import { achievementOf } from "../plan/achievement.ts";
import { budgetTotalOf } from "../plan/budget-total.ts";
import type { LocatedFinding } from "../sheets/locate.ts";
import type { Day } from "../words/day.ts";
import type { InformationField, Severity } from "../words/fields.ts";
import { showSchoolYear } from "../words/school-year.ts";
import { sameName } from "../words/text.ts";
import type { PlanSummary } from "../wire-summary.ts";
import { actionRows, plain, plannedCriteria } from "./action-rows.ts";
import { followed } from "./followed.ts";

/**
 * A checked plan in flat values, for whoever looks at many of them. What is unknown is left out, never 0.
 * @param today ISO day; an action whose time ends before it has ended.
 */
export function summaryOf({ workbook, findings }: CheckedWorkbook, today: Day): PlanSummary {
  const { draft } = workbook;
  const { told, schoolYear, catalogue, form, date } = draft.information;
  const text = (field: InformationField): string => plain(told[field]?.text ?? "");
  const { now, after } = achievementOf(draft) ?? {};
  const budget = budgetTotalOf(draft);
  const rows = actionRows(draft, today);
  const criteria = plannedCriteria(draft, rows);
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  return {
    school: text("school"),
    superior: text("superior"),
    place: text("place"),
    schoolYear: schoolYear === undefined ? "" : showSchoolYear(schoolYear),
    catalogue: catalogue?.id ?? "",
    catalogueName: catalogue?.name ?? "",
    form: form.id,
    formName: form.name,
    number: text("number"),
    date: date ?? "",
    ...(now === undefined ? {} : { levelNow: now }),
    ...(after === undefined ? {} : { levelAfter: after }),
    criteriaPlanned: criteria.length,
    actions: rows.length,
    actionsEnded: rows.filter(({ ended }) => ended).length,
    moneyTotal: budget.total,
    moneyBySource: budget.bySource.map(({ source, amount }) => ({ source: plain(source), amount })),
    moneyRows: budget.counted,
    moneyNone: budget.none,
    moneyUnread: budget.open,
    moneyBlank: budget.blank,
    must: count("must"),
    should: count("should"),
    info: count("info"),
    findings: byRule(findings),
    ...followed(draft, today),
    day: today,
    criteria,
    actionRows: rows,
  };
}

/** The same for two workbooks of one school and year, however their names are written; "" where it cannot be told. */
export function schoolKey({ school, superior, schoolYear }: PlanSummary): string {
  return school === "" || schoolYear === "" ? "" : [school, superior, schoolYear].map(sameName).join("|");
}

function byRule(findings: readonly LocatedFinding[]): PlanSummary["findings"] {
  const counts = new Map<string, PlanSummary["findings"][number]>();
  for (const { code, severity } of findings) {
    counts.set(code, { code, severity, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}
