import { collected } from "./collected.ts";
import { readExpression } from "../../src/core/read-expression.ts";
import { expectGolden } from "../golden.ts";

/** What an officer would understand of each expression in the school year 2024-2025; read by a person, kept as text. */
test("every collected expression has the reading that stands in the golden file", () => {
  const lines = collected.map(([kind, text]) => {
    const { fields, shown, why } = readExpression(kind, text, 2024);
    const inferred = Array.isArray(fields["inferred"]) ? fields["inferred"].join(", ") : "";
    const told = why === undefined ? `= ${shown}` : `? ${why}`;
    return [kind, text, `${told}${why === undefined && inferred !== "" ? ` {${inferred}}` : ""}`].join(" | ");
  });
  expect(lines).toHaveLength(170);
  expectGolden("test/golden/expressions.txt", `${lines.join("\n")}\n`);
});
