import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ExpressionKind } from "../../src/core/read-expression.ts";

const kinds: Readonly<Record<string, ExpressionKind>> = {
  target: "level",
  timeline: "timeline",
  budget: "money",
  responsible: "people",
};

/** The collected expressions of staff, each with the reader of its column; "(để trống)" stands for a blank cell. */
export const collected: readonly (readonly [kind: ExpressionKind, text: string])[] = readFileSync(
  join(__dirname, "../sources/expressions.tsv"),
  "utf8",
)
  .split("\n")
  .slice(1)
  .filter((line) => line !== "")
  .map((line) => {
    const [kind = "", text = ""] = line.split("\t");
    const known = kinds[kind];
    if (!known) throw new Error(`no reader for ${kind}`);
    return [known, text === "(để trống)" ? "" : text];
  });
