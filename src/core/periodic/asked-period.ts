import { readDay, showDay, type Day } from "../words/day.ts";
import type { SchoolCalendar } from "../words/school-year.ts";
import { bare, quote } from "../words/text.ts";
import type { Trouble } from "../words/trouble.ts";
import { proposedPeriod, type Period } from "./period.ts";

/** What was asked for in words or by id; nothing stands for what is proposed. */
export interface AskedPeriod {
  readonly period?: "semester1" | "year" | undefined;
  /** A day in any usual notation. */
  readonly until?: string | undefined;
}

/** The period, why it is this one, or why none can be told. */
export function askedPeriod(
  { period, until }: AskedPeriod,
  calendar: SchoolCalendar,
  today: Day,
): { readonly period: Period; readonly why: string } | Trouble {
  if (period !== undefined && until !== undefined) return twoPeriods;
  if (until !== undefined) {
    const day = readDay(bare(until));
    return day === undefined ? dayUnread(until) : { period: { kind: "until", day }, why: "" };
  }
  if (period !== undefined) return { period: { kind: period }, why: "" };
  const proposed = proposedPeriod(calendar, today);
  const before = proposed.kind === "semester1" ? "đến hết tháng 02" : "từ tháng 3";
  return { period: proposed, why: `Kỳ báo cáo do tiện ích chọn theo ngày hôm nay (${showDay(today)}): ${before}.` };
}

const twoPeriods: Trouble = {
  code: "TRANG-22",
  problem: "Vừa chọn kỳ báo cáo vừa ghi một ngày.",
  remedy: "Chọn một: cuối học kỳ I, cuối năm học, hoặc đến một ngày.",
};

function dayUnread(typed: string): Trouble {
  return {
    code: "TRANG-23",
    problem: `Chưa hiểu ngày ${quote(typed)}.`,
    remedy: "Ghi ngày/tháng/năm, ví dụ: 15/03/2025.",
  };
}
