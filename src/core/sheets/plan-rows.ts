import type { DraftRow, Information, Mark, PlanDraft, StandardMark, Unprinted } from "../plan/draft.ts";
import { isBandTitle, isTotal, readCriterionCode, readStandardNumber } from "../reading/criterion.ts";
import { readGoal } from "../reading/level/goal.ts";
import { readLevelTarget } from "../reading/level/level.ts";
import type { LevelTarget } from "../reading/level/level-target.ts";
import { readMoneyAmongResources } from "../reading/money/money-among-resources.ts";
import { readMoney, type Money } from "../reading/money/money.ts";
import { readPeople, type People } from "../reading/people/people.ts";
import type { Reading } from "../reading/reading.ts";
import { remember } from "../reading/remember.ts";
import { readTimeline, type Timeline } from "../reading/timeline/timeline.ts";
import type { PlanField } from "../words/fields.ts";
import { flowing } from "../words/text.ts";
import { linesOf, type Layout, type Line } from "./layout.ts";
import type { Grid } from "./sheet.ts";

/** The columns of the form, and the readers of a row's cells. */
interface Readers {
  readonly fields: readonly PlanField[];
  /** The first column that a row cannot be without: it begins a row, and a blank one goes on with the row above. */
  readonly key: PlanField;
  /** What a further action takes over from the row above where its own cell is blank. */
  readonly inheritable: readonly PlanField[];
  readonly budgetIn: PlanField;
  readonly level: (text: string) => Reading<LevelTarget>;
  readonly timeline: (text: string) => Reading<Timeline>;
  readonly money: (text: string) => Reading<Money>;
  readonly people: (text: string) => Reading<People>;
}

interface Open {
  band?: Mark;
  standard?: StandardMark;
  readonly torn: Torn[];
  readonly bands: Mark[];
  readonly standards: StandardMark[];
  readonly totals: Unprinted[];
}

/** Lines of the sheet that make up one row of the plan. */
interface Torn {
  readonly lines: Line[];
  readonly band?: Mark;
  readonly standard?: StandardMark;
  readonly inherits?: Torn;
}

/** Rows of the plan with their bands and standards, in sheet order, and the rows that stand for no criterion. */
export function readPlanRows(
  layout: Layout,
  grid: Grid,
  { form, calendar }: Pick<Information, "form" | "calendar">,
): Pick<PlanDraft, "rows" | "standards" | "unprinted"> {
  const required = form.columns.flatMap((column) => (column.required === undefined ? [] : [column.field]));
  const readers: Readers = {
    fields: form.columns.map(({ field }) => field),
    key: required[0] ?? "criterion",
    budgetIn: form.budgetIn,
    inheritable: [
      ...new Set<PlanField>([...required.filter((field) => field !== "action"), "criterion", form.budgetIn]),
    ],
    level: remember(form.goal === "level" ? readLevelTarget : readGoal),
    timeline: remember((text) => readTimeline(text, calendar)),
    money: remember(form.budgetIn === "budget" ? readMoney : readMoneyAmongResources),
    people: remember(readPeople),
  };
  const open: Open = { torn: [], bands: [], standards: [], totals: [] };
  for (const line of linesOf(layout, grid)) if (!line.blank) place(line, open, readers);
  const used = new Set(open.torn.flatMap(({ band, standard }) => [band?.row, standard?.row]));
  const idle = [...open.bands, ...open.standards]
    .filter(({ row }) => !used.has(row))
    .map(({ row, text }): Unprinted => ({ row, text, kind: "without criteria" }));
  return {
    rows: open.torn.map((torn) => draftRow(torn, readers)),
    standards: open.standards,
    unprinted: [...open.totals, ...idle],
  };
}

function place(line: Line, open: Open, readers: Readers): void {
  if (isColumnNumbers(line, readers)) return;
  const only = onlyText(line, readers);
  if (only !== undefined && isBandTitle(only)) {
    open.band = { row: line.row, order: "", text: only };
    open.bands.push(open.band);
    delete open.standard;
    return;
  }
  const titled = [line.cell(readers.key), line.cell("order")].find(isTotal);
  const totalled =
    titled ?? (line.cell(readers.key) === "" && isTotal(line.cell("action")) ? line.cell("action") : undefined);
  if (totalled !== undefined && (titled === undefined || line.cell("action") === "")) {
    const budget = readers.money(line.cell(readers.budgetIn));
    open.totals.push({ row: line.row, text: totalled, kind: "total", budget });
    return;
  }
  // A merged row pasted from Word has its text in the first cell.
  const title = readStandardNumber(line.cell("criterion")) === undefined ? line.cell("order") : line.cell("criterion");
  const number = readStandardNumber(title);
  if (number !== undefined && line.cell("action") === "" && line.cell("targetLevel") === "") {
    open.standard = {
      row: line.row,
      order: title === line.cell("order") ? "" : line.cell("order"),
      text: title,
      number,
    };
    open.standards.push(open.standard);
    return;
  }
  const above = open.torn[open.torn.length - 1];
  const here = {
    lines: [line],
    ...(open.band ? { band: open.band } : {}),
    ...(open.standard ? { standard: open.standard } : {}),
  };
  const sameGroup = above && above.band === open.band && above.standard === open.standard;
  if (!sameGroup || startsCriterion(line)) open.torn.push(here);
  else if (!standsAlone(line, above, readers)) above.lines.push(line);
  else open.torn.push(line.cell(readers.key) === "" ? { ...here, inherits: telling(above, readers) } : here);
}

