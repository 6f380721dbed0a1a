import type { LevelTarget } from "../reading/level/level-target.ts";
import { scaleNames } from "../reading/level/level-scale.ts";
import type { Money } from "../reading/money/money.ts";
import type { People } from "../reading/people/people.ts";
import type { Party } from "../reading/people/party.ts";
import { showInferred, type Timeline } from "../reading/timeline/timeline.ts";
import { showAmount } from "../words/amount.ts";
import { showDay, type Day } from "../words/day.ts";
import type { SchoolYear } from "../words/school-year.ts";

/** A level of another scale is shown as what it is: "cấp độ kiểm định chất lượng 3". */
export function showOtherScale({ scale, target, current }: LevelTarget): string {
  if (scale === "criterion") return "";
  const level = target ?? current;
  return `${scaleNames[scale]}${level === undefined ? "" : ` ${level}`}`;
}

/** "chủ trì: Hiệu trưởng; phối hợp: Kế toán; ngoài trường: Phòng GDĐT" */
export function showPeople(people: People | undefined): string {
  if (!people) return "";
  const names = (parties: readonly Party[]): string => parties.map(({ label }) => label).join(", ");
  return joined([
    people.lead ? `chủ trì: ${people.lead.label}` : "",
    people.partners.length > 0 ? `phối hợp: ${names(people.partners)}` : "",
    people.outside.length > 0 ? `ngoài trường: ${names(people.outside)}` : "",
  ]);
}

/** A number where the cell states one sum, so that it can be added up; else the words for it. */
export function showMoney(money: Money | undefined): number | string {
  if (!money) return "";
  if (money.amount === undefined) return "chưa có số tiền";
  if (money.per !== undefined) return `${showAmount(money.amount)}/${money.per}`;
  return money.least === undefined ? money.amount : `${showAmount(money.least)} - ${showAmount(money.amount)}`;
}

/** "01/10/2024 → 31/05/2025"; "hằng tháng, 01/09/2024 → 31/05/2025 (suy ra từ năm học 2024-2025)" */
export function showTimeline(timeline: Timeline | undefined, schoolYear?: SchoolYear): string {
  if (!timeline) return "";
  const { kind, every, times, reviews, outlook, inferred } = timeline;
  const days = times
    ? times.map((time) => showDays(time, kind === "deadline")).join("; ")
    : showDays(timeline, kind === "deadline");
  const why = showInferred(inferred, schoolYear);
  return joined([
    `${[every, days].filter((text) => text !== undefined && text !== "").join(", ")}${why === "" ? "" : ` (${why})`}`,
    reviews ? `rà soát ${reviews.map(showDay).join(", ")}` : "",
    outlook === undefined ? "" : `tầm nhìn ${outlook.slice(0, 4)}`,
  ]);
}

function showDays({ starts, ends }: { starts?: Day; ends?: Day }, deadline: boolean): string {
  if (ends === undefined) return starts === undefined ? "" : `từ ${showDay(starts)}`;
  if (starts === undefined) return `${deadline ? "chậm nhất" : "đến"} ${showDay(ends)}`;
  return starts === ends ? showDay(starts) : `${showDay(starts)} → ${showDay(ends)}`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((text) => text !== "").join("; ");
}
