import type { BookLine, BookSheet } from "../../host/workbook/table-book.ts";
import type { Tables, Tally } from "./tally.ts";
import { day, levelName, plansTold } from "./words.ts";

const LONGEST_BAR = 24;
const MOST = 10;

/**
 * One page of pictures, A4 landscape: bars of letters, which print and open alike in Excel, LibreOffice and Google Sheets,
 * each with its number.
 */
export function picturesSheet(tally: Tally, tables: Tables, today: string): BookSheet {
  return {
    name: "Hình",
    columns: [
      { width: 84, kind: "text" },
      { width: 32, kind: "bar", colour: "4472C4" },
      { width: 18, kind: "number" },
      { width: 32, kind: "bar", colour: "70AD47" },
      { width: 18, kind: "number" },
    ],
    lines: [
      { cells: ["KẾ HOẠCH CẢI TIẾN CỦA CÁC TRƯỜNG"], look: "title" },
      { cells: [`${plansTold(tally)}, tính đến ngày ${day(today)}`], look: "note" },
      ...levelLines(tally),
      ...sourceLines(tally),
      ...ruleLines(tally, tables),
    ],
    pages: "one",
  };
}

function levelLines(tally: Tally): BookLine[] {
  const levels = tally.levels();
  const most = Math.max(...levels.flatMap(({ now, after }) => [now, after]));
  return [
    { cells: [] },
    { cells: ["Mức của trường", "Hiện nay", "Số kế hoạch", "Sau kế hoạch", "Số kế hoạch"], look: "heading" },
    ...levels.map(({ level, now, after }): BookLine => {
      return { cells: [capital(levelName(level)), bar(now, most), now, bar(after, most), after] };
    }),
  ];
}

function sourceLines(tally: Tally): BookLine[] {
  const all = tally.bySource();
  const shown = all.slice(0, MOST);
  const rest = all.slice(MOST).reduce((sum, { amount }) => sum + amount, 0);
  const lines = rest === 0 ? shown : [...shown, { source: `${all.length - MOST} nguồn khác`, amount: rest }];
  const most = Math.max(0, ...lines.map(({ amount }) => amount));
  const none = { cells: ["Chưa kế hoạch nào ghi số tiền"], look: "note" } satisfies BookLine;
  return [
    { cells: [] },
    { cells: ["Kinh phí theo nguồn", "", "Đồng"], look: "heading" },
    ...(lines.length === 0 ? [none] : []),
    ...lines.map(({ source, amount }): BookLine => {
      return { cells: [capital(source === "" ? "chưa ghi nguồn" : source), bar(amount, most), amount] };
    }),
  ];
}

function ruleLines(tally: Tally, tables: Tables): BookLine[] {
  const rules = tally.byRule(tables).slice(0, MOST);
  const most = Math.max(0, ...rules.map(({ findings }) => findings));
  const none = { cells: ["Không có lời nhận xét nào"], look: "note" } satisfies BookLine;
  return [
    { cells: [] },
    { cells: [`Nhận xét hay gặp (${MOST} điều đầu)`, "", "Số nhận xét", "", "Số kế hoạch"], look: "heading" },
    ...(rules.length === 0 ? [none] : []),
    ...rules.map(({ code, asks, findings, schools }): BookLine => {
      return { cells: [`${code}: ${asks}`, bar(findings, most), findings, "", schools] };
    }),
  ];
}

/** What is not nothing shows. */
function bar(value: number, most: number): string {
  return value <= 0 ? "" : "█".repeat(Math.max(1, Math.round((value / most) * LONGEST_BAR)));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
