import fc from "fast-check";
import { areaName, cellName, type Area } from "../../src/host/sheets/a1-notation.ts";
import { changeReferences } from "../../src/host/lines/formula-references.ts";
import type { LineChange } from "../../src/host/lines/line-change.ts";
import { formulaWithout, movedFormula, renamedFormula, slidFormula } from "../../src/host/lines/moved-references.ts";
import { fact } from "./fact.ts";

const rows = (kind: "insert" | "delete", at: number, count: number): LineChange => ({ axis: "row", kind, at, count });
const after = (change: LineChange, formulas: Record<string, string>): void => {
  for (const [before, wanted] of Object.entries(formulas))
    expect([before, movedFormula(before, "Kế hoạch", "Kế hoạch", change)]).toEqual([before, wanted]);
};

fact("assumed", "a reference names its cell wherever it is", "references move with inserted rows", () => {
  after(rows("insert", 4, 2), {
    "A3+A4": "A3+A6",
    "SUM(A1:A10)": "SUM(A1:A12)",
    "SUM(B4:B9,$C$4:$C$4,c5)": "SUM(B6:B11,$C$6:$C$6,C7)",
    "SUM(A1:A3)": "SUM(A1:A3)",
    "A:A+3:5+4:4+$2:$3": "A:A+3:7+6:6+$2:$3",
    "A2:A+A5:A": "A2:A+A7:A",
    "B9:A1": "B11:A1",
    "'Kế hoạch'!A4:B9": "'Kế hoạch'!A6:B11",
    "'kế hoạch'!A4": "'kế hoạch'!A6",
    "'Nhóm ''1'''!A4&Khác!A4": "'Nhóm ''1'''!A4&Khác!A4",
  });
});

fact("assumed", "only references move", "text, names, functions and other workbooks are let alone", () => {
  after(rows("insert", 1, 5), {
    'IF(A1="A1 và ""A2""",LOG10(A1),BIN2DEC("A1"))': 'IF(A6="A1 và ""A2""",LOG10(A6),BIN2DEC("A1"))',
    "INDIRECT(\"'Kế hoạch'!A4\")": "INDIRECT(\"'Kế hoạch'!A4\")",
    "nam_2024+A1B+Năm1+1.5E10": "nam_2024+A1B+Năm1+1.5E10",
    "[1]Kế!A1+'[1]Kế hoạch'!A1+Bang[[#All],[A1]]": "[1]Kế!A1+'[1]Kế hoạch'!A1+Bang[[#All],[A1]]",
    "#REF!+'Kế hoạch'!#REF!": "#REF!+'Kế hoạch'!#REF!",
  });
});

fact("assumed", "Google shows #REF! for cells that are gone", "deleted cells leave #REF!, ranges shrink", () => {
  after(rows("delete", 4, 3), {
    "A3+A4+A7": "A3+#REF!+A4",
    "SUM(A1:A5)": "SUM(A1:A3)",
    "SUM(A5:A9)": "SUM(A4:A6)",
    "SUM($A$4:$A$6)": "SUM(#REF!)",
    "'Kế hoạch'!B5": "#REF!",
    "A5:A": "A4:A",
    "4:6+A:B": "#REF!+A:B",
  });
});

fact("assumed", "as for rows", "columns do the same", () => {
  const change: LineChange = { axis: "column", kind: "delete", at: 2, count: 1 };
  after(change, { "A1+B1+C1": "A1+#REF!+B1", "SUM(A:C)": "SUM(A:B)", "$B$1:$D$1": "$B$1:$C$1", "1:2": "1:2" });
  after({ ...change, kind: "insert" }, { "Z1+AA1:AB2": "AA1+AB1:AC2" });
});

