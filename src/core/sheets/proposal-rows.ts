import type { DraftRow, PlanDraft } from "../plan/draft.ts";
import { targetText, type ProposedCriterion } from "../plan/proposal.ts";
import { isWholeSchool } from "../reading/criterion.ts";
import { findStandard, standardLine, standardOf, type Catalogue } from "../standards/catalogue.ts";
import { planFields, sheetNames, type PlanField } from "../words/fields.ts";
import { compose } from "../words/text.ts";
import { runsOf } from "./column-runs.ts";
import type { SheetEdit, Write } from "./edit.ts";
import type { Layout } from "./layout.ts";
import type { Grid } from "./sheet.ts";

type Cells = Partial<Record<PlanField, string>>;

/** Rows to be put in below a row of the sheet (both from 1). */
interface Block {
  readonly below: number;
  readonly rows: readonly Cells[];
}

export interface ProposalRows {
  readonly edit: SheetEdit;
  /** Rows of the new criteria once they are in, from 1. */
  readonly rows: readonly number[];
}

/** Cells merged over several rows; from 1, both ends. */
export interface MergedRows {
  readonly top: number;
  readonly bottom: number;
}

/** The sheet into which rows are put. */
export interface PlanPlace {
  readonly draft: PlanDraft;
  readonly catalogue: Catalogue;
  readonly layout: Layout;
  readonly grid: Grid;
  /** No row is put into a merge: it would swallow what is written there. */
  readonly merges: readonly MergedRows[];
}

/**
 * Rows for these criteria, each below the others of its standard, with level and criterion written and the rest left
 * to fill. No cell that is there is written: rows are put in, and only where nothing follows are blank rows used.
 */
export function proposalRows(criteria: readonly ProposedCriterion[], place: PlanPlace): ProposalRows {
  const { layout, grid } = place;
  const end = belowMerge(lastRowInUse(layout, grid), place);
  const inserts: { after: number; rows: number }[] = [];
  const writes: Write[] = [];
  const added: number[] = [];
  let shift = 0;
  for (const { below, rows } of blocksOf(criteria, place, end)) {
    const first = below + shift + 1;
    if (below < end) inserts.push({ after: below + shift, rows: rows.length });
    writes.push(...writesOf(rows, first, layout));
    rows.forEach(({ targetLevel }, index) => {
      if (targetLevel !== undefined) added.push(first + index);
    });
    shift += rows.length;
  }
  const reach = Math.max(grid.length, end + shift);
  const edit = { sheet: sheetNames.plan, reach: { rows: reach, columns: 0 }, inserts, writes };
  return { edit: { ...edit, styles: [], widths: [], choices: [], marks: [] }, rows: added };
}

/** The last row with anything in it, staff's own columns too; the row of headings when all below is blank. */
function lastRowInUse(layout: Layout, grid: Grid): number {
  for (let row = grid.length; row > layout.headingRow + 1; row--) {
    if ((grid[row - 1] ?? []).some((text) => compose(text) !== "")) return row;
  }
  return layout.headingRow + 1;
}

function belowMerge(row: number, { merges }: PlanPlace): number {
  return Math.max(row, ...merges.filter(({ top, bottom }) => top <= row && row < bottom).map(({ bottom }) => bottom));
}

/** One block for each place, from the top down. */
function blocksOf(criteria: readonly ProposedCriterion[], place: PlanPlace, end: number): Block[] {
  const { draft, catalogue } = place;
  const isNew = draft.rows.length === 0 && draft.standards.length === 0;
  // a plan that names no standard gets none: a heading would draw the rows below it to itself
  const { goal } = draft.information.form;
  const unnamed = !isNew && (goal === "text" || draft.standards.length === 0);
  let order = draft.standards.length;
  const named = new Set<number>();
  const blocks: { below: number; rows: Cells[] }[] = [];
  for (const criterion of [...criteria].sort(byCode)) {
    const { standard: number, code } = criterion;
    const own = unnamed ? belowBefore(code, criterionRows(draft)) : placeIn(number, code, draft);
    const below = belowMerge(own ?? placeFor(number, place, end), place);
    const rows = [criterionCells(criterion)];
    const standard = findStandard(catalogue, number);
    if (own === undefined && standard && goal === "level" && !named.has(number)) {
      named.add(number);
      order += 1;
      rows.unshift({ order: below === end ? String(order) : "", criterion: standardLine(standard) });
    }
    const same = blocks.find((block) => block.below === below);
    if (same) same.rows.push(...rows);
    else blocks.push({ below, rows });
  }
  if (isNew && goal === "level" && draft.unprinted.length === 0) blocks[0]?.rows.unshift({ criterion: "MỨC 1, 2, 3" });
  return blocks.sort((a, b) => a.below - b.below);
}

