import { readCitation } from "./reading/citation/citation.ts";
import { readLevelTarget } from "./reading/level/level.ts";
import { readMoney, type Money } from "./reading/money/money.ts";
import { readPeople } from "./reading/people/people.ts";
import type { Party } from "./reading/people/party.ts";
import type { Reading } from "./reading/reading.ts";
import { readTimeline } from "./reading/timeline/timeline.ts";
import { showMoney, showPeople, showTimeline } from "./sheets/reading-cells.ts";
import { showLevel } from "./reading/level/level.ts";
import { showAmount } from "./words/amount.ts";
import { showDay } from "./words/day.ts";
import { usualCalendar, type SchoolYear } from "./words/school-year.ts";

export const expressionKinds = ["level", "timeline", "money", "people", "citation"] as const;
export type ExpressionKind = (typeof expressionKinds)[number];

/** What one expression says: fields by name (absent ones undefined), and the same in words. */
export interface ReadExpression {
  readonly fields: Readonly<Record<string, unknown>>;
  /** "" when unread. */
  readonly shown: string;
  /** Why it could not be read. */
  readonly why?: string;
}

/** Reads one expression as a cell of that kind would be read. */
export function readExpression(kind: ExpressionKind, text: string, schoolYear?: SchoolYear): ReadExpression {
  if (kind === "level") return level(text);
  if (kind === "timeline") return timeline(text, schoolYear);
  if (kind === "money") return money(text);
  return kind === "people" ? people(text) : citation(text);
}

function told<T>(
  reading: Reading<T>,
  fields: (value: T | undefined) => Record<string, unknown>,
  shown: (value: T) => string,
): ReadExpression {
  if (reading.value !== undefined) return { fields: fields(reading.value), shown: shown(reading.value) };
  return { fields: fields(undefined), shown: "", why: reading.why ?? "chưa nhập gì" };
}

function level(text: string): ReadExpression {
  return told(
    readLevelTarget(text),
    (value) => ({
      current: value?.current,
      target: value?.target,
      keep: value?.keep,
      scale: value?.scale,
      indicator: value?.indicator,
    }),
    ({ current, target, keep, scale, indicator }) =>
      listed([
        scale === "criterion" ? "" : "thang khác, chưa phải mức của tiêu chí",
        current === undefined ? "" : `hiện đạt: ${showLevel(current)}`,
        target === undefined ? "" : `cần đạt: ${showLevel(target)}`,
        indicator === undefined ? "" : `chỉ báo ${indicator}`,
        keep ? "duy trì" : "",
      ]),
  );
}

function timeline(text: string, schoolYear?: SchoolYear): ReadExpression {
  const calendar = schoolYear === undefined ? undefined : usualCalendar(schoolYear);
  return told(
    readTimeline(text, calendar),
    (value) => ({
      kind: value?.kind,
      starts: value?.starts,
      ends: value?.ends,
      every: value?.every,
      inferred: value?.inferred ?? [],
      times: value?.times?.map(({ starts, ends }) => ({ starts, ends })),
      reviews: value?.reviews,
      outlook: value?.outlook,
    }),
    (value) => showTimeline(value, schoolYear),
  );
}

function money(text: string): ReadExpression {
  return told(
    readMoney(text),
    (value) => ({
      amount: value?.amount,
      unit: "VND",
      none: value?.none,
      open: value?.open,
      sources: value?.sources ?? [],
      addsUp: value?.addsUp,
      about: value?.about,
      least: value?.least,
      per: value?.per,
      parts: value?.parts.map(({ amount, source }) => ({ amount, source })),
    }),
    (value) =>
      listed([
        value.none ? "không cần kinh phí" : `${value.about ? "khoảng " : ""}${moneyInWords(value)}`,
        value.sources.length > 0 ? `nguồn: ${value.sources.join(", ")}` : "",
        value.addsUp === undefined ? "" : value.addsUp ? "các số khớp nhau" : "các số chưa khớp nhau",
      ]),
  );
}

function moneyInWords(value: Money): string {
  const shown = showMoney(value);
  return typeof shown === "number" ? `${showAmount(shown)} đồng` : shown;
}

function people(text: string): ReadExpression {
  const labels = (parties: readonly Party[] | undefined): string[] => (parties ?? []).map(({ label }) => label);
  return told(
    readPeople(text),
    (value) => ({ lead: value?.lead?.label, partners: labels(value?.partners), outside: labels(value?.outside) }),
    showPeople,
  );
}

function citation(text: string): ReadExpression {
  return told(
    readCitation(text),
    (value) => ({
      kind: value?.kind,
      number: value?.number,
      sign: value?.sign,
      date: value?.date,
      issuer: value?.issuer,
      subject: value?.subject,
      schoolYears: value?.schoolYears ?? [],
    }),
    ({ kind, number, sign, date, issuer, subject }) =>
      listed([
        [kind, [number, sign].filter((part) => part !== undefined).join("/")].filter(Boolean).join(" số "),
        date === undefined ? "" : `ngày ${showDay(date)}`,
        issuer === undefined ? "" : `của ${issuer}`,
        subject === undefined ? "" : `nội dung: ${subject}`,
      ]),
  );
}

function listed(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("; ");
}
