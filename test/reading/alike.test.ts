import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { collected } from "./collected.ts";
import { expressionKinds, readExpression, type ExpressionKind } from "../../src/core/read-expression.ts";

// The same words reach a cell from many keyboards, from Word and from Zalo: each must read as the first one does.

const papers = readFileSync(join(__dirname, "../sources/seed-plan-2024-2025.txt"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("Căn cứ "))
  .map((line): [ExpressionKind, string] => ["citation", line]);

const everyBlank = (text: string, blank: string): string => text.replace(/ /g, blank);
const variants: readonly (readonly [string, (text: string) => string])[] = [
  ["decomposed", (text) => text.normalize("NFD")],
  ["composed", (text) => text.normalize("NFC")],
  ["non-breaking spaces", (text) => everyBlank(text, "\u00a0")],
  ["doubled spaces", (text) => everyBlank(text, "  ")],
  ["a line break at every blank", (text) => everyBlank(text, "\n")],
  ["Windows line breaks", (text) => everyBlank(text, "\r\n")],
  ["blanks around", (text) => ` \n${text}\t `],
  ["en dashes", (text) => text.replace(/-/g, "–")],
  ["em dashes", (text) => text.replace(/–/g, "—")],
  ["invisible marks", (text) => text.replace(/ /g, " \u200b")],
];

const valueOf = (kind: ExpressionKind, text: string): unknown => {
  const { fields, why } = readExpression(kind, text, 2024);
  return { fields, unread: why !== undefined };
};

describe.each(variants)("%s", (_name, vary) => {
  test.each([...collected, ...papers])("%s: %s", (kind, text) => {
    expect(valueOf(kind, vary(text))).toEqual(valueOf(kind, text));
  });
});

test.each(collected)("upper case, %s: %s", (kind, text) => {
  expect(valueOf(kind, text.toUpperCase())).toEqual(valueOf(kind, text));
});

const words = [...collected, ...papers].flatMap(([, text]) => text.split(/\s+/));
const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc
    .array(fc.constantFrom(...words, "0", "-", "–", "/", "(", ")", ":", ";", "→", "…", "\n"), { maxLength: 12 })
    .map((one) => one.join(" ")),
);

test.each(expressionKinds)("no text makes the reader of %s throw, and what is unread says why", (kind) => {
  fc.assert(
    fc.property(anyText, fc.option(fc.integer({ min: 2000, max: 2090 }), { nil: undefined }), (text, year) => {
      const { why, shown } = readExpression(kind, text, year);
      expect(typeof shown).toBe("string");
      if (why !== undefined) expect(why).toMatch(/\p{Ll}{2,}/u);
    }),
    { numRuns: 1000 },
  );
});
