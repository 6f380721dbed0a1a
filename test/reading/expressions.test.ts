import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readExpression, type ExpressionKind } from "../../src/core/read-expression.ts";
import { expectGolden } from "../golden.ts";

const kinds: Readonly<Record<string, ExpressionKind>> = {
  target: "level",
  timeline: "timeline",
  budget: "money",
  responsible: "people",
};

const collected = readFileSync(join(__dirname, "../sources/expressions.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => line.split("\t"));

/** What an officer would understand of each expression in the school year 2024-2025; read by a person, kept as text. */
test("every collected expression has the reading that stands in the golden file", () => {
  const lines = collected.map(([kind = "", text = ""]) => {
    const known = kinds[kind];
    if (!known) throw new Error(`no reader for ${kind}`);
    // "(để trống)" in the collection stands for a blank cell.
    const { fields, shown, why } = readExpression(known, text === "(để trống)" ? "" : text, 2024);
    const inferred = Array.isArray(fields["inferred"]) ? fields["inferred"].join(", ") : "";
    const told = why === undefined ? `= ${shown}` : `? ${why}`;
    return [kind, text, `${told}${why === undefined && inferred !== "" ? ` {${inferred}}` : ""}`].join(" | ");
  });
  expect(lines).toHaveLength(170);
  expectGolden("test/golden/expressions.txt", `${lines.join("\n")}\n`);
});
