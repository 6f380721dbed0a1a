import fc from "fast-check";
import { readPeople } from "../../src/core/reading/people/people.ts";
import { BODIES, OUTSIDE } from "../../src/core/reading/people/posts-bodies.ts";
import { SCHOOL_POSTS } from "../../src/core/reading/people/posts.ts";

const POSTS_KNOWN = [...SCHOOL_POSTS, ...BODIES, ...OUTSIDE].filter((head) => !head.takes.includes("needs"));
test("every post and body in every written form has one key", () => {
  const keyOf = (written: string) => {
    const value = readPeople(written).value;
    return value?.lead?.key ?? value?.outside[0]?.key;
  };
  for (const head of POSTS_KNOWN) {
    expect([head.label, keyOf(head.label)]).toEqual([head.label, expect.stringMatching(/./)]);
    for (const form of head.forms) {
      for (const joiner of form.includes("~") ? [" ", "-", " - ", "&", "."] : [""]) {
        const written = form.replace(/~/g, joiner);
        expect([written, keyOf(written)]).toEqual([written, keyOf(head.label)]);
        expect([written, keyOf(written.toUpperCase())]).toEqual([written, keyOf(head.label)]);
      }
    }
  }
});

const vocabulary = [
  ...POSTS_KNOWN.map((head) => head.forms[head.forms.length - 1] ?? head.label),
  ..."chủ trì|phối hợp|cùng|thực hiện|thầy|cô|Nguyễn Văn An|Lan|xã|Thạnh Đông|của|các|toàn thể|đại diện|KT.|chuyên môn|9A|1|(|)|,|;|-|:|.|/|và|\n".split(
    "|",
  ),
];

test("no text makes it throw, and it says value or why, never both", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(fc.constantFrom(...vocabulary), { maxLength: 12 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(texts, (typed) => {
      const { text, value, why } = readPeople(typed);
      expect([value, why].filter((one) => one !== undefined)).toHaveLength(text === "" ? 0 : 1);
      if (!value) return;
      const school = [...(value.lead ? [value.lead] : []), ...value.partners];
      expect(school.length + value.outside.length).toBeGreaterThan(0);
      expect(school.every((one) => one.kind !== "outside" && one.label !== "" && one.key !== "")).toBe(true);
      expect(new Set(school.map((one) => one.key)).size).toBe(school.length);
      if (value.saidToLead.length > 0) expect(value.lead).toEqual(value.saidToLead[0]);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  "(",
  "xã ",
  "cho về ",
  "các ",
  "tổ ",
  "HT - ",
  "phụ trách ",
  "đại diện ",
  "cán bộ, ",
  "- ",
  "Nguyễn ",
  "1, ",
])("a very long cell of %j does not make it throw", (piece) => {
  const typed = piece.repeat(3000);
  expect(() => readPeople(typed)).not.toThrow();
});

test("posts parted by commas read to as many, in order", () => {
  const some = [
    "HT",
    "PHT",
    "TTCM",
    "GVCN 9A",
    "kế toán",
    "tổ Toán - Lý",
    "BGH",
    "Bí thư Đoàn trường",
    "Cô Lan - GVCN 8B",
  ];
  fc.assert(
    fc.property(
      fc.shuffledSubarray(some, { minLength: 1 }),
      fc.constantFrom(", ", "; ", " + ", " và ", "/"),
      (list, mark) => {
        const value = readPeople(list.join(mark)).value;
        const alone = list.map((one) => readPeople(one).value?.lead);
        expect([value?.lead, ...(value?.partners ?? [])]).toEqual(alone);
        expect(value?.parted).toBe(true);
      },
    ),
  );
});
