import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { checkWorkbook } from "../../src/core/check-workbook.ts";
import { rules } from "../../src/core/rules/index.ts";
import { severities } from "../../src/core/words/fields.ts";
import { expectGolden } from "../golden.ts";
import { exampleWorkbook } from "./example-workbook.ts";

/** What each rule says about its own example. */
function said(code: string): { problem: string; remedy: string }[] {
  const rule = rules.find((one) => one.code === code)!;
  const result = checkWorkbook(exampleWorkbook(rule.wrong), "2024-09-10");
  if ("troubles" in result) throw new Error("the example has no workbook");
  return result.checked.findings.filter((finding) => finding.code === code);
}

test("what rules say stands in one list for a Vietnamese reader", () => {
  const list = rules.map(({ code }) =>
    said(code)
      .map(({ problem, remedy }) => `${code}\n  ${problem}\n  ${remedy}`)
      .join("\n"),
  );
  expectGolden("test/golden/wording.txt", `${list.join("\n")}\n`);
});

test("the page of rules is made from the rules", () => {
  const lines = rules.map(
    ({ code, severity, asks, source }) => `| ${code} | ${severities[severity]} | ${asks} | ${source} |`,
  );
  const page = `# Rules\n\nMade from the rules themselves by \`npm run docs\`. Each has one file here with its \`wrong\` and \`right\` example.\n\n| Mã | Mức | Điều cần có | Nguồn |\n| --- | --- | --- | --- |\n${lines.join("\n")}\n`;
  expectGolden("src/core/rules/README.md", page);
});

test("a finding fits a cell: at most 120 characters for what is and for what to do", () => {
  for (const { code } of rules) {
    for (const { problem, remedy } of said(code)) {
      expect(problem.length).toBeLessThanOrEqual(120);
      expect(remedy.length).toBeLessThanOrEqual(120);
    }
  }
});

test("no sentence blames, begs or speaks of machines, and all Vietnamese is composed", () => {
  const files = filesOf(join(__dirname, "../../src")).filter((file) => /\.(ts|html)$/.test(file));
  expect(files.length).toBeGreaterThan(50);
  for (const file of files) {
    const text = readFileSync(file, "utf8");
    expect([file, /không hợp lệ|vui lòng|xin lỗi|lỗi hệ thống|bạn phải|sai định dạng/i.exec(text)?.[0]]).toEqual([
      file,
      undefined,
    ]);
    expect([file, text.normalize("NFC") === text]).toEqual([file, true]);
  }
});

function filesOf(path: string): string[] {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesOf(join(path, name))) : [path];
}
