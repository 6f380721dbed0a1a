import { sheetNames } from "../words/fields.ts";
import { runsOf } from "./column-runs.ts";
import type { SheetEdit } from "./edit.ts";
import { findLayout } from "./layout.ts";
import { HEADING_ROW, type Grid, type SheetForm } from "./sheet.ts";

export const logSheet: SheetForm = {
  id: "log",
  name: sheetNames.log,
  guide: "Tiện ích ghi thêm một dòng mỗi lần tạo, chia sẻ hoặc gửi báo cáo; dòng cũ giữ nguyên.",
  tabColour: "#999999",
  readyRows: 60,
  columns: [
    { field: "time", heading: "Thời gian", width: 150, owner: "addin", format: "text" },
    { field: "event", heading: "Việc đã làm", width: 200, owner: "addin", format: "text" },
    { field: "detail", heading: "Chi tiết", width: 360, owner: "addin", format: "text" },
    { field: "link", heading: "Liên kết", width: 420, owner: "addin", format: "text" },
    { field: "who", heading: "Tài khoản", width: 200, owner: "addin", format: "text" },
    { field: "fingerprint", heading: "Dấu kế hoạch", width: 140, owner: "addin", format: "text" },
  ],
};

export interface LogLine {
  /** "10/09/2024 08:05" */
  readonly time: string;
  readonly event: string;
  readonly detail: string;
  readonly link: string;
  /** The account that Drive knows; "" where it does not tell. */
  readonly who: string;
  /** The plan's fingerprint: the same for two lines when the plan was the same. */
  readonly fingerprint: string;
}

/** A cell takes 50,000 letters (Google's limits). */
const LONGEST = 49_000;

/** One more line on Nhật ký, below whatever stands there. */
export function logEdit(grid: Grid | undefined, told: LogLine): SheetEdit {
  const row = Math.max(grid?.length ?? 0, HEADING_ROW) + 1;
  const layout = grid && findLayout(logSheet, grid);
  const columns = logSheet.columns.map(({ field }, index) => ({
    text: told[field as keyof LogLine].slice(0, LONGEST),
    at: layout ? layout.columnOf.get(field) : index,
  }));
  // a column that somebody took away is not looked for in another's place
  const there = columns.flatMap(({ text, at }) => (at === undefined ? [] : [{ text, at }]));
  const writes = runsOf(there.sort((a, b) => a.at - b.at)).map((run) => ({
    row,
    column: (run[0]?.at ?? 0) + 1,
    values: [run.map(({ text }) => text)],
  }));
  return {
    sheet: logSheet.name,
    reach: { rows: row, columns: Math.max(0, ...there.map(({ at }) => at + 1)) },
    styles: [],
    widths: [],
    choices: [],
    marks: [],
    writes,
  };
}
