import type { PlanDraft } from "../plan/draft.ts";
import { showLevel } from "../reading/level/level.ts";
import { allCriteria, highestLevel, type Catalogue } from "../standards/catalogue.ts";
import { catalogues } from "../standards/index.ts";
import { buildEdits, type Setting } from "../sheets/build.ts";
import { nothing, type SheetEdit, type Write } from "../sheets/edit.ts";
import { writesByField } from "../sheets/field-writes.ts";
import { filledSheetsOf } from "../sheets/index.ts";
import { informationSheet } from "../sheets/information-sheet.ts";
import { findLayout } from "../sheets/layout.ts";
import { HEADING_ROW, type Grid } from "../sheets/sheet.ts";
import { formOfPlanSheet, readWorkbook } from "../sheets/workbook.ts";
import { informationFields, sheetNames, type InformationField, type SheetId } from "../words/fields.ts";
import { schoolYearOn } from "../words/school-year.ts";
import { sameName } from "../words/text.ts";
import type { Day } from "../words/day.ts";
import type { Trouble } from "../words/trouble.ts";
import { criterionMap, type CriterionMap } from "./criterion-map.ts";
import { issueLines } from "./issue-lines.ts";
import { narrativeLines } from "./narrative-lines.ts";
import { planLines, type Target } from "./plan-lines.ts";
import { carriedTold, leftTold } from "./told.ts";

/** A workbook carried into another catalogue or form. */
export interface Conversion {
  /** Sheets put aside under another name first, then the new ones; none when there is nothing to change. */
  readonly edits: readonly SheetEdit[];
  /** Sentences. */
  readonly carried: readonly string[];
  readonly left: readonly string[];
  /** The names under which the old sheets stay. */
  readonly kept: readonly string[];
}

/** What is read, and what it becomes. */
export interface Change {
  readonly draft: PlanDraft;
  readonly from: Target;
  readonly to: Target;
  readonly map: CriterionMap;
  /** Sheets that are written anew. */
  readonly anew: readonly SheetId[];
}

/**
 * What carries a workbook into another catalogue or form. No cell that staff typed is written over: a sheet that has to
 * look otherwise is made anew, and the old one stays under another name. Only the two lines of Thông tin that name
 * catalogue and form are changed.
 * @param grids every sheet of the spreadsheet by its name; @param tabs names of all its sheets.
 */
export function convertWorkbook(
  grids: ReadonlyMap<string, Grid>,
  tabs: readonly string[],
  to: Target,
  today: Day,
): { conversion: Conversion } | { troubles: readonly Trouble[] } {
  const form = formOfPlanSheet(grids);
  const catalogue = catalogueOfCurrentSheet(grids);
  const read = readWorkbook(grids, { ...(form ? { form } : {}), ...(catalogue ? { catalogue } : {}) });
  if ("troubles" in read) return read;
  const { draft } = read.workbook;
  const from = { form: draft.information.form, catalogue: draft.information.catalogue ?? to.catalogue };
  const map = criterionMap(from.catalogue, to.catalogue);
  const change: Change = { draft, from, to, map, anew: anewFor(draft, from, to, map) };
  const aside = asideNames(change.anew, tabs);
  const edits = editsOf(change, grids, { aside, tabs }, today);
  if ("trouble" in edits) return { troubles: [edits.trouble] };
  // nothing to change: nothing to tell either
  if (edits.edits.length === 0) return { conversion: { edits: [], carried: [], left: [], kept: [] } };
  return {
    conversion: {
      edits: edits.edits,
      carried: carriedTold(change),
      left: leftTold(change, read.workbook),
      kept: [...aside.values()],
    },
  };
}

/** The catalogue whose criteria stand in Hiện trạng: the dropdown of Thông tin may have been changed since. */
export function catalogueOfCurrentSheet(grids: ReadonlyMap<string, Grid>): Catalogue | undefined {
  const texts = new Set((grids.get(sheetNames.current) ?? []).flatMap((cells) => cells.map(sameName)));
  const share = (one: Catalogue): number => {
    const all = allCriteria(one);
    return all.filter(({ title }) => texts.has(sameName(title))).length / all.length;
  };
  const [best] = [...catalogues].sort((a, b) => share(b) - share(a));
  return best && share(best) > 0.8 ? best : undefined;
}

function anewFor(draft: PlanDraft, from: Target, to: Target, map: CriterionMap): SheetId[] {
  const otherForm = from.form.id !== to.form.id;
  const same = draft.rows.every(({ criterion: { value } }) => value === undefined || map(value)?.code === value);
  return [
    ...(otherForm ? (["narrative"] as const) : []),
    ...(from.catalogue.id === to.catalogue.id ? [] : (["current"] as const)),
    ...(otherForm || !same ? (["plan"] as const) : []),
  ];
}

/** "Kế hoạch (cũ)", or "Kế hoạch (cũ 2)" where that name is taken. */
function asideNames(anew: readonly SheetId[], tabs: readonly string[]): Map<string, string> {
  const taken = new Set(tabs.map(sameName));
  return new Map(
    anew.map((id) => {
      let name = `${sheetNames[id]} (cũ)`;
      for (let count = 2; taken.has(sameName(name)); count++) name = `${sheetNames[id]} (cũ ${count})`;
      return [sheetNames[id], name];
    }),
  );
}

