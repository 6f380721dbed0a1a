import fc from "fast-check";
import { readText } from "../../src/core/import/read-text.ts";
import { compose, withoutForbidden } from "../../src/core/words/text.ts";
import { filled, NINE, p, table, TITLE, wordOf } from "./imported.ts";

const solid = (words: string): string => compose(withoutForbidden(words)).replace(/\s+/g, "");
const unmarked = (line: string): string => solid(compose(line).replace(/^(?:[-+•*–]|\d{1,2}[.)])\s+/, ""));

const words = fc.constantFrom(
  "I. MỤC ĐÍCH",
  "1. Công tác",
  "a) Ưu điểm",
  "Căn cứ Luật số 1/QH",
  "V. TỔ CHỨC THỰC HIỆN",
  "Nơi nhận:",
  "HIỆU TRƯỞNG",
  "- Nhóm công tác 1: theo dõi",
  "- Thành viên Tổ giám sát:",
  "Giám sát nhóm 1",
  "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH",
  "I. THÔNG TIN CHUNG",
  "2. Loại hình: Công lập",
  "VIII. TỔ CHỨC RÀ SOÁT",
  "Năm học 2023-2024",
  "./.",
  "Số: 12/KH-A",
);
const line = fc.oneof(
  words,
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom("ă", "T", " ", "\t", "1", ".", ":", "-") }),
);

function lost(lines: readonly string[], grids: ReadonlyMap<string, readonly (readonly string[])[]>): string[] {
  const rows = [...grids.values()].flat().map((cells) => cells.map(solid).join(""));
  const letters = rows.map((row) => row.replace(/[^\p{L}\p{N}]/gu, ""));
  return lines.filter((one) => {
    const text = unmarked(one);
    const bare = text.replace(/[^\p{L}\p{N}]/gu, "");
    return (
      text !== "" &&
      !rows.some((row) => row.includes(text)) &&
      !(bare !== "" && letters.some((row) => row.includes(bare)))
    );
  });
}

test("any lines around the table of pasted text: nothing throws, nothing is lost", () => {
  const core = ["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC", NINE.join("\t")];
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 12 }), (before, after) => {
      const lines = [...before, ...core, "", ...after].flatMap((one) => one.split(/[\r\n\u2028\u2029\v\f]/));
      const { grids } = filled(readText(lines.join("\n")));
      expect(
        lost(
          lines.flatMap((one) => one.split("\t")),
          grids,
        ),
      ).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("any paragraphs and cells of a Word file", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 8 }),
      fc.array(fc.array(line, { minLength: 1, maxLength: 9 }), { maxLength: 4 }),
      fc.array(line, { maxLength: 8 }),
      async (before, rows, after) => {
        const { grids } = filled(await wordOf(TITLE, ...before.map(p), table(NINE, ...rows), ...after.map(p)));
        const lines = [...before, ...rows.flat(), ...after].flatMap((one) => one.split(/[\r\n\t\u2028\u2029\v\f]/));
        expect(lost(lines, grids)).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
});
