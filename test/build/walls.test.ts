import { ESLint, type Linter } from "eslint";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");
// eslint-disable-next-line @typescript-eslint/no-require-imports -- jest cannot import() the config that ESLint would look for
const config = require("../../eslint.config.cjs") as Linter.Config[];
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });

async function messages(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(ROOT, file) });
  return result!.messages.map(({ message }) => message);
}

// What each zone may not do, tried: a wall that lets these lines through is no wall.
const forbidden: [file: string, code: string, reason: RegExp][] = [
  ["src/core/words/x.ts", 'import { rules } from "../rules/index.ts";\nexport const x = rules;', /ground floor/],
  ["src/core/standards/x.ts", 'import { x as y } from "../plan/plan.ts";\nexport const x = y;', /stands on words only/],
  [
    "src/core/reading/x.ts",
    'import { x as y } from "../sheets/sheet.ts";\nexport const x = y;',
    /words and standards only/,
  ],
  ["src/core/plan/x.ts", 'import { x as y } from "../report/merge.ts";\nexport const x = y;', /knows no sheet/],
  [
    "src/core/rules/x.ts",
    'import { planSheet } from "../sheets/plan-sheet.ts";\nexport const x = planSheet;',
    /cannot know a column/,
  ],
  ["src/core/sheets/x.ts", 'import { rules } from "../rules/index.ts";\nexport const x = rules;', /knows no rule/],
  [
    "src/core/report/x.ts",
    'import { planSheet } from "../sheets/plan-sheet.ts";\nexport const x = planSheet;',
    /cannot know a cell/,
  ],
  [
    "src/core/history/x.ts",
    'import { planSheet } from "../sheets/plan-sheet.ts";\nexport const x = planSheet;',
    /from plans alone/,
  ],
  ["src/core/steps/x.ts", 'import { rules } from "../rules/index.ts";\nexport const x = rules;', /checked workbook/],
  ["src/core/summary/x.ts", 'import { rules } from "../rules/index.ts";\nexport const x = rules;', /checked workbook/],
  ["src/core/rules/x.ts", 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;', /Core is pure/],
  ["src/core/rules/x.ts", "export const x = new Date();", /no Date/],
  ["src/core/rules/x.ts", "export const x = null;", /absent is undefined/],
  ["src/core/rules/x.ts", "export const x = SpreadsheetApp;", /Google's globals/],
  ["src/core/wire2.ts", 'import { z } from "zod";\nexport const x = z;', /zod\/mini/],
  ["src/addin/x.ts", 'import { x as y } from "../host/sheets/range.ts";\nexport const x = y;', /swapped underneath/],
  [
    "src/host/x.ts",
    'import type { Plan } from "../core/plan/plan.ts";\nexport type X = Plan;',
    /imports none of our code/,
  ],
  ["src/cli/x.ts", 'import { check } from "../core/rules/check.ts";\nexport const x = check;', /types of core/],
  ["src/cli/x.ts", 'import { checkPlan } from "../addin/check-plan.ts";\nexport const x = checkPlan;', /through host/],
  ["src/try/desk/x.ts", 'import { check } from "../../core/rules/check.ts";\nexport const x = check;', /types of core/],
  ["src/try/x.ts", 'import { checkPlan } from "../addin/check-plan.ts";\nexport const x = checkPlan;', /through host/],
  ["src/try/page/x.ts", 'import { Desk } from "../desk/desk.ts";\nexport const x = Desk;', /knows the wire only/],
  [
    "src/try/page/x.ts",
    'import { face } from "../../host/runtime/stand-in.ts";\nexport const x = face;',
    /nothing else/,
  ],
  ["src/sidebar/x.ts", 'import { check } from "../core/rules/check.ts";\nexport const x = check;', /types of core/],
  ["src/sidebar/x.ts", "export const x: unknown = google;", /server\.ts/],
];

test.each(forbidden)("%s may not say: %s", async (file, code, reason) => {
  expect((await messages(file, code)).join("\n")).toMatch(reason);
});

test("what is allowed passes", async () => {
  const code = 'import type { CheckReply } from "../core/wire.ts";\nexport type X = CheckReply;\n';
  expect(await messages("src/cli/x.ts", code)).toEqual([]);
  const signs = 'import { situationSigns } from "../core/words/situations.ts";\nexport const signs = situationSigns;\n';
  expect(await messages("src/sidebar/x.ts", signs)).toEqual([]);
});
