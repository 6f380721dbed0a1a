import { countable } from "../plan/budget-total.ts";
import { currentLevelOf, targetLevelOf } from "../plan/current-level.ts";
import type { DraftRow, PlanDraft } from "../plan/draft.ts";
import { findCriterion, standardOf } from "../standards/catalogue.ts";
import type { Day } from "../words/day.ts";
import { oneLine, withoutForbidden } from "../words/text.ts";
import type { ActionSummary, CriterionSummary } from "../wire-summary.ts";

/** Each action of the plan with what was understood of its row, in the order of the sheet. */
export function actionRows(draft: PlanDraft, today: Day): ActionSummary[] {
  return draft.rows.map((row) => {
    const { starts = "", ends = "" } = row.timeline.value ?? {};
    return {
      row: row.row,
      criterion: row.criterion.value ?? "",
      ...known("standard", standardAt(row)),
      action: plain(row.action),
      lead: plain(row.people.value?.lead?.label ?? ""),
      starts,
      ends,
      ended: ends !== "" && ends < today,
      ...known("currentLevel", currentLevelOf(row, draft.current)),
      ...known("targetLevel", targetLevelOf(row, draft.current)),
      ...known("money", countable(row.budget.value)),
    };
  });
}

/** The criteria that have an action, each once: its present level and the highest that an action aims at. */
export function plannedCriteria(draft: PlanDraft, rows: readonly ActionSummary[]): CriterionSummary[] {
  const { catalogue } = draft.information;
  const codes = [...new Set(rows.map(({ criterion }) => criterion))].filter((code) => code !== "");
  return codes.map((code) => {
    const own = rows.filter(({ criterion }) => criterion === code);
    const targets = own.flatMap(({ targetLevel }) => (targetLevel === undefined ? [] : [targetLevel]));
    return {
      criterion: code,
      standard: standardOf(code),
      title: (catalogue && findCriterion(catalogue, code)?.title) ?? "",
      ...known("currentLevel", own.find(({ currentLevel }) => currentLevel !== undefined)?.currentLevel),
      ...known("targetLevel", targets.length === 0 ? undefined : Math.max(...targets)),
      actions: own.length,
    };
  });
}

function standardAt({ criterion, standard }: DraftRow): number | undefined {
  return criterion.value === undefined ? standard?.number : standardOf(criterion.value);
}

/** One line: tables of other programs take no line breaks inside a cell. */
export function plain(text: string): string {
  return withoutForbidden(oneLine(text));
}

function known<K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [name]: value } as Record<K, V>);
}
