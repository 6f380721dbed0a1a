import { changeReferences, LOST, type Corner, type Reference } from "./formula-references.ts";
import { movedSpan, openEnd, type LineChange } from "./line-change.ts";

/** A formula after lines came or went on the sheet `changed`; `home` is the sheet it stands on. */
export function movedFormula(formula: string, home: string, changed: string, change: LineChange): string {
  return changeReferences(formula, (reference) =>
    sameSheet(reference.sheet ?? home, changed) ? moved(reference, change, () => true) : undefined,
  );
}

/**
 * The formula of a rule over an area, written for its first cell, when that cell slid by so many lines.
 * What is relative keeps its distance from the cell; what has a $ follows the cell it names.
 */
export function slidFormula(formula: string, home: string, changed: string, change: LineChange, slid: number): string {
  return changeReferences(formula, (reference) => {
    const fixed = (corner: Corner): boolean => (change.axis === "row" ? corner.fixedRow : corner.fixedColumn);
    const held = sameSheet(reference.sheet ?? home, changed) ? moved(reference, change, fixed) : reference;
    if (held === LOST || slid === 0) return held;
    const corners = held.corners.map((corner) => {
      const line = lineOf(corner, change);
      return fixed(corner) || line === undefined ? corner : withLine(corner, change, line + slid);
    });
    return corners.some((corner) => (lineOf(corner, change) ?? 1) < 1) ? LOST : { ...held, corners };
  });
}

/** References to a sheet that is gone are lost, its name with them. */
export function formulaWithout(formula: string, home: string, sheet: string): string {
  if (sameSheet(home, sheet)) return formula;
  return changeReferences(formula, (reference) =>
    reference.sheet !== undefined && sameSheet(reference.sheet, sheet) ? LOST : undefined,
  );
}

export function renamedFormula(formula: string, sheet: string, name: string): string {
  return changeReferences(formula, (reference) =>
    reference.sheet !== undefined && sameSheet(reference.sheet, sheet) ? { ...reference, sheet: name } : undefined,
  );
}

/** Names of sheets are compared without case. */
export function sameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Lost without its sheet's name too: LibreOffice does not read 'Sheet'!#REF!. */
function moved(
  reference: Reference,
  change: LineChange,
  follows: (corner: Corner) => boolean,
): Reference | typeof LOST {
  const { sheet, corners } = reference;
  const lines = corners.map((corner) => lineOf(corner, change));
  if (lines.every((line) => line === undefined)) return reference;
  if (!corners.every(follows)) return loose(reference, change, follows) ?? LOST;
  const end = openEnd(change.axis);
  const [one = end, other = lines.length > 1 ? end : one] = lines;
  const span = movedSpan(change, { first: Math.min(one, other), last: Math.max(one, other) });
  if (span === undefined) return LOST;
  if (span.first === Math.min(one, other) && span.last === Math.max(one, other)) return reference;
  const ends = one <= other ? [span.first, span.last] : [span.last, span.first];
  return {
    sheet,
    corners: corners.map((corner, place) =>
      lines[place] === undefined ? corner : withLine(corner, change, ends[place] ?? 1),
    ),
  };
}

/** Corners that do not hold together ($A$1:A5): each that follows goes its own way. */
function loose(
  { sheet, corners }: Reference,
  change: LineChange,
  follows: (corner: Corner) => boolean,
): Reference | undefined {
  const gone = (line: number): boolean => movedSpan(change, { first: line, last: line }) === undefined;
  const lines = corners.filter(follows).map((corner) => lineOf(corner, change));
  if (corners.length === 1 && lines.some((line) => line !== undefined && gone(line))) return undefined;
  const changed = corners.map((corner) => {
    const line = lineOf(corner, change);
    if (line === undefined || !follows(corner)) return corner;
    return withLine(corner, change, movedSpan(change, { first: line, last: line })?.first ?? change.at);
  });
  return { sheet, corners: changed };
}

function lineOf(corner: Corner, { axis }: LineChange): number | undefined {
  return axis === "row" ? corner.row : corner.column;
}

function withLine(corner: Corner, { axis }: LineChange, line: number): Corner {
  return axis === "row" ? { ...corner, row: line } : { ...corner, column: line };
}
