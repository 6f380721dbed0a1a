import { Document, Packer, Paragraph, Table, TableCell, TableRow } from "docx";
import { importEdits, type Imported } from "../../src/core/import/import-edits.ts";
import { leftSheetName } from "../../src/core/import/left-sheet.ts";
import type { PaperReading } from "../../src/core/import/paper.ts";
import { readDocx } from "../../src/core/import/read-docx.ts";
import type { Asked } from "../../src/core/import/choose.ts";
import { HEADING_ROW, type Grid } from "../../src/core/sheets/sheet.ts";
import { readWorkbook } from "../../src/core/sheets/workbook.ts";
import type { PlanDraft } from "../../src/core/plan/draft.ts";
import type { FileChild } from "docx";
import { applied } from "../plans/grids.ts";

export const TODAY = "2024-09-10";

export interface Filled extends Imported {
  readonly grids: ReadonlyMap<string, Grid>;
  readonly draft: PlanDraft;
}

/** The workbook that a paper becomes; fails where it is refused. */
export function filled(read: PaperReading, asked: Asked = {}): Filled {
  if ("trouble" in read) throw new Error(read.trouble.problem);
  const made = importEdits(new Map(), read.paper, asked, TODAY);
  if ("trouble" in made) throw new Error(`${made.trouble.code} ${made.trouble.problem}`);
  const grids = applied(made.imported.edits);
  const workbook = readWorkbook(grids);
  if ("troubles" in workbook) throw new Error(JSON.stringify(workbook.troubles));
  return { ...made.imported, grids, draft: workbook.workbook.draft };
}

/** The code with which a paper is refused; "" where it is taken. */
export function refusedBy(read: PaperReading): string {
  if ("trouble" in read) return read.trouble.code;
  const made = importEdits(new Map(), read.paper, {}, TODAY);
  return "trouble" in made ? made.trouble.code : "";
}

/** Rows of a sheet below its headings, blank ones left out, blanks at their ends too. */
export function rowsOf({ grids }: Filled, sheet: string): string[][] {
  return (grids.get(sheet) ?? [])
    .slice(HEADING_ROW)
    .map((cells) => cells.join("\t").replace(/\t+$/, "").split("\t"))
    .filter((cells) => cells.some((cell) => cell !== ""));
}

export const leftOf = (one: Filled): string[][] =>
  rowsOf(one, leftSheetName).filter(([place = ""]) => !place.includes("(đã hiểu)"));

export async function base64Of(...children: FileChild[]): Promise<string> {
  return Packer.toBase64String(new Document({ sections: [{ children }] }));
}

export async function wordOf(...children: FileChild[]): Promise<PaperReading> {
  return readDocx(await base64Of(...children));
}

export const p = (text: string): Paragraph => new Paragraph(text);

interface Merged {
  readonly text: string;
  readonly span?: number;
  readonly down?: "restart" | "continue";
}

/** A table of Word: a cell is its text, or a text with what it spans. */
export function table(...rows: readonly (readonly (string | Merged)[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map((cell) => {
            const { text, span, down } = typeof cell === "string" ? { text: cell } : cell;
            return new TableCell({
              children: text.split("\n").map(p),
              ...(span === undefined ? {} : { columnSpan: span }),
              ...(down === undefined ? {} : { verticalMerge: down }),
            });
          }),
        }),
    ),
  });
}

export const NINE = [
  "TT",
  "Tiêu chuẩn, tiêu chí",
  "Kết quả cần đạt (so với hiện trạng)",
  "Công việc/giải pháp cần thực hiện",
  "Chủ trì và phối hợp thực hiện",
  "Thời gian thực hiện và hoàn thành",
  "Dự kiến kinh phí",
  "Điều kiện hỗ trợ khác",
  "Ghi chú",
];

export const TITLE = p("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025");
