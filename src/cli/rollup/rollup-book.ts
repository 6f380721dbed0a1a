import { writeTableBook, type BookColumn, type BookLine, type BookSheet } from "../../host/workbook/table-book.ts";
import { picturesSheet } from "./pictures.ts";
import type { Cell, Tables, Tally } from "./tally.ts";
import { day, doubledTold, plansTold, SEVERITIES } from "./words.ts";

/** By this a rollup is known again: only it may be written over. */
export const MAKER = "ke-hoach-cai-tien rollup";

/** Pixels of a sheet's column → letters. */
const LETTER = 7.5;

const IDS = ["catalogue", "form", "money_rows", "money_none"];

/** Writes the workbook of an office: a line for each file, and what they come to. */
export async function writeRollup(path: string, tally: Tally, tables: Tables, today: string): Promise<void> {
  const sheets = [
    schoolsSheet(tally, tables, today),
    rulesSheet(tally, tables),
    criteriaSheet(tally),
    skippedSheet(tally),
    picturesSheet(tally, tables, today),
  ];
  await writeTableBook(path, MAKER, sheets);
}

function schoolsSheet(tally: Tally, tables: Tables, today: string): BookSheet {
  const all = tables.tables[0]?.columns ?? [];
  // what no school tells of, and what only databases want, is no column for people
  const at = all.flatMap((column, index) =>
    IDS.includes(column.name) || tally.schools.every((cells) => cells[index + 1] === "") ? [] : [index],
  );
  const columns = at.flatMap((index) => all[index] ?? []);
  const schools = tally.schools.map(([file = "", ...cells]) => [file, ...at.map((index) => cells[index] ?? "")]);
  const doubled = new Map(tally.doubled().flatMap((one) => one.files.map((file) => [file, doubledTold(one)] as const)));
  const first = 4;
  const last = first + tally.schools.length - 1;
  const lines = function* (): Generator<BookLine> {
    yield { cells: ["TỔNG HỢP KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC"], look: "title" };
    const told = `${plansTold(tally)}, tính đến ngày ${day(today)}. Ô trống: chưa rõ.`;
    yield { cells: [`${told} Việc chưa bắt đầu, chưa hoàn thành hoặc dừng không có cột riêng.`], look: "note" };
    yield { cells: ["Tệp", ...columns.map(({ heading }) => heading), "Ghi chú"], look: "heading" };
    for (const [file = "", ...cells] of schools) {
      const shown = cells.map((cell, index) => (columns[index]?.type === "day" ? day(String(cell)) : cell));
      yield { cells: [file, ...shown, doubled.get(String(file)) ?? ""] };
    }
    if (last < first) return;
    const sums = columns.map(({ type, name }, index) => {
      if (type !== "number" || name.startsWith("level_")) return "";
      const values = schools.map((cells) => cells[index + 1]).filter((cell) => typeof cell === "number");
      return { sumFrom: first, sumTo: last, result: values.reduce((sum, value) => sum + value, 0) };
    });
    yield { cells: ["Cộng", ...sums], look: "total" };
  };
  return {
    name: "Tổng hợp",
    columns: [
      { width: 34, kind: "text" },
      ...columns.map(({ width, type }): BookColumn => ({ width: width / LETTER, kind: kindOf(type) })),
      { width: 50, kind: "text" },
    ],
    lines: lines(),
    frozen: { rows: 3, columns: 2 },
    pages: "three across",
  };
}

function kindOf(type: string): BookColumn["kind"] {
  return type === "number" ? "number" : "text";
}

function rulesSheet(tally: Tally, tables: Tables): BookSheet {
  return tableSheet(
    "Theo quy tắc",
    [
      ["Mã", 10, "text"],
      ["Điều cần có", 80, "text"],
      ["Việc cần làm", 16, "text"],
      ["Số kế hoạch", 12, "number"],
      ["Số lời nhận xét", 12, "number"],
    ],
    tally
      .byRule(tables)
      .map(({ code, asks, severity, schools, findings }) => [
        code,
        asks,
        SEVERITIES[severity] ?? severity,
        schools,
        findings,
      ]),
  );
}

function criteriaSheet(tally: Tally): BookSheet {
  return tableSheet(
    "Theo tiêu chuẩn",
    [
      ["Mã bộ tiêu chuẩn", 22, "text"],
      ["Tiêu chuẩn", 10, "number"],
      ["Tiêu chí", 10, "text"],
      ["Tên tiêu chí", 60, "text"],
      ["Số kế hoạch có việc", 12, "number"],
      ["Số việc", 10, "number"],
      ["Mức hiện đạt, trung bình", 14, "decimal"],
      ["Mức phấn đấu, trung bình", 14, "decimal"],
    ],
    tally
      .byCriterion()
      .map(({ catalogue, standard, criterion, title, schools, actions, now, after }) => [
        ...[catalogue, standard, criterion, title, schools, actions, now, after],
      ]),
  );
}

function skippedSheet(tally: Tally): BookSheet {
  return tableSheet(
    "Tệp bỏ qua",
    [
      ["Tệp", 60, "text"],
      ["Vì sao, và cách xử lý", 110, "text"],
    ],
    tally.skipped.map(({ file, reason }) => [file, reason]),
  );
}

type Heading = readonly [heading: string, width: number, kind: BookColumn["kind"]];

function tableSheet(name: string, headings: readonly Heading[], rows: readonly (readonly Cell[])[]): BookSheet {
  return {
    name,
    columns: headings.map(([, width, kind]) => ({ width, kind })),
    lines: [
      { cells: headings.map(([heading]) => heading), look: "heading" },
      ...rows.map((cells): BookLine => ({ cells })),
    ],
    frozen: { rows: 1, columns: 0 },
    pages: "one across",
  };
}
