import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { buildSync } from "esbuild";
import type { MergeResult } from "../../src/core/report/merge.ts";
import { docxText } from "./docx-text.ts";
import { filled, reportOf, templateBase64 } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";

test("merges in a bare V8 context without eval, as in Apps Script", async () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "../../src/core/report/merge.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "App",
    target: "es2019",
    // pizzip's own map for browsers leaves node:fs out
    platform: "browser",
    charset: "utf8",
  });
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(outputFiles[0]?.text ?? "", context);
  runInContext(`const plan = ${JSON.stringify(seedPlan)}; const template = "${await templateBase64}";`, context);
  const answer: unknown = runInContext("JSON.stringify(App.mergeReport(plan, template, { draft: false }))", context);
  const result = JSON.parse(String(answer)) as MergeResult;
  expect(docxText(filled(result).bytes)).toEqual(docxText((await reportOf(seedPlan)).bytes));
});
