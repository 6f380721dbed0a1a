import { criterionOf, type FollowedAction, type Following } from "../plan/following.ts";
import { tasksByPerson } from "../plan/person-tasks.ts";
import { situationOf, situationText, type Situation } from "../plan/situation.ts";
import { findStandard, standardLine, standardOf } from "../standards/catalogue.ts";
import type { Day } from "../words/day.ts";
import { situationNames, situationSigns, type SituationKind } from "../words/situations.ts";
import { usualCalendar } from "../words/school-year.ts";
import { oneLine, withoutForbidden } from "../words/text.ts";
import { boardSheet, MONTHS } from "./board-sheet.ts";
import type { SheetEdit } from "./edit.ts";
import { HEADING_ROW } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

const FIXED = boardSheet.columns.length;
const KINDS = Object.keys(situationNames) as SituationKind[];

/** The whole drawing in one block; what is left of a longer one before is blanked. */
export function boardEdit({ grids, draft }: Workbook, { actions }: Following, today: Day): SheetEdit {
  const months = monthsOf(actions, draft.information.schoolYear ?? Number(today.slice(0, 4)));
  const followed = actions.map((action) => ({ action, situation: situationOf(action, today) }));
  const lines = [
    ...followed.map(({ action, situation }) => actionLine(action, situation, months, today)),
    [],
    [
      "",
      "",
      "DẤU TRONG CÁC THÁNG",
      "",
      KINDS.map((kind) => `${situationSigns[kind]} ${situationNames[kind].toLowerCase()}`).join("; "),
    ],
    [],
    ["", "", "THEO TIÊU CHUẨN"],
    ...byStandard(followed, draft.information.catalogue),
    [],
    ["", "", "THEO NGƯỜI"],
    ...tasksByPerson({ actions, gone: [] }, today).map(({ person, tasks }) => countLine(person, tasks)),
  ];
  const width = FIXED + MONTHS;
  const before = (grids.get(boardSheet.name)?.length ?? 0) - HEADING_ROW;
  const padded = Array.from({ length: Math.max(lines.length, before) }, (_, index) =>
    Array.from({ length: width }, (_cell, column) => withoutForbidden(lines[index]?.[column] ?? "")),
  );
  const heads = Array.from({ length: MONTHS }, (_, index) => headOf(months[index], today));
  return {
    sheet: boardSheet.name,
    reach: { rows: HEADING_ROW + padded.length, columns: width },
    styles: [],
    widths: [],
    choices: [],
    marks: [],
    writes: [
      { row: HEADING_ROW, column: FIXED + 1, values: [heads] },
      { row: HEADING_ROW + 1, column: 1, values: padded },
    ],
  };
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
