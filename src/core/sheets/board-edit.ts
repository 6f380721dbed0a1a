import { criterionOf, isActionCode, type FollowedAction, type Following } from "../plan/following.ts";
import { tasksByPerson } from "../plan/person-tasks.ts";
import { situationOf, situationText, type Situation } from "../plan/situation.ts";
import { findStandard, standardLine, standardOf } from "../standards/catalogue.ts";
import type { Day } from "../words/day.ts";
import { situationNames, situationSigns, type SituationKind } from "../words/situations.ts";
import { usualCalendar } from "../words/school-year.ts";
import { oneLine, withoutForbidden } from "../words/text.ts";
import { boardSheet, MONTHS } from "./board-sheet.ts";
import type { SheetEdit } from "./edit.ts";
import { isEmpty } from "./build.ts";
import { drawnBlock, isAsBuilt } from "./drawn-block.ts";
import { HEADING_ROW } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

const FIXED = boardSheet.columns.length;
const KINDS = Object.keys(situationNames) as SituationKind[];

/** The whole drawing; undefined where staff have moved the columns of the sheet. */
export function boardEdit({ grids, draft }: Workbook, { actions }: Following, today: Day): SheetEdit | undefined {
  const grid = grids.get(boardSheet.name) ?? [];
  const months = monthsOf(actions, draft.information.schoolYear ?? Number(today.slice(0, 4)));
  const followed = actions.map((action) => ({ action, situation: situationOf(action, today) }));
  const lines = [
    ...followed.map(({ action, situation }) => actionLine(action, situation, months, today)),
    [],
    [
      "",
      "",
      SIGNS,
      "",
      KINDS.map((kind) => `${situationSigns[kind]} ${situationNames[kind].toLowerCase()}`).join("; "),
    ],
    [],
    ["", "", BY_STANDARD],
    ...byStandard(followed, draft.information.catalogue),
    [],
    ["", "", BY_PERSON],
    ...tasksByPerson(actions, today).map(({ person, tasks }) => countLine(person, tasks)),
  ].map((cells) => cells.map(withoutForbidden));
  const heads = (grid[HEADING_ROW - 1] ?? []).slice(FIXED);
  const drawn = heads.findIndex((text) => !/^(?:▼ )?\d{1,2}\/\d{4}$/.test(text.trim()));
  const before = drawn < 0 ? heads.length : drawn;
  const width = Math.max(months.length, before);
  const isTaken = heads.slice(before, width).some((text) => text.trim() !== "");
  if (!isEmpty(grid) && (!isAsBuilt(boardSheet, grid) || isTaken)) return undefined;
  const block = drawnBlock(boardSheet, grid, lines, FIXED + width, isDrawn);
  const row = Array.from({ length: width }, (_, index) => headOf(months[index], today));
  return { ...block, writes: [{ row: HEADING_ROW, column: FIXED + 1, values: [row] }, ...block.writes] };
}

const SIGNS = "DẤU TRONG CÁC THÁNG";
const BY_STANDARD = "THEO TIÊU CHUẨN";
const BY_PERSON = "THEO NGƯỜI";

function isDrawn([id = "", , title = "", , counts = ""]: readonly string[]): boolean {
  return isActionCode(id) || [SIGNS, BY_STANDARD, BY_PERSON].includes(title) || /\d+ việc: /.test(counts);
}

/** "2024-09", from the first month of the plan to its last, at least the school year's. */
function monthsOf(actions: readonly FollowedAction[], year: number): string[] {
  const calendar = usualCalendar(year);
  const days = actions.flatMap(({ row: { timeline } }) => [timeline.value?.starts ?? [], timeline.value?.ends ?? []]);
  const all = [calendar.starts, calendar.ends, ...days.flat()].map((day) => day.slice(0, 7)).sort();
  const months: string[] = [];
  // a year typed wrongly must not draw a hundred columns: the school year comes first
  const first = all[0] ?? calendar.starts.slice(0, 7);
  const earliest = addMonths(calendar.starts.slice(0, 7), -4);
  let month = first < earliest ? earliest : first;
  const last = all[all.length - 1] ?? month;
  while (month <= last && months.length < MONTHS) {
    months.push(month);
    month = addMonths(month, 1);
  }
  return months;
}

function addMonths(month: string, count: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const all = year * 12 + number - 1 + count;
  return `${Math.floor(all / 12)}-${String((all % 12) + 1).padStart(2, "0")}`;
}

/** "9/2024"; this month "▼ 9/2024". */
function headOf(month: string | undefined, today: Day): string {
  if (month === undefined) return "";
  const shown = `${Number(month.slice(5))}/${month.slice(0, 4)}`;
  return today.startsWith(month) ? `▼ ${shown}` : shown;
}

function actionLine(action: FollowedAction, situation: Situation, months: readonly string[], today: Day): string[] {
  const { id, row } = action;
  const { starts, ends } = situation;
  const from = (starts ?? ends ?? "9999").slice(0, 7);
  const to = (ends ?? starts ?? "0000").slice(0, 7);
  return [
    id,
    criterionOf(row),
    oneLine(row.action),
    row.people.value?.lead?.label ?? oneLine(row.people.text),
    situationText(situation, today),
    ...months.map((month) => (month >= from && month <= to ? situationSigns[situation.kind] : "")),
  ];
}

interface Followed {
  readonly situation: Situation;
  readonly action: FollowedAction;
}

function byStandard(
  followed: readonly Followed[],
  catalogue: Parameters<typeof findStandard>[0] | undefined,
): string[][] {
  const groups = new Map<string, Followed[]>();
  for (const one of followed) {
    const { row } = one.action;
    const number = row.criterion.value === undefined ? row.standard?.number : standardOf(row.criterion.value);
    const standard = catalogue && number !== undefined ? findStandard(catalogue, number) : undefined;
    const name = standard ? standardLine(standard) : "Chưa rõ tiêu chuẩn";
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups].map(([name, own]) => countLine(name, own));
}

/** Name, number of actions, and how they stand: a sign for each, then in words. */
function countLine(name: string, own: readonly { readonly situation: Situation }[]): string[] {
  const counts = KINDS.map((kind) => ({ kind, count: own.filter(({ situation }) => situation.kind === kind).length }));
  const there = counts.filter(({ count }) => count > 0);
  const signs = there.map(({ kind, count }) => situationSigns[kind].repeat(Math.min(count, 20))).join("");
  const words = there.map(({ kind, count }) => `${count} ${situationNames[kind].toLowerCase()}`).join(", ");
  return ["", "", name, "", `${signs}  ${own.length} việc: ${words}`];
}
