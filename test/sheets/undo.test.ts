import * as fc from "fast-check";
import type { SheetEdit } from "../../src/core/sheets/edit.ts";
import { shownOf } from "../../src/core/sheets/is-written.ts";
import { undoEdits } from "../../src/core/sheets/undo-edits.ts";
import { recordOf, type WriteRecord } from "../../src/core/sheets/write-record.ts";
import type { Grid } from "../../src/core/sheets/sheet.ts";

// Taking back is a round trip: whatever stood in the cells stands there again, and what was typed since stays.

const SHEET = "Kế hoạch";
const when = { what: "Ghi", time: "10/09/2024 08:00" };
const texts = fc.oneof(fc.constant(""), fc.string({ maxLength: 6 }), fc.constantFrom("Mức 2", "=A1", "12/2024", "🙂"));
const grids = fc.array(fc.array(texts, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 8 });
const edits = fc
  .record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 3 }), values: grids })
  .map(({ row, column, values }) => edit([{ row, column, values: values.map((cells) => cells.slice(0, 5 - column)) }]));

function edit(writes: SheetEdit["writes"], inserts: SheetEdit["inserts"] = []): SheetEdit {
  return { sheet: SHEET, inserts, styles: [], widths: [], choices: [], marks: [], writes };
}

/** What Google does with an edit, on texts alone. */
function applied(grid: Grid, { inserts = [], writes }: SheetEdit): string[][] {
  const cells = grid.map((row) => [...row]);
  for (const { after, rows } of inserts)
    cells.splice(after, 0, ...Array.from({ length: rows }, () => ["", "", "", ""]));
  for (const { row, column, values } of writes) {
    values.forEach((line, down) => {
      while (cells.length < row + down) cells.push(["", "", "", ""]);
      line.forEach((value, across) => (cells[row - 1 + down]![column - 1 + across] = shownOf(value)));
    });
  }
  return cells;
}

function takenBack(record: WriteRecord, grid: Grid): string[][] {
  const undo = undoEdits(record, new Map([[SHEET, grid]]));
  const cells = undo.edits.reduce<string[][]>(
    (sum, one) => applied(sum, one),
    grid.map((row) => [...row]),
  );
  for (const { row, count } of undo.rows) cells.splice(row - 1, count);
  return cells;
}

const trimmed = (grid: Grid): string[][] => {
  const rows = grid.map((cells) => [...cells]);
  while (rows.length > 0 && rows[rows.length - 1]!.every((text) => text.trim() === "")) rows.pop();
  return rows;
};

test("whatever was written over stands there again", () => {
  fc.assert(
    fc.property(grids, edits, (grid, one) => {
      const record = recordOf(when, [one], new Map([[SHEET, grid]]));
      // through JSON, as the document's properties keep it
      const kept = JSON.parse(JSON.stringify(record)) as WriteRecord;
      const back = takenBack(kept, applied(grid, one));
      expect(trimmed(back).map((cells) => cells.map((text) => text.trim()))).toEqual(
        trimmed(grid).map((cells) => cells.map((text) => text.trim())),
      );
    }),
  );
});

test("a cell that somebody changed since keeps what they typed", () => {
  const typed = fc.string({ minLength: 1, maxLength: 5 }).filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(grids, edits, fc.nat(), fc.nat(), typed, (grid, one, down, across, text) => {
      const after = applied(grid, one);
      const row = down % after.length;
      const column = across % 4;
      after[row]![column] = `${text}!`;
      const record = recordOf(when, [one], new Map([[SHEET, grid]]));
      expect(takenBack(record, after)[row]?.[column]).toBe(`${text}!`);
    }),
  );
});

test("rows that were put in go, and those below come back to their place", () => {
  const grid: Grid = [["a"], ["b"], ["c"]].map(([text = ""]) => [text, "", "", ""]);
  const one = edit([{ row: 2, column: 1, values: [["mới"], ["nữa"]] }], [{ after: 1, rows: 2 }]);
  const after = applied(grid, one);
  expect(after.map(([text]) => text)).toEqual(["a", "mới", "nữa", "b", "c"]);
  expect(takenBack(recordOf(when, [one], new Map([[SHEET, grid]])), after)).toEqual(grid);
});
