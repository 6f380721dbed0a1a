import { checkWorkbook } from "../core/check-workbook.ts";
import { rules } from "../core/rules/index.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import { schoolKey, summaryOf } from "../core/summary/summary-of.ts";
import { summaryTables } from "../core/summary/tables.ts";
import { refusal } from "../core/wire.ts";
import type { SummaryReply, TablesReply } from "../core/wire-summary.ts";
import { sheetNames } from "../core/words/fields.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { readGrids } from "./cells/read-grids.ts";
import { today } from "./clock.ts";

/** The plan in flat values, as an office above looks at it; nothing is written. */
export function summarise(): SummaryReply {
  const grids = readGrids(allSheetNames);
  if (!grids.has(sheetNames.information) && !grids.has(sheetNames.plan)) return refusal([noPlan]);
  const result = checkWorkbook(grids, today());
  if ("troubles" in result) return refusal(result.troubles);
  const summary = summaryOf(result.checked, today());
  const rows = Object.fromEntries(summaryTables.map(({ name, rowsOf }) => [name, rowsOf(summary)]));
  return { ok: true, summary, rows, key: schoolKey(summary) };
}

/** The tables of which `summarise` gives the rows, and what each rule asks. */
export function tablesTold(): TablesReply {
  return {
    ok: true,
    tables: summaryTables.map(({ name, description, columns }) => ({
      name,
      description,
      columns: columns.map((column) => ({
        name: column.name,
        type: column.type,
        heading: column.heading,
        description: column.description,
        width: column.width,
      })),
    })),
    rules: rules.map(({ code, severity, asks }) => ({ code, severity, asks })),
  };
}

const noPlan: Trouble = {
  code: "TONG-01",
  problem: "Đây chưa phải bảng tính kế hoạch cải tiến: không có trang Thông tin và trang Kế hoạch.",
  remedy: "Kiểm tra lại tệp trường đã nộp.",
};
