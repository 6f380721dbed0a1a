import type { Trouble } from "../../words/trouble.ts";
import { isCopy, placeOf } from "./template-places.ts";
import type { PartText } from "./template-text.ts";

/** The texts of a template by path, in the order in which faults are told. */
export type PartTexts = ReadonlyMap<string, PartText>;

export interface Spot {
  /** "word/document.xml". */
  readonly file: string;
  /** In the part's joined text. */
  readonly offset: number;
}

type Short = (words: string) => string;

/** A fault at one place; its sentence gets the place when all are known. */
export interface TemplateFault {
  readonly code: string;
  readonly at: Spot | undefined;
  /** Without place and full stop; names and words of the template go through `short`. */
  problem(short: Short): string;
  remedy(short: Short): string;
}

const LONGEST = 120;
/** How many letters of a name and of quoted text are shown; the next where the sentence would be too long. */
const rooms = [
  [40, 30],
  [40, 20],
  [40, 12],
  [28, 12],
  [18, 12],
  [10, 8],
] as const;

/** The faults as sentences in the order of the document; the same fault in several places is told once. */
export function tellFaults(faults: readonly TemplateFault[], texts: PartTexts): readonly Trouble[] {
  const same = new Map<string, TemplateFault[]>();
  for (const fault of inOrder(faults, texts)) {
    const key = `${fault.code} ${fault.problem((words) => words)}`;
    const group = same.get(key);
    if (group === undefined) same.set(key, [fault]);
    else group.push(fault);
  }
  return [...same.values()].map((group) => trouble(group, texts));
}

function inOrder(faults: readonly TemplateFault[], texts: PartTexts): readonly TemplateFault[] {
  const files = [...texts.keys()];
  const rank = ({ at }: TemplateFault): number => {
    const place = at === undefined ? -1 : files.indexOf(at.file);
    return place === -1 ? files.length : place;
  };
  return [...faults].sort((one, other) => rank(one) - rank(other) || offsetOf(one) - offsetOf(other));
}

function offsetOf({ at }: TemplateFault): number {
  return at === undefined ? 0 : at.offset;
}

function trouble(group: readonly TemplateFault[], texts: PartTexts): Trouble {
  const [fault] = group as readonly [TemplateFault];
  const spots = group.flatMap(({ at }) => (at === undefined ? [] : [at]));
  const seen = spots.filter(({ file, offset }) => !isCopy(texts.get(file), offset));
  const [spot, ...others] = seen.length > 0 ? seen : spots;
  const place = spot && placeOf(texts.get(spot.file), spot.offset);
  const more = others.length > 0 ? ` và ${others.length} chỗ nữa` : "";
  return {
    code: fault.code,
    problem: fitting((name, quoted) => {
      const where = place === undefined ? "" : ` (${place(quoted)}${more})`;
      return `${fault.problem(shortTo(name))}${where}.`;
    }),
    remedy: fitting((name) => fault.remedy(shortTo(name))),
  };
}

/** The fullest of the sentences that is not too long. */
function fitting(sentence: (name: number, quoted: number) => string): string {
  let told = "";
  for (const [name, quoted] of rooms) {
    told = sentence(name, quoted);
    if (told.length <= LONGEST) break;
  }
  return told;
}

function shortTo(most: number): Short {
  return (words) => {
    const letters = Array.from(words);
    return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : words;
  };
}
