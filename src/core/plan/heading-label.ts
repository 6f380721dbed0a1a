const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];
const ARABIC = Array.from({ length: 40 }, (_, index) => String(index + 1));
const LETTERS = Array.from("abcdđeghiklmnopqrstuvxy");

const WORDS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].map((word) => `thứ ${word}`);

/** "I", "V" and "X" are numbers before they are letters. */
const SERIES: readonly (readonly string[])[] = [
  ROMAN,
  ARABIC,
  LETTERS,
  LETTERS.map((letter) => letter.toUpperCase()),
  WORDS,
  WORDS.map((word) => word.toUpperCase()),
];

/** The number before a heading, as Vietnamese plans write it: "I.", "Phần II", "A.", "1/", "2.1.", "II.1.", "a)". */
export interface HeadingLabel {
  /** Siblings have the same: the word before, and the kind of each of its numbers. */
  readonly kind: string;
  /** From 1; of the last number where there are several. */
  readonly ordinal: number;
  /** One number alone, so that others can be counted on from it. */
  readonly simple: boolean;
  /** The label with another ordinal: "IV", "Phần IV". */
  text(ordinal: number): string;
  /** What follows the label. */
  readonly rest: string;
}

/** Undefined when the heading has no number. Nghị định 30/2020, phụ lục I, and the schools' own ways. */
export function headingLabel(heading: string): HeadingLabel | undefined {
  const pattern =
    /^(\s*(?:phần|chương|mục)?\s*)(?:(\d{1,2}|[IVX]+)((?:\.\d{1,2})+)(?=[\s.)/:-]|$)|(thứ \p{L}+|[IVX]+|\d{1,2}|\p{L})(?=\s*[.)/:-]|\s*$))/iu;
  const [all, before = "", several, more = "", one] = pattern.exec(heading.normalize("NFC")) ?? [];
  const first = one ?? several ?? "";
  const series = SERIES.findIndex((numbers) => numbers.includes(first));
  if (all === undefined || series < 0) return undefined;
  const numbers = more === "" ? SERIES[series] : ARABIC;
  const last = more === "" ? first : more.slice(more.lastIndexOf(".") + 1);
  const prefix = all.slice(0, all.length - last.length);
  return {
    kind: `${before.trim().toLowerCase()} ${series}${more.replace(/\d+/g, "1")}`,
    ordinal: (numbers?.indexOf(last) ?? -1) + 1,
    simple: more === "",
    text: (ordinal) => `${prefix}${numbers?.[ordinal - 1] ?? last}`.trim(),
    rest: heading.slice(all.length),
  };
}