/** What a further action's blank cells hold: those of the row above; a row that tells none of them is passed over. */
function telling(above: Torn, { inheritable }: Readers): Torn {
  const silent = inheritable.every((field) => joined(above, field) === "");
  return silent && above.inherits ? above.inherits : above;
}

/** The one text of a row whose other cells are blank (or hold the same text, as unmerged cells do), a running number aside. */
function onlyText(line: Line, readers: Readers): string | undefined {
  const numbered = /^(?:\d+|[IVX]+|[A-H])[.)]?$/.test(line.cell("order"));
  const fields = readers.fields.filter((field) => !(numbered && field === "order"));
  const texts = [...new Set(fields.map((field) => line.cell(field)).filter((text) => text !== ""))];
  return texts.length === 1 ? texts[0] : undefined;
}

function startsCriterion(line: Line): boolean {
  return readCriterionCode(line.cell("criterion")).value !== undefined || line.cell("order") !== "";
}

/** A row of its own, and not a piece that Word tore off: what stands above is whole, and this begins anew. */
function standsAlone(line: Line, above: Torn, readers: Readers): boolean {
  const timeReads = (text: string): boolean => readers.timeline(text).value !== undefined;
  const levelReads = (text: string): boolean => readers.level(text).value !== undefined;
  const key = line.cell(readers.key);
  if (line.cell("action") === "" && key === "") return false;
  const names = (text: string): boolean => readers.people(text).value?.lead !== undefined;
  const timeAbove = timeReads(held(above, "timeline"));
  const levelAbove = levelReads(held(above, "targetLevel"));
  const beginsAnew = key === "" && /^[\p{Lu}\d+*•–-]/u.test(line.cell("action"));
  return (
    (timeReads(line.cell("timeline")) && timeAbove) ||
    (levelReads(line.cell("targetLevel")) && levelAbove) ||
    (beginsAnew && timeAbove && levelAbove) ||
    (beginsAnew && timeReads(line.cell("timeline")) && names(line.cell("lead")) && names(held(above, "lead")))
  );
}

/** "(1) (2) … (9)" under the headings of a form. */
function isColumnNumbers(line: Line, { fields }: Readers): boolean {
  const texts = fields.map((field) => line.cell(field)).filter((text) => text !== "");
  return texts.length >= 5 && texts.every((text, index) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]) === index + 1);
}

function joined(torn: Torn, field: string): string {
  const texts = torn.lines.map((line) => line.cell(field)).filter((text) => text !== "");
  return torn.lines.length > 1 ? flowing(texts.join("\n")) : (texts[0] ?? "");
}

/** The cell itself, or for a further action what stands above it. */
function held(torn: Torn, field: PlanField): string {
  for (let row: Torn | undefined = torn; row; row = row.inherits) {
    const text = joined(row, field);
    if (text !== "") return text;
  }
  return "";
}

function draftRow(torn: Torn, readers: Readers): DraftRow {
  const [first, ...rest] = torn.lines;
  return {
    row: first?.row ?? 0,
    joined: rest.map((line) => line.row),
    ...(torn.band ? { band: torn.band } : {}),
    ...(torn.standard ? { standard: torn.standard } : {}),
    id: first?.cell("actionId") ?? "",
    order: joined(torn, "order"),
    inherits: torn.inherits ? readers.inheritable.filter((field) => joined(torn, field) === "") : [],
    criterion: readCriterionCode(held(torn, "criterion")),
    target: readers.level(held(torn, "targetLevel")),
    content: joined(torn, "content"),
    action: joined(torn, "action"),
    measure: joined(torn, "measure"),
    people: readers.people(held(torn, "lead")),
    timeline: readers.timeline(held(torn, "timeline")),
    // A sum stands once: taken over, it would count twice.
    budget: readers.money(joined(torn, readers.budgetIn)),
    resources: joined(torn, "resources"),
    evidence: joined(torn, "evidence"),
    progress: joined(torn, "progress"),
    note: joined(torn, "note"),
  };
}