/** 1.2 before 1.10 */
function byCode({ code: a }: { code: string }, { code: b }: { code: string }): number {
  return standardOf(a) - standardOf(b) || within(a) - within(b);
}

function within(code: string): number {
  return Number(code.split(".")[1]);
}

function criterionCells({ code, title, now, target }: ProposedCriterion): Cells {
  return { criterion: `Tiêu chí ${code}: ${title}`, targetLevel: targetText({ now, target }) };
}

/** Below the criteria of its standard that come before it; undefined where the plan has no such standard. */
function placeIn(number: number, code: string, draft: PlanDraft): number | undefined {
  const own = rowsOf(number, draft);
  const mark = draft.standards.find((one) => one.number === number);
  if (own.length === 0) return mark?.row;
  const first = own[0]?.row ?? 1;
  const below = belowBefore(code, own);
  return below === first - 1 ? (mark?.row ?? below) : below;
}

/** Below the last of these rows whose criterion comes before this one; above the first where none does. */
function belowBefore(code: string, rows: readonly DraftRow[]): number {
  const before = rows.filter(
    ({ criterion }) => criterion.value !== undefined && byCode({ code: criterion.value }, { code }) < 0,
  );
  const last = before[before.length - 1];
  return last ? endOf(last) : (rows[0]?.row ?? 1) - 1;
}

/** The last row of a standard's rows above MỨC 4. */
function groupEnd(number: number, draft: PlanDraft): number | undefined {
  const own = rowsOf(number, draft);
  const last = own[own.length - 1];
  return last ? endOf(last) : draft.standards.find((mark) => mark.number === number)?.row;
}

/** With or without a row that names the standard. */
function rowsOf(number: number, draft: PlanDraft): DraftRow[] {
  return criterionRows(draft).filter(({ standard, criterion }) =>
    standard ? standard.number === number : criterion.value !== undefined && standardOf(criterion.value) === number,
  );
}

/** Rows above MỨC 4, which is judged for the whole school. */
function criterionRows({ rows }: PlanDraft): DraftRow[] {
  return rows.filter(({ band }) => !isWholeSchool(band?.text ?? ""));
}

/** Further lines right below belong to the row; what stands apart (a note, a signature) does not. */
function endOf({ row, joined }: DraftRow): number {
  return joined.reduce((end, next) => (next === end + 1 ? next : end), row);
}

/** A standard that the plan does not have yet comes after the last one before it, and before MỨC 4. */
function placeFor(number: number, { draft, layout }: PlanPlace, end: number): number {
  const before = draft.standards.map((mark) => mark.number).filter((other) => other < number);
  const ends = before.flatMap((other) => groupEnd(other, draft) ?? []);
  if (ends.length > 0) return Math.max(...ends);
  const [first] = draft.rows.flatMap(({ band }) => (band && !isWholeSchool(band.text) ? [band.row] : []));
  return first ?? (draft.rows.length > 0 ? layout.headingRow + 1 : end);
}

function writesOf(rows: readonly Cells[], first: number, layout: Layout): Write[] {
  const fields = (Object.keys(planFields) as PlanField[]).filter((field) => rows.some((cells) => cells[field]));
  const columns = fields.flatMap((field) => {
    const at = layout.columnOf.get(field);
    return at === undefined ? [] : [{ field, at }];
  });
  return runsOf(columns.sort((a, b) => a.at - b.at)).map((run) => ({
    row: first,
    column: (run[0]?.at ?? 0) + 1,
    values: rows.map((cells) => run.map(({ field }) => cells[field] ?? "")),
  }));
}
