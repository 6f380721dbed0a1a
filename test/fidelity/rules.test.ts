import fc from "fast-check";
import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { reopened, script } from "./script.ts";

const list = (items: string, more = ""): string =>
  `SpreadsheetApp.newDataValidation().requireValueInList(${items})${more}.build()`;

async function saved(body: string) {
  const workbook = newWorkbook();
  script(body, { workbook });
  return reopened(workbook);
}

fact("recorded", "facts.md, Data validation", "items are kept as text and short lists stand in the rule", async () => {
  const workbook = await saved(`sheet.getRange("A1:A5").setDataValidation(${list('[9, false, "z"]')})`);
  const { validations } = workbook.sheets[0]!;
  expect(validations.rules).toHaveLength(1);
  expect(validations.rules[0]).toMatchObject({
    attributes: { type: "list" },
    body: "<formula1>&quot;9,false,z&quot;</formula1>",
  });
});

fact(
  "assumed",
  "Excel's limit of 255 letters",
  "long lists and lists with commas stand on a sheet nobody sees",
  async () => {
    const items = Array.from({ length: 60 }, (_item, index) => `Tiêu chí ${index}, mức`);
    const body = `const rule = ${list(JSON.stringify(items))};
    sheet.getRange("A1:A5").setDataValidation(rule);
    sheet.getRange("C1:C5").setDataValidation(rule)`;
    const workbook = await saved(body);
    expect(script("return ss.getSheets().map((one) => one.getName())", { workbook })).toEqual(["Trang tính1"]);
    const hidden = workbook.book.worksheets.at(-1);
    expect([hidden?.state, hidden?.getCell("A60").value, hidden?.columnCount]).toEqual([
      "veryHidden",
      "Tiêu chí 59, mức",
      1,
    ]);
    expect(workbook.sheets[0]!.validations.at(3, 3)?.body).toContain("$A$1:$A$60");
  },
);

fact("recorded", "semantics.md, > 500 items (user reports)", "more than 500 items are refused", () => {
  expect(() => script(list("Array.from({ length: 501 }, String)"))).toThrow(
    'The data validation rule has more items than the limit of 500. Use the "List from a range" criteria instead.',
  );
});

fact("recorded", "facts.md, Data validation", "requireDate takes no argument", () => {
  expect(() => script('SpreadsheetApp.newDataValidation().requireDate("=i1")')).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  );
});

fact("recorded", "semantics.md, setAllowInvalid(false) (execution log)", "a refusing list binds scripts too", () => {
  const rule = list('["A", "B"]', ".setAllowInvalid(false)");
  const write = (value: string): string =>
    `sheet.getRange("M2").setDataValidation(${rule}).setValue("${value}"); return sheet.getRange("M2").getValues()`;
  expect(() => script(write("C"))).toThrow(
    "The data you entered in cell M2 violates the data validation rules set on this cell. Please enter one of the following values: A, B.",
  );
  expect(script(write("B"))).toEqual([["B"]]);
  expect(script(write(""))).toEqual([[""]]);
});

fact("recorded", "facts.md, allowInvalid is true by default", "a rule that warns lets everything be written", () => {
  expect(script(`return sheet.getRange("A1").setDataValidation(${list('["A"]')}).setValue("C").getValues()`)).toEqual([
    ["C"],
  ]);
});

fact("recorded", "semantics.md, clearDataValidations", "clearing a rule leaves it on the cells around", () => {
  const rule = list('["A"]', ".setAllowInvalid(false)");
  const body = `sheet.getRange("A1:C9").setDataValidation(${rule});
    sheet.getRange("B2:B3").clearDataValidations().setValues([["x"], ["y"]]);
    sheet.getRange("B4").setValue("x")`;
  expect(() => script(body)).toThrow("in cell B4 violates");
});

fact("assumed", "the stand-in's own promise", "rules set one over the other leave each cell the last one", () => {
  const areas = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 4 }),
  );
  fc.assert(
    fc.property(fc.array(fc.record({ area: areas, clear: fc.boolean() }), { maxLength: 8 }), (steps) => {
      const workbook = newWorkbook();
      const body = `args[0].forEach(({ area, clear }, step) => {
        const range = sheet.getRange(...area);
        if (clear) range.clearDataValidations();
        else range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["luật " + step]).build());
      })`;
      script(body, { workbook }, steps);
      const { validations } = workbook.sheets[0]!;
      for (let row = 1; row <= 9; row += 1)
        for (let column = 1; column <= 9; column += 1) {
          let wanted: string | undefined;
          steps.forEach(({ area: [top, left, rows, columns], clear }, step) => {
            if (row < top || row >= top + rows || column < left || column >= left + columns) return;
            wanted = clear ? undefined : `<formula1>&quot;luật ${step}&quot;</formula1>`;
          });
          expect(validations.at(row, column)?.body).toBe(wanted);
        }
    }),
    { numRuns: 60 },
  );
});

fact("assumed", "whole-column rules of real files", "a rule over a whole column is kept as it is", async () => {
  const workbook = newWorkbook();
  workbook.sheets[0]!.validations.set(
    { top: 2, left: 3, bottom: 1_048_576, right: 3 },
    { type: "custom", allowBlank: "1", errorTitle: 'Dấu "<&>"' },
    "<formula1>LEN(C2)&lt;9</formula1>",
  );
  const { validations } = (await reopened(workbook)).sheets[0]!;
  expect(validations.rules).toEqual(workbook.sheets[0]!.validations.rules);
});

const format = (formula: string, ranges: string, looks = '.setBackground("#ffcccc")'): string =>
  `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(${formula})${looks}.setRanges([${ranges}]).build()`;

fact(
  "recorded",
  "semantics.md, formulas use ';' (StackOverflow player0)",
  "';' between arguments becomes ',' in the file",
  async () => {
    const formula = `'=AND($A1<>"";OR($B1="a;b";C1=1))'`;
    const looks = '.setBackground("#ffcccc").setFontColor("#990000").setBold(true)';
    const workbook = await saved(
      `sheet.setConditionalFormatRules([${format(formula, 'sheet.getRange("A1:C9"), sheet.getRange("E1")', looks)}])`,
    );
    const kept = workbook.sheets[0]!.worksheet as unknown as {
      conditionalFormattings: { ref: string; rules: object[] }[];
    };
    expect(kept.conditionalFormattings[0]).toMatchObject({
      ref: "A1:C9 E1",
      rules: [{ type: "expression", formulae: ['AND($A1<>"",OR($B1="a;b",C1=1))'], style: { font: { bold: true } } }],
    });
  },
);

fact(
  "documented",
  "Sheet.setConditionalFormatRules",
  "all rules are replaced; rules read before can be put back",
  async () => {
    const workbook = await saved(
      `sheet.setConditionalFormatRules([${format('"=A1=1"', 'sheet.getRange("A1")')}, ${format('"=A1=2"', 'sheet.getRange("A1")')}])`,
    );
    const body = `const old = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules([...old, ${format('"=A1=3"', 'sheet.getRange("A1")')}]);
    return [old.length, sheet.getConditionalFormatRules().length]`;
    expect(script(body, { workbook })).toEqual([2, 3]);
    expect(script("return sheet.getConditionalFormatRules().length", { workbook: await reopened(workbook) })).toBe(3);
  },
);
