import { periodOf, type Period } from "../../src/core/periodic/period.ts";
import { progressReport, type ProgressReport } from "../../src/core/periodic/progress-report.ts";
import { snapshotOf, type Snapshot } from "../../src/core/history/snapshot.ts";
import type { PlanDraft } from "../../src/core/plan/draft.ts";
import { followingOf } from "../../src/core/plan/following.ts";
import { sampleEdits } from "../../src/core/sample/sample-edits.ts";
import { planSheetOf } from "../../src/core/sheets/plan-sheet.ts";
import { reviewsSheet } from "../../src/core/sheets/reviews-sheet.ts";
import { informationSheet } from "../../src/core/sheets/information-sheet.ts";
import type { Grid, SheetForm } from "../../src/core/sheets/sheet.ts";
import { trackingEdits } from "../../src/core/sheets/tracking-edits.ts";
import { trackingSheet } from "../../src/core/sheets/tracking-sheet.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import { catalogues } from "../../src/core/standards/index.ts";
import { formById } from "../../src/core/forms/index.ts";
import { applied, put, setting } from "../plans/grids.ts";

type Cells = Readonly<Record<string, string>>;

/** What staff typed into the sheets after the plan was followed: by row of the sheet, cells by field. */
export interface Typed {
  readonly tracking?: Readonly<Record<number, Cells>>;
  readonly reviews?: Readonly<Record<number, Cells>>;
  readonly plan?: Readonly<Record<number, Cells>>;
  readonly information?: Cells;
}

export const bieu2Setting = {
  schoolYear: 2026,
  catalogue: catalogues.find(({ id }) => id === "tt57-2026-pho-thong")!,
  form: formById("bieu-2"),
};

/** A sample followed by the add-in and then filled by hand, read again. */
export function followedSample(typed: Typed = {}, by = setting, today = "2024-09-20"): PlanDraft {
  const built = sampleEdits(new Map(), by);
  if ("trouble" in built) throw new Error(built.trouble.problem);
  const grids = applied(built.edits);
  const workbook = workbookOf(grids);
  const followed = trackingEdits(workbook, followingOf(workbook.draft), by, today);
  if ("trouble" in followed) throw new Error(followed.trouble.problem);
  const after = applied(followed.edits, grids);
  type(after, trackingSheet, typed.tracking);
  type(after, reviewsSheet, typed.reviews);
  type(after, planSheetOf(by.form), typed.plan);
  for (const [label, value] of Object.entries(typed.information ?? {})) {
    const grid = after.get(informationSheet.name)!;
    grid.find(([first]) => first === label)![1] = value;
  }
  return workbookOf(after).draft;
}

function workbookOf(grids: ReadonlyMap<string, Grid>) {
  const read = readWorkbook(grids);
  if ("troubles" in read) throw new Error(read.troubles.map(({ problem }) => problem).join("; "));
  return read.workbook;
}

function type(grids: Map<string, string[][]>, form: SheetForm, rows: Readonly<Record<number, Cells>> = {}): void {
  for (const [row, cells] of Object.entries(rows)) {
    for (const [field, text] of Object.entries(cells)) {
      const column = form.columns.findIndex((one) => one.field === field);
      if (column < 0) throw new Error(`${form.name} has no ${field}`);
      put(grids.get(form.name)!, Number(row) - 1, column, text);
    }
  }
}

export interface Told {
  readonly period?: Period;
  readonly today?: string;
  /** The plan as it was sent. */
  readonly sent?: PlanDraft;
}

export function reported(
  draft: PlanDraft,
  { period = { kind: "semester1" }, today = "2025-01-20", sent }: Told = {},
): ProgressReport {
  const ofYear = periodOf(period, draft.information.calendar!);
  if ("code" in ofYear) throw new Error(ofYear.problem);
  const snapshot = (one: PlanDraft): Snapshot => snapshotOf(one, (text) => text);
  const before = sent && { before: { time: "10/09/2024 08:05", snapshot: snapshot(sent) }, now: snapshot(draft) };
  return progressReport(draft, ofYear, today, before);
}