fact(
  "assumed",
  "rules are relative to their first cell",
  "a rule's $ follows the cell, the rest keeps its distance",
  () => {
    const slid = (formula: string, change: LineChange, by: number): string =>
      slidFormula(formula, "Kế hoạch", "Kế hoạch", change, by);
    expect(slid("$K6=A$1", rows("insert", 4, 2), 2)).toBe("$K8=A$1");
    expect(slid("$K2>$A$9", rows("delete", 2, 1), 0)).toBe("$K2>$A$8");
    expect(slid("COUNTIF($A$2:$A6,A6)", rows("insert", 2, 1), 1)).toBe("COUNTIF($A$3:$A7,A7)");
    expect(slid("Khác!A6+Khác!$A$6", rows("insert", 4, 2), 2)).toBe("Khác!A8+Khác!$A$6");
    expect(slid("$A$2=1", rows("delete", 2, 1), 0)).toBe("#REF!=1");
  },
);

fact("assumed", "Google shows #REF! for a sheet that is gone", "a lost or renamed sheet is changed everywhere", () => {
  const formula = "'Sổ 1'!A1:B2+sổ!C3+'Sổ 1'!ten&\"'Sổ 1'!A1\"&D4";
  expect(formulaWithout(formula, "Khác", "SỔ 1")).toBe("#REF!+sổ!C3+#REF!&\"'Sổ 1'!A1\"&D4");
  expect(renamedFormula(formula, "Sổ 1", "Năm '24")).toBe("'Năm ''24'!A1:B2+sổ!C3+'Năm ''24'!ten&\"'Sổ 1'!A1\"&D4");
});

const area = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 5 }), fc.nat(9), fc.nat(3))
  .map(([top, left, down, across]): Area => ({ top, left, bottom: top + down, right: left + across }));
const fullName = ({ top, left, bottom, right }: Area): string => `${cellName(top, left)}:${cellName(bottom, right)}`;
const change = fc.record({
  axis: fc.constantFrom("row" as const, "column" as const),
  kind: fc.constantFrom("insert" as const, "delete" as const),
  at: fc.integer({ min: 1, max: 35 }),
  count: fc.integer({ min: 1, max: 6 }),
});

fact("assumed", "the stand-in's own promise", "a range names the cells it named, and those that came between", () => {
  fc.assert(
    fc.property(area, change, (before, made) => {
      const [start, end] = made.axis === "row" ? [before.top, before.bottom] : [before.left, before.right];
      const left = Array.from({ length: end - start + 1 }, (_line, index) => start + index)
        .filter((line) => made.kind === "insert" || line < made.at || line >= made.at + made.count)
        .map((line) => (line < made.at ? line : line + (made.kind === "insert" ? made.count : -made.count)));
      const [first, last] = [left[0], left.at(-1)];
      const wanted =
        first === undefined || last === undefined
          ? "#REF!"
          : fullName(
              made.axis === "row" ? { ...before, top: first, bottom: last } : { ...before, left: first, right: last },
            );
      expect(movedFormula(`SUM(${fullName(before)})`, "A", "a", made)).toBe(`SUM(${wanted})`);
    }),
  );
});

fact("assumed", "the stand-in's own promise", "taking inserted lines out again gives the old formula back", () => {
  const piece = fc.oneof(
    area.map(areaName),
    area.map((one) => `'Sổ ''1'!${areaName(one)}`),
    fc.constantFrom("+", "(", ")", '"A1', '""', "LOG10(", "$A$7", "B:C", "2:4", "#REF!", "ten.A1", "'", "[A1]", "1.5"),
  );
  fc.assert(
    fc.property(fc.array(piece), change, (pieces, made) => {
      const formula = pieces.join(",");
      const there = movedFormula(formula, "Sổ '1", "Sổ '1", { ...made, kind: "insert" });
      expect(movedFormula(there, "Sổ '1", "Sổ '1", { ...made, kind: "delete" })).toBe(formula);
    }),
  );
});

fact("assumed", "the stand-in's own promise", "whatever the text, what is not changed stays letter for letter", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(changeReferences(text, (reference) => ({ ...reference, sheet: reference.sheet }))).toHaveLength(
        text.length,
      );
      expect(changeReferences(text, () => undefined)).toBe(text);
    }),
  );
});
