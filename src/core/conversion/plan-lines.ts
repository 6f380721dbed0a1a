import type { PlanForm } from "../forms/form.ts";
import type { DraftRow, PlanDraft } from "../plan/draft.ts";
import { isWholeSchool } from "../reading/criterion.ts";
import { readMoneyAmongResources } from "../reading/money/money-among-resources.ts";
import { findStandard, standardLine, standardOf, type Catalogue } from "../standards/catalogue.ts";
import type { PlanField } from "../words/fields.ts";
import { sameName } from "../words/text.ts";
import type { CriterionMap } from "./criterion-map.ts";
import { labelled, unlabelled } from "./labelled.ts";

/** What a plan changes to. */
export interface Target {
  readonly catalogue: Catalogue;
  readonly form: PlanForm;
}

type Cells = Partial<Record<PlanField, string>>;

/** Columns of Biểu 2 that Mẫu 9 cột has no place for stand in Ghi chú, each behind its name, and come back from there. */
const IN_NOTE = [
  ["content", "Nội dung cải tiến"],
  ["measure", "Chỉ số"],
  ["evidence", "Minh chứng"],
  ["progress", "Mức độ thực hiện"],
] as const satisfies readonly (readonly [PlanField, string])[];
/** Stands for a blank criterion where a blank would mean "as above". */
export const NO_CRITERION = "Chưa ghi tiêu chí";
const MONEY = "Kinh phí";
const OTHER = "Điều kiện khác";

/** The rows of Kế hoạch in another form or catalogue, as cells to write; every text as it was typed. */
export function planLines(draft: PlanDraft, target: Target, map: CriterionMap): Cells[] {
  const from = draft.information.form;
  const rows = draft.rows.map((row, index) => ({
    row,
    code: mapped(row, map)?.code,
    cells: carried(row, from, target.form, criterionText(row, draft, map), index),
  }));
  if (target.form.goal === "text") return rows.map(({ cells }) => cells);
  return withHeadings(from.goal === "text" ? byCriterion(rows) : rows, draft, target);
}

function carried(row: DraftRow, from: PlanForm, to: PlanForm, criterion: string, index: number): Cells {
  const cell = (field: PlanField, text: string): string => (row.inherits.includes(field) ? "" : text);
  const typed: Cells = {
    order: row.order,
    criterion: cell("criterion", criterion),
    targetLevel: cell("targetLevel", row.target.text),
    content: cell("content", row.content),
    action: row.action,
    measure: cell("measure", row.measure),
    timeline: cell("timeline", row.timeline.text),
    lead: cell("lead", row.people.text),
    budget: from.budgetIn === "budget" ? row.budget.text : "",
    resources: cell("resources", row.resources),
    evidence: cell("evidence", row.evidence),
    progress: row.progress,
    note: row.note,
  };
  if (from.id === to.id) return typed;
  return to.budgetIn === "resources" ? intoBieu2(typed, row, index) : intoNineColumns(typed);
}

function intoBieu2(cells: Cells, { inherits }: DraftRow, index: number): Cells {
  const labels = IN_NOTE.map(([, label]) => label);
  const notes = unlabelled(cells.note ?? "", labels);
  const fromNote = Object.fromEntries(IN_NOTE.map(([field, label]) => [field, notes[label] ?? ""]));
  const { budget = "", resources = "" } = cells;
  // without its name it would come back as money
  const named = budget !== "" || readMoneyAmongResources(resources).text !== "";
  const [first, other] = resourceLabels(budget, resources, named);
  return {
    ...cells,
    ...fromNote,
    // every row of Biểu 2 has its number; a further action goes on with the row above
    order: inherits.includes("criterion") ? "" : (cells.order ?? "") || String(index + 1),
    resources: labelled([
      [first, budget],
      [other, resources],
    ]),
    budget: "",
    note: notes[""] ?? "",
  };
}

/** A sum that says itself what it is needs no name before it, where it will be known as money again. */
function resourceLabels(budget: string, resources: string, named: boolean): readonly [string, string] {
  const saysItself = /^kinh phí/i.test(budget) && (resources !== "" || readMoneyAmongResources(budget).text === budget);
  return [saysItself ? "" : MONEY, named ? OTHER : ""];
}

function intoNineColumns(cells: Cells): Cells {
  const [budget, resources] = partedResources(cells.resources ?? "");
  const own: readonly (readonly [string, string])[] = [["", cells.note ?? ""]];
  const note = labelled([...own, ...IN_NOTE.map(([field, label]) => [label, cells[field] ?? ""] as const)]);
  return { ...cells, order: "", content: "", measure: "", evidence: "", progress: "", budget, resources, note };
}

