import fc from "fast-check";
import { newWorkbook, type WorkbookFile } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { bothWays, script } from "./script.ts";

const ROWS = 12;

/** Row n holds its number, a note and a height of its own, and a formula elsewhere names it; rows 4 to 6 are merged. */
function numbered(): WorkbookFile {
  const workbook = newWorkbook();
  script('ss.insertSheet("Khác", 1)', { workbook });
  const [here, there] = workbook.sheets.map(({ worksheet }) => worksheet);
  for (let row = 1; row <= ROWS; row += 1) {
    here!.getCell(row, 1).value = row;
    here!.getCell(row, 2).note = { texts: [{ text: `ghi chú ${row}` }] };
    here!.getRow(row).height = 20 + row;
    if (row % 3 === 0) here!.getRow(row).hidden = true;
    there!.getCell(row, 1).value = { formula: `'Trang tính1'!A${row}`, date1904: false };
    workbook.sheets[0]!.validations.set({ top: row, left: 3, bottom: row, right: 3 }, { prompt: String(row) }, "");
  }
  here!.mergeCells("D4:E6");
  return workbook;
}

interface Step {
  kind: "after" | "before" | "delete";
  row: number;
  count: number;
}

interface ModelRow {
  /** Undefined for a new row. */
  number?: number;
  merged: boolean;
}

/** Google's grid in a few lines; a new row belongs to the merge when it came inside. */
function played(steps: readonly Step[]): ModelRow[] {
  const rows = Array.from({ length: 1000 }, (_row, index): ModelRow => {
    const number = index + 1;
    return { number, merged: number >= 4 && number <= 6 };
  });
  for (const { kind, row, count } of steps) {
    const at = kind === "after" ? row : row - 1;
    const merged = rows[at - 1]?.merged === true && rows[at]?.merged === true;
    if (kind === "delete") rows.splice(at, count);
    else rows.splice(at, 0, ...Array.from({ length: count }, () => ({ merged })));
  }
  return rows;
}

fact("assumed", "the stand-in's own promise", "whatever rows come and go, each row left is itself", async () => {
  const step = fc.record<Step>({
    kind: fc.constantFrom("after", "before", "delete"),
    row: fc.integer({ min: 1, max: ROWS + 3 }),
    count: fc.integer({ min: 1, max: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const workbook = numbered();
      const body = `ss.setActiveSheet(ss.getSheets()[0]);
        for (const { kind, row, count } of args[0]) {
          const here = ss.getActiveSheet();
          if (kind === "delete") here.deleteRows(row, count);
          else if (kind === "after") here.insertRowsAfter(row, count);
          else here.insertRowsBefore(row, count);
        }
        return ss.getActiveSheet().getMaxRows()`;
      const rows = played(steps);
      expect(script(body, { workbook }, steps)).toBe(rows.length);
      await bothWays(workbook, ({ sheets: [here, there] }) => {
        for (let number = 1; number <= ROWS; number += 1) {
          const row = rows.findIndex((one) => one.number === number) + 1;
          expect(there!.worksheet.getCell(number, 1).formula).toBe(row === 0 ? "#REF!" : `'Trang tính1'!A${row}`);
          if (row === 0) continue;
          const { worksheet, validations } = here!;
          expect(worksheet.getCell(row, 1).value).toBe(number);
          expect(worksheet.getCell(row, 2).note).toMatchObject({ texts: [{ text: `ghi chú ${number}` }] });
          expect([worksheet.getRow(row).height, worksheet.getRow(row).hidden]).toEqual([20 + number, number % 3 === 0]);
          expect(validations.at(row, 3)?.attributes["prompt"]).toBe(String(number));
        }
        const [top, bottom] = [
          rows.findIndex(({ merged }) => merged),
          rows.map(({ merged }) => merged).lastIndexOf(true),
        ];
        const area = { top: top + 1, left: 4, bottom: bottom + 1, right: 5 };
        expect(here!.merges()).toEqual(top === -1 ? [] : [area]);
      });
    }),
    { numRuns: 40 },
  );
});
