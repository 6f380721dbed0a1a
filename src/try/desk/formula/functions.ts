import { asNumber, asText, asTruth, NoValue, type Value } from "./values.ts";

/** Arguments are worked out when asked for: ISNUMBER and IFERROR must see a failure. */
export type Given = readonly (() => Value)[];
type Function = (given: Given) => Value;

const text = (given: Given, place: number): string => asText(valueAt(given, place));
const number = (given: Given, place: number): number => asNumber(valueAt(given, place));

function valueAt(given: Given, place: number): Value {
  const value = given[place];
  if (value === undefined) throw new NoValue();
  return value();
}

/** FIND minds case, SEARCH does not; both count from 1 and fail when nothing is found. */
function found(within: string, wanted: string, start: number): number {
  const at = within.indexOf(wanted, start - 1);
  if (at === -1) throw new NoValue();
  return at + 1;
}

const start = (given: Given): number => (given.length > 2 ? number(given, 2) : 1);
const length = (given: Given): number => (given.length > 1 ? number(given, 1) : 1);

/** The functions that conditional formats of text need; a format that names another one is left out. */
export const functions: Readonly<Record<string, Function>> = {
  ISNUMBER: (given) => {
    try {
      return typeof valueAt(given, 0) === "number";
    } catch {
      return false;
    }
  },
  FIND: (given) => found(text(given, 1), text(given, 0), start(given)),
  SEARCH: (given) => found(text(given, 1).toLowerCase(), text(given, 0).toLowerCase(), start(given)),
  TRIM: (given) => text(given, 0).replace(/ +/g, " ").replace(/^ | $/g, ""),
  LEFT: (given) => text(given, 0).slice(0, length(given)),
  RIGHT: (given) => text(given, 0).slice(-length(given) || Infinity),
  MID: (given) => text(given, 0).slice(number(given, 1) - 1, number(given, 1) - 1 + number(given, 2)),
  LEN: (given) => text(given, 0).length,
  UPPER: (given) => text(given, 0).toUpperCase(),
  LOWER: (given) => text(given, 0).toLowerCase(),
  EXACT: (given) => text(given, 0) === text(given, 1),
  ISBLANK: (given) => text(given, 0) === "",
  NOT: (given) => !asTruth(valueAt(given, 0)),
  AND: (given) => given.every((value) => asTruth(value())),
  OR: (given) => given.map((value) => asTruth(value())).includes(true),
  IF: (given) => (asTruth(valueAt(given, 0)) ? valueAt(given, 1) : given.length > 2 ? valueAt(given, 2) : false),
};