/** Money and the other resources: by their names, else by what reads as money. */
function partedResources(typed: string): readonly [budget: string, resources: string] {
  const named = unlabelled(typed, [MONEY, OTHER]);
  if (named[MONEY] === undefined && named[OTHER] !== undefined) return [named[""] ?? "", named[OTHER]];
  if (named[MONEY] !== undefined) {
    return [named[MONEY] ?? "", [named[""], named[OTHER]].filter((text) => (text ?? "") !== "").join("\n")];
  }
  const money = readMoneyAmongResources(typed).text;
  if (money === "") return ["", typed];
  const parts = money.split("; ");
  const rest = typed.split(/\n|;/).map((part) => part.trim());
  return [money, rest.filter((part) => part !== "" && !parts.includes(part)).join("\n")];
}

function mapped(row: DraftRow, map: CriterionMap): { code: string; title: string } | undefined {
  return row.criterion.value === undefined ? undefined : map(row.criterion.value);
}

/** The criterion as typed where it is the same one; else the new one, or what it was, to be chosen anew. */
export function criterionText(row: DraftRow, draft: PlanDraft, map: CriterionMap): string {
  const { text, value } = row.criterion;
  const now = mapped(row, map);
  if (value === undefined) return text === NO_CRITERION ? "" : text;
  if (now) return now.code === value ? text : `Tiêu chí ${now.code}: ${now.title}`;
  return `Trước đây: ${text} (${draft.information.catalogue?.name ?? ""})`;
}

interface Carried {
  readonly row: DraftRow;
  readonly code: string | undefined;
  readonly cells: Cells;
}

/** Mẫu 9 cột is ordered by standard and criterion, and names a criterion once: further rows of it go on with a blank. */
function byCriterion(rows: readonly Carried[]): Carried[] {
  const known = rows.filter(({ code }) => code !== undefined).sort((a, b) => order(a.code) - order(b.code));
  const named = known.map((one, index) => {
    const above = known[index - 1];
    const goesOn = above?.code === one.code && [above, one].every((row) => row?.row.timeline.value !== undefined);
    return goesOn ? { ...one, cells: { ...one.cells, criterion: "" }, goesOn } : one;
  });
  const others = rows
    .filter(({ code }) => code === undefined)
    .map((one) => ({ ...one, cells: { ...one.cells, criterion: one.cells.criterion || NO_CRITERION } }));
  return [...named, ...others];
}

/** 1.2 before 1.10 */
function order(code = ""): number {
  const [standard = 0, criterion = 0] = code.split(".").map(Number);
  return standard * 100 + criterion;
}

/** Bands as typed, and a row for each standard, as Mẫu 9 cột has them; rows whose criterion is to be chosen come last. */
function withHeadings(rows: readonly Carried[], draft: PlanDraft, { catalogue }: Target): Cells[] {
  const lines: Cells[] = [];
  let [band, standard, count] = [0, 0, 0];
  const chosen = rows.filter(
    ({ code, row, cells }) => code !== undefined || (row.inherits.includes("criterion") && cells.criterion === ""),
  );
  for (const { row, code, cells } of chosen) {
    if (row.band && row.band.row !== band && draft.information.form.goal === "level") {
      band = row.band.row;
      standard = 0;
      lines.push({ criterion: row.band.text });
    }
    const number = code === undefined ? standard : standardOf(code);
    const found = findStandard(catalogue, number);
    if (number !== standard && found) {
      standard = number;
      count += 1;
      const typed = row.standard?.number === number ? row.standard.text : "";
      const same = sameName(typed).endsWith(sameName(found.title));
      lines.push({ order: String(count), criterion: same ? typed : standardLine(found) });
    }
    lines.push(cells);
  }
  const others = rows.filter((one) => !chosen.includes(one));
  const keepsBands = draft.information.form.goal === "level";
  // rows of MỨC 4 name clauses, no criterion: they stay below its row
  const clauses = others.filter(({ row }) => keepsBands && isWholeSchool(row.band?.text ?? ""));
  const whole = clauses[0]?.row.band?.text;
  const rest = others.filter((one) => !clauses.includes(one));
  const last = whole === undefined ? [] : [{ criterion: whole }, ...clauses.map(({ cells }) => cells)];
  return [...lines, ...rest.map(({ cells }) => cells), ...last];
}
