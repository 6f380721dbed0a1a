import { readdirSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/check-workbook.ts";
import { rules } from "../../src/core/rules/index.ts";
import type { Example } from "../../src/core/rules/rule.ts";
import type { LocatedFinding } from "../../src/core/sheets/locate.ts";
import { exampleWorkbook } from "./example-workbook.ts";

function findings(example: Example): readonly LocatedFinding[] {
  const result = checkWorkbook(exampleWorkbook(example), example.today ?? "2024-09-10");
  if ("troubles" in result) throw new Error(result.troubles.map(({ problem }) => problem).join("; "));
  return result.checked.findings;
}

const codes = (example: Example): string[] => findings(example).map(({ code }) => code);
const gravity = { must: 0, should: 1, info: 2 };

test("a plan in order has no finding", () => {
  expect(codes({})).toEqual([]);
});

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  test("finds its fault", () => {
    const found = findings(rule.wrong);
    expect(found.map((finding) => finding.code)).toContain(code);
    // Nothing graver drowns it: the example shows this fault.
    expect(found.filter(({ severity }) => gravity[severity] < gravity[rule.severity])).toEqual([]);
  });

  test("is quiet when the fault is mended", () => {
    expect(codes(rule.right)).not.toContain(code);
  });
});

test("every rule's file is in the list, and every code is its own", () => {
  const folder = join(__dirname, "../../src/core/rules");
  const files = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && !["rule.ts", "check.ts", "index.ts"].includes(file),
  );
  expect(rules).toHaveLength(files.length);
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  for (const { code } of rules) expect(code).toMatch(/^(MUC|TG|TC|ND|KP|NPT|MC|CC|TH|TO|TD)-\d{2}$/);
});

test("one cell has one finding", () => {
  const blankAndDoubled: Example = {
    rows: [
      { criterion: "Tiêu chí 9.9", targetLevel: "", timeline: "" },
      { criterion: "Tiêu chí 9.9", targetLevel: "tốt" },
    ],
  };
  const cells = findings(blankAndDoubled).map(({ sheet, cell }) => `${sheet} ${cell}`);
  expect(new Set(cells).size).toBe(cells.length);
});

test("a rule is not asked about a value that is blank or unread", () => {
  const unread: Example = { rows: [{ criterion: "Tiêu chí 1.2", targetLevel: "tốt hơn", timeline: "sớm" }] };
  expect(codes(unread).sort()).toEqual(["MUC-01", "TG-01"]);
});
