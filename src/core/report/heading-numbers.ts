import { headingLabel, type HeadingLabel } from "../plan/heading-label.ts";
import type { NarrativePart } from "../plan/plan.ts";

export interface PrintedPart extends NarrativePart {
  /** 1 for "I.", 2 for "1." below it, 3 for what stands deeper: mục, khoản, điểm. */
  readonly depth: 1 | 2 | 3;
}

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
export function printedHeadings(parts: readonly NarrativePart[]): PrintedPart[] {
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

/** The label of the section that comes `after` so many others behind the narrative: "IV." in the usual plan, "" without numbers. */
export function sectionNumber(parts: readonly NarrativePart[], after: number): string {
  const tops = printedHeadings(parts).filter(({ depth, heading }) => depth === 1 && heading.trim() !== "");
  const numbered = tops.map(({ heading }) => headingLabel(heading)).filter((label) => label?.simple === true);
  const last = numbered[numbered.length - 1];
  if (last) return `${last.text(last.ordinal + 1 + after)}.`;
  return tops.length === 0 ? `${headingLabel("I.")?.text(1 + after) ?? ""}.` : "";
}

/** Headings of one kind of number are siblings, wherever they return; another kind, or none, stands under what is open. */
function nested(parts: readonly NarrativePart[]): Nested[] {
  const open: string[] = [];
  const levels = parts.map(({ heading }) => {
    const kind = headingLabel(heading)?.kind;
    if (kind === undefined) return open.length;
    const known = open.indexOf(kind);
    if (known < 0) open.push(kind);
    else open.length = known + 1;
    return open.length - 1;
  });
  return parts.map((part, at) => {
    const level = levels[at] ?? 0;
    const next = levels.findIndex((other, index) => index > at && other <= level);
    const under = parts.slice(at, next < 0 ? parts.length : next);
    const label = headingLabel(part.heading);
    return { part, label, level, empty: under.every((one) => one.paragraphs.length === 0 && isTitle(one.heading)) };
  });
}

/** A sentence typed into the heading's cell is text. */
function isTitle(heading: string): boolean {
  const rest = headingLabel(heading)?.rest.replace(/^\s*[.)/:-]+\s*/, "") ?? heading;
  return rest.length <= 150 && !/[.;!?…]\s*$|:\s*\S/.test(rest);
}

/** A heading without a number stays, and one whose place cannot be closed: siblings not numbered one after the other. */
function isLeftOut(all: readonly Nested[], at: number): boolean {
  const one = all[at];
  if (!one?.empty) return false;
  const parent = parentOf(all, at);
  if (parent >= 0 && isLeftOut(all, parent)) return true;
  if (one.label === undefined) return false;
  const siblings = all.filter(({ level }, index) => level === one.level && parentOf(all, index) === parent);
  const later = siblings.slice(siblings.indexOf(one) + 1);
  if (later.every(({ empty }) => empty)) return true;
  const inOrder = siblings.every(
    ({ label }, index) => label?.simple === true && label.ordinal === (siblings[0]?.label?.ordinal ?? 0) + index,
  );
  return inOrder && !hasCompound(all, later);
}

function parentOf(all: readonly Nested[], at: number): number {
  for (let above = at - 1; above >= 0; above--) if ((all[above]?.level ?? 0) < (all[at]?.level ?? 0)) return above;
  return -1;
}

/** "2.1." under a "2." that would become "1." */
function hasCompound(all: readonly Nested[], siblings: readonly Nested[]): boolean {
  const first = siblings[0];
  if (first === undefined) return false;
  const from = all.indexOf(first);
  const end = all.findIndex(({ level }, index) => index > from && level < first.level);
  return all.slice(from, end < 0 ? all.length : end).some(({ label }) => label?.simple === false);
}
