import { criterionOf, isActionCode, twinOf, type FollowedAction, type Following } from "../plan/following.ts";
import { situationOf, situationText } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";
import { withoutForbidden } from "../words/text.ts";
import { runsOf } from "./column-runs.ts";
import { nothing, type SheetEdit, type Write } from "./edit.ts";
import { findLayout, type Layout } from "./layout.ts";
import { showTimeline } from "./reading-cells.ts";
import { HEADING_ROW, type Grid } from "./sheet.ts";
import { trackingSheet } from "./tracking-sheet.ts";
import type { Workbook } from "./workbook.ts";

/** Rows are put in at so many places at most; the rest goes to the end, so that calls do not grow with the rows. */
const PLACES = 8;

/** A line of Theo dõi as it will stand, each column that comes from the plan. */
export function linesEdit({ grids, draft }: Workbook, following: Following, today: Day): SheetEdit | undefined {
  const grid = grids.get(trackingSheet.name) ?? [];
  const layout = findLayout(trackingSheet, grid);
  const columns = columnsIn(layout);
  const firstRow = (layout?.headingRow ?? HEADING_ROW - 1) + 2;
  const used = Math.max(firstRow - 1, ...(draft.tracking ?? []).map(({ row }) => row), lastInUse(grid));
  const { inserts, rowOf, end } = placesOf(following, firstRow, used);
  const texts = new Map<number, Readonly<Record<string, string>>>();
  for (const action of following.actions) {
    const row = rowOf.get(action);
    if (row !== undefined) texts.set(row, cellsOf(action, draft.information.schoolYear, today));
  }
  const shifted = (row: number): number => row + inserts.filter(({ before }) => before < row).reduce(sum, 0);
  for (const line of following.gone) {
    if (!isActionCode(line.id)) continue;
    const shown = (field: string): string => (grid[line.row - 1] ?? [])[layout?.columnOf.get(field) ?? -1] ?? "";
    const kept = Object.fromEntries(columns.map(({ field }) => [field, shown(field)]));
    const twin = twinOf(line, following);
    const situation = twin ? `trùng mã với dòng ${twin.row}` : "không còn trong kế hoạch";
    texts.set(shifted(line.row), { ...kept, situation });
  }
  if (texts.size === 0) return undefined;
  const before = (row: number): Grid[number] =>
    grid[row - 1 - inserts.filter((one) => one.after < row).reduce(sum, 0)] ?? [];
  const writes = blocksOf([...texts.keys()]).flatMap(({ from, to }) =>
    runsOf(columns).map((run): Write => ({
      row: from,
      column: (run[0]?.at ?? 0) + 1,
      values: Array.from({ length: to - from + 1 }, (_, index) =>
        run.map(({ field, at }) => {
          const own = texts.get(from + index);
          // a line of the school's own between ours stays as it is
          return own ? withoutForbidden(own[field] ?? "") : (before(from + index)[at] ?? "");
        }),
      ),
    })),
  );
  const reach = { rows: end, columns: Math.max(...columns.map(({ at }) => at)) + 1 };
  const put = inserts.map(({ after, rows }) => ({ after, rows }));
  return { ...nothing(trackingSheet.name), reach, ...(put.length > 0 ? { inserts: put } : {}), writes };
}

/** Rows that are written, as blocks; as one where there would be too many: calls do not grow with the rows. */
function blocksOf(rows: readonly number[]): { from: number; to: number }[] {
  const sorted = [...rows].sort((a, b) => a - b);
  const blocks: { from: number; to: number }[] = [];
  for (const row of sorted) {
    const last = blocks[blocks.length - 1];
    if (last && last.to === row - 1) last.to = row;
    else blocks.push({ from: row, to: row });
  }
  const [first, last] = [sorted[0] ?? 1, sorted[sorted.length - 1] ?? 0];
  return blocks.length > PLACES ? [{ from: first, to: last }] : blocks;
}

const sum = (total: number, { rows }: { readonly rows: number }): number => total + rows;

function lastInUse(grid: Grid): number {
  for (let row = grid.length; row > 0; row--) if ((grid[row - 1] ?? []).some((text) => text.trim() !== "")) return row;
  return 0;
}

/** The add-in's columns of Theo dõi where they stand today. */
function columnsIn(layout: Layout | undefined): { field: string; at: number }[] {
  return trackingSheet.columns
    .flatMap(({ field, owner }, index) => {
      const at = layout ? layout.columnOf.get(field) : index;
      return owner !== "addin" || field === "review" || at === undefined ? [] : [{ field, at }];
    })
    .sort((a, b) => a.at - b.at);
}

interface Places {
  /** `before` counts without the rows put in. */
  readonly inserts: readonly { readonly after: number; readonly rows: number; readonly before: number }[];
  readonly rowOf: ReadonlyMap<FollowedAction, number>;
  readonly end: number;
}

function placesOf({ actions }: Following, firstRow: number, used: number): Places {
  const blocks: { before: number; actions: FollowedAction[] }[] = [];
  let above = firstRow - 1;
  for (const action of actions) {
    if (action.line) above = action.line.row;
    else {
      const last = blocks[blocks.length - 1];
      if (last?.before === above) last.actions.push(action);
      else blocks.push({ before: above, actions: [action] });
    }
  }
  const inner = blocks.filter(({ before }) => before < used);
  const kept = inner.length > PLACES ? [] : inner;
  const late = blocks.filter((block) => !kept.includes(block)).flatMap((block) => block.actions);
  const ordered = [...kept].sort((a, b) => a.before - b.before);
  const inserts: { after: number; rows: number; before: number }[] = [];
  const rowOf = new Map<FollowedAction, number>();
  let shift = 0;
  for (const { before, actions: own } of ordered) {
    inserts.push({ after: before + shift, rows: own.length, before });
    own.forEach((action, index) => rowOf.set(action, before + shift + 1 + index));
    shift += own.length;
  }
  for (const action of actions) {
    const row = action.line?.row;
    if (row !== undefined) rowOf.set(action, row + inserts.filter(({ before }) => before < row).reduce(sum, 0));
  }
  late.forEach((action, index) => rowOf.set(action, used + shift + 1 + index));
  return { inserts, rowOf, end: used + shift + late.length };
}

function cellsOf(action: FollowedAction, schoolYear: number | undefined, today: Day): Readonly<Record<string, string>> {
  const { id, row } = action;
  const timeline = showTimeline(row.timeline.value, schoolYear);
  return {
    id,
    followedCriterion: criterionOf(row),
    followedAction: row.action,
    followedLead: row.people.value?.lead?.label ?? row.people.text,
    followedDue: timeline === "" ? row.timeline.text : timeline,
    situation: situationText(situationOf(action, today), today),
  };
}
