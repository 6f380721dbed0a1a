import fc from "fast-check";
import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { reopened, script } from "./script.ts";

/** What each text becomes when written into a plain cell: its display and its value. */
function typed(texts: readonly unknown[], format = "General"): unknown {
  const body = `const range = sheet.getRange(1, 1, args[0].length, 1).setNumberFormat(args[1]);
    range.setValues(args[0].map((text) => [text]));
    return range.getDisplayValues().map((row) => row[0])`;
  return script(body, {}, texts, format);
}

fact("recorded", "semantics.md, USER_ENTERED", "text that looks like a number, date or percentage becomes one", () => {
  const texts = ["0012", "50%", "1/2/2024", "31/12/2024", "1,5", "1.234,56", "TRUE", "false", "16:00"];
  const shown = ["12", "50%", "01/02/2024", "31/12/2024", "1,5", "1.234,56", "TRUE", "FALSE", "16:00"];
  expect(typed(texts)).toEqual(shown);
  expect(script('return sheet.getRange("A1").setValue("50%").getValues()')).toEqual([[0.5]]);
});

fact("assumed", "dates complete with the clock's year", "a day and month alone take the fixed clock's year", () => {
  const body =
    'return Utilities.formatDate(sheet.getRange("A1").setValue("1/2").getValues()[0][0], "GMT+7", "yyyy-MM-dd")';
  expect(script(body)).toBe("2024-02-01");
});

fact("assumed", "semantics.md, Locale", "what is no number or date stays the text it is", () => {
  const texts = ["Mức 3", "13/13/2024", "tháng 9", "1 1/2", "HKI 2024-2025", " ", "-", "+", "="];
  expect(typed(texts)).toEqual(texts);
});

fact("recorded", "semantics.md, leading apostrophe", "a leading apostrophe forces text and is dropped", () => {
  expect(typed(["'0012", "'=SUM(A1)", "''x", "'"])).toEqual(["0012", "=SUM(A1)", "'x", ""]);
});

fact(
  "assumed",
  "semantics.md says #ERROR!, which an .xlsx cannot say",
  "text that begins with = + - is taken for a formula and spoils",
  () => {
    expect(typed(["+84 901 234 567", "-x", "- gạch đầu dòng", "=không phải công thức"])).toEqual(
      Array.from({ length: 4 }, () => "#NAME?"),
    );
    expect(typed(["-5", "+5", "-1,5"])).toEqual(["-5", "5", "-1,5"]);
  },
);

fact(
  "recorded",
  "semantics.md, '@' on a live sheet 2026-09-24",
  "plain-text cells keep text, but = is still a formula",
  () => {
    const texts = ["0012", "1/2/2024", "50%", "TRUE", "+84 901", "-x", "'=x", "''y"];
    expect(typed(texts, "@")).toEqual(["0012", "1/2/2024", "50%", "TRUE", "+84 901", "-x", "=x", "'y"]);
    const workbook = newWorkbook();
    script('sheet.getRange("A1").setNumberFormat("@").setValue("=SUM(B1;B2)")', { workbook });
    expect(workbook.sheets[0]!.worksheet.getCell("A1").formula).toBe("SUM(B1,B2)");
  },
);

fact("recorded", "semantics.md, null", "blank, null and undefined empty the cell", () => {
  const body = `const range = sheet.getRange("A1:C1").setValues([[1, 2, 3]]);
    return [range.setValues([["", null, undefined]]).getValues(), sheet.getLastRow()]`;
  expect(script(body)).toEqual([[["", "", ""]], 0]);
});

fact("assumed", "semantics.md, NaN", "NaN and Infinity become #NUM!", () => {
  expect(script('return sheet.getRange("A1:B1").setValues([[NaN, Infinity]]).getDisplayValues()')).toEqual([
    ["#NUM!", "#NUM!"],
  ]);
});

fact("documented", "Range.setValues", "a Date written reads back as the same instant", async () => {
  const workbook = newWorkbook();
  script('sheet.getRange("A1").setValue(new Date("2024-10-01T15:30:00+07:00"))', { workbook });
  const body =
    'const cell = sheet.getRange("A1"); return [cell.getValues()[0][0].getTime(), cell.getDisplayValues()[0][0]]';
  const seen = [Date.parse("2024-10-01T15:30:00+07:00"), "01/10/2024 15:30:00"];
  expect(script(body, { workbook })).toEqual(seen);
  expect(script(body, { workbook: await reopened(workbook) })).toEqual(seen);
});

fact("recorded", "semantics.md, 50,000 characters", "a longer text is refused and nothing is written", () => {
  const workbook = newWorkbook();
  const body = 'sheet.getRange("A1:B1").setValues([["trước", "x".repeat(50001)]])';
  expect(() => script(body, { workbook })).toThrow(
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  );
  expect(script("return sheet.getLastRow()", { workbook })).toBe(0);
});

fact("documented", "Google allows 50,000 characters", "a text longer than Excel's 32,767 is kept whole", async () => {
  const workbook = newWorkbook();
  script('sheet.getRange("A1").setValue("x".repeat(50000))', { workbook });
  const again = await reopened(workbook);
  expect(script('return sheet.getRange("A1").getDisplayValues()[0][0].length', { workbook: again })).toBe(50_000);
});

fact("assumed", "ECMA-376 22.9.2.19", "any text written as plain text survives saving and opening", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 1, maxLength: 20 }),
      async (texts) => {
        const workbook = newWorkbook();
        const body = `sheet.getRange(1, 1, args[0].length, 1).setNumberFormat("@").setValues(args[0].map((text) => ["'" + text]))`;
        script(body, { workbook }, texts);
        const read = "return sheet.getRange(1, 1, args[0].length, 1).getDisplayValues().map((row) => row[0])";
        expect(script(read, { workbook: await reopened(workbook) }, texts)).toEqual(texts);
      },
    ),
    { numRuns: 40 },
  );
});

fact("assumed", "ECMA-376 22.9.2.19", "any character at all, escapes and controls too, survives saving", async () => {
  const odd = fc.constantFrom(
    "_x0041_",
    "_x005F_",
    "\u0007",
    "\r\n",
    "\t",
    "\u000B",
    "\uFFFF",
    "\uD800",
    "<&>",
    "'",
    "ế",
    "\u007F",
  );
  const text = fc.array(fc.oneof(odd, fc.string({ unit: "binary", maxLength: 5 })), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (parts) => {
      const texts = parts.map((part) => part.join(""));
      const workbook = newWorkbook();
      script(
        `sheet.getRange(1, 1, args[0].length, 1).setValues(args[0].map((text) => ["'" + text]))`,
        { workbook },
        texts,
      );
      const read = "return sheet.getRange(1, 1, args[0].length, 1).getValues().map((row) => row[0])";
      expect(script(read, { workbook: await reopened(workbook) }, texts)).toEqual(texts);
    }),
    { numRuns: 40 },
  );
});

fact("documented", "Unicode is not normalised", "composed and decomposed Vietnamese stay different", async () => {
  const workbook = newWorkbook();
  const texts = ["Mức".normalize("NFC"), "Mức".normalize("NFD")];
  script("sheet.getRange('A1:B1').setValues([args[0]])", { workbook }, texts);
  expect(script("return sheet.getRange('A1:B1').getValues()", { workbook: await reopened(workbook) })).toEqual([texts]);
});