function editsOf(
  change: Change,
  grids: ReadonlyMap<string, Grid>,
  { aside, tabs }: Places,
  today: Day,
): { edits: SheetEdit[] } | { trouble: Trouble } {
  const { draft, to } = change;
  const setting: Setting = { ...to, schoolYear: draft.information.schoolYear ?? schoolYearOn(today) };
  const rest = new Map([...grids].filter(([name]) => !aside.has(name)));
  const built = buildEdits(rest, setting, filledSheetsOf(to.form));
  if ("trouble" in built) return built;
  const filled = built.edits.map((edit) =>
    edit.create ? reaching({ ...edit, writes: [...edit.writes, ...fillings(edit.sheet, change)] }) : edit,
  );
  const named = namingEdit(change, grids, built.edits);
  const renames = [...aside].map(([sheet, rename]): SheetEdit => ({ ...nothing(sheet), rename }));
  return { edits: [...renames, ...placed(filled, to, { aside, tabs }), ...(named ? [named] : [])] };
}

/** The tabs as they stand, and the names that old sheets get. */
interface Places {
  readonly aside: ReadonlyMap<string, string>;
  readonly tabs: readonly string[];
}

/** A sheet made anew stands where the old one stood, another behind the sheet that comes before it in the form. */
function placed(edits: readonly SheetEdit[], { form }: Target, { aside, tabs }: Places): SheetEdit[] {
  const now = tabs.map((name) => aside.get(name) ?? name);
  const order = filledSheetsOf(form).map(({ name }) => name);
  return edits.map((edit) => {
    if (!edit.create) return edit;
    const old = now.indexOf(aside.get(edit.sheet) ?? "");
    const before = order.slice(0, order.indexOf(edit.sheet)).reverse();
    const at = old >= 0 ? old : Math.max(...before.map((name) => now.indexOf(name)), -1) + 1;
    now.splice(at, 0, edit.sheet);
    return { ...edit, create: { ...edit.create, at } };
  });
}

/** A new sheet has a thousand rows; a long plan wants more. */
function reaching(edit: SheetEdit): SheetEdit {
  const rows = Math.max(edit.reach?.rows ?? 0, ...edit.writes.map(({ row, values }) => row + values.length - 1));
  return { ...edit, reach: { rows, columns: edit.reach?.columns ?? 0 } };
}

/** The lines of a sheet that is made anew. */
function fillings(sheet: string, change: Change): Write[] {
  const { draft, to, map } = change;
  const lines: Partial<Record<SheetId, () => readonly Readonly<Record<string, string>>[]>> = {
    plan: () => planLines(draft, to, map),
    issues: () => (draft.issues.length === 0 ? issueLines(draft, to, map) : []),
    current: () => currentLines(change),
    narrative: () => narrativeLines(change),
  };
  const form = filledSheetsOf(to.form).find(({ name }) => name === sheet);
  const found = form && lines[form.id]?.();
  return form && found && found.length > 0 ? writesByField(form, HEADING_ROW + 1, found) : [];
}

/** A level is carried where the criterion is the same one and has that level. */
function currentLines({ draft, to, map }: Change): Record<string, string>[] {
  return allCriteria(to.catalogue).map((criterion) => {
    const line = draft.current.find(({ code }) => code.value !== undefined && map(code.value) === criterion);
    const level = line?.level.value;
    return { currentLevel: level !== undefined && level <= highestLevel(criterion) ? showLevel(level) : "" };
  });
}

/** The two lines of Thông tin; where a line was missing it has just been added, at the end. */
function namingEdit(
  { draft: { information }, to }: Change,
  grids: ReadonlyMap<string, Grid>,
  built: readonly SheetEdit[],
): SheetEdit | undefined {
  const grid = grids.get(informationSheet.name) ?? [];
  const layout = findLayout(informationSheet, grid);
  const column = layout?.columnOf.get("value");
  if (!layout || column === undefined) return undefined;
  const wanted = [
    { field: "catalogue", name: to.catalogue.name },
    { field: "form", name: to.form.name },
  ] as const;
  const writes = wanted.flatMap(({ field, name }): Write[] => {
    const row = information.told[field]?.row ?? addedRow(field, built);
    const now = information.told[field]?.text ?? "";
    return row === undefined || sameName(now) === sameName(name) ? [] : [{ row, column: column + 1, values: [[name]] }];
  });
  return writes.length === 0 ? undefined : { ...nothing(informationSheet.name), writes };
}

function addedRow(field: InformationField, built: readonly SheetEdit[]): number | undefined {
  const label = sameName(informationFields[field]);
  for (const { sheet, writes } of built) {
    if (sheet !== informationSheet.name) continue;
    for (const { row, values } of writes) {
      const at = values.findIndex((cells) =>
        cells.some((text) => typeof text === "string" && sameName(text) === label),
      );
      if (at >= 0) return row + at;
    }
  }
  return undefined;
}
