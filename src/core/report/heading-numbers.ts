import { headingLabel, type HeadingLabel } from "../plan/heading-label.ts";
import type { NarrativePart } from "../plan/plan.ts";

interface Nested {
  readonly part: NarrativePart;
  readonly label: HeadingLabel | undefined;
  /** From 0: how many headings stand open above it. */
  readonly level: number;
  /** Neither it nor what stands under it has text. */
  readonly empty: boolean;
}

/** Headings whose empty place can be closed without a false number: they are not printed. */
export function leftOut(parts: readonly NarrativePart[]): readonly NarrativePart[] {
  const all = nested(parts);
  return all.filter((_one, at) => isLeftOut(all, at)).map(({ part }) => part);
}

/** The parts to print, numbered on where an empty one was left out. */
export function printedHeadings(parts: readonly NarrativePart[]): NarrativePart[] {
  const all = nested(parts);
  /** How many were left out so far among the siblings of each level. */
  const left: number[] = [];
  return all.flatMap(({ part, label, level }, at) => {
    left.length = Math.min(left.length, level + 1);
    const before = left[level] ?? 0;
    if (isLeftOut(all, at)) {
      left[level] = before + 1;
      return [];
    }
    const heading =
      before > 0 && label?.simple === true && label.ordinal > before
        ? `${label.text(label.ordinal - before)}${label.rest}`
        : part.heading;
    return [{ ...part, heading, depth: level === 0 ? 1 : level === 1 ? 2 : 3 }];
  });
}

/** The label of the section that comes `after` so many others behind the narrative: "IV" in the usual plan. */
export function sectionNumber(parts: readonly NarrativePart[], after: number): string {
  const tops = printedHeadings(parts).filter(({ depth, heading }) => depth === 1 && heading.trim() !== "");
  const last = headingLabel(tops[tops.length - 1]?.heading ?? "");
  if (last?.simple === true) return last.text(last.ordinal + 1 + after);
  return headingLabel("I.")?.text(tops.length + 1 + after) ?? "";
}

/** Headings of one kind are siblings, wherever they return; another kind stands under what is open. */
function nested(parts: readonly NarrativePart[]): Nested[] {
  const open: string[] = [];
  const levels = parts.map(({ heading }) => {
    const kind = headingLabel(heading)?.kind ?? "";
    const known = open.indexOf(kind);
    if (known < 0) open.push(kind);
    else open.length = known + 1;
    return open.length - 1;
  });
  return parts.map((part, at) => {
    const level = levels[at] ?? 0;
    const next = levels.findIndex((other, index) => index > at && other <= level);
    const under = parts.slice(at, next < 0 ? parts.length : next);
    return {
      part,
      label: headingLabel(part.heading),
      level,
      empty: under.every(({ paragraphs }) => paragraphs.length === 0),
    };
  });
}

/** A heading without a number stays, and one whose place cannot be closed: "2.1." under a "2." that would become "1.". */
function isLeftOut(all: readonly Nested[], at: number): boolean {
  const one = all[at];
  if (!one?.empty) return false;
  const parent = all
    .slice(0, at)
    .map(({ level }) => level)
    .lastIndexOf(one.level - 1);
  if (parent >= 0 && all[parent]?.empty === true && isLeftOut(all, parent)) return true;
  if (one.label === undefined) return false;
  const end = all.findIndex(({ level }, index) => index > at && level < one.level);
  const later = all.slice(at + 1, end < 0 ? all.length : end);
  const printed = later.filter(({ empty, level }) => !empty || level !== one.level);
  if (later.every(({ empty }) => empty)) return true;
  return one.label.simple && printed.every(({ label }) => label === undefined || label.simple);
}
