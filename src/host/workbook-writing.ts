import { ValueType, type Cell, type CellRichTextValue, type CellHyperlinkValue, type CellValue } from "exceljs";
import PizZip from "pizzip";
import { withValidations } from "./sheet-validations.ts";
import type { WorkbookFile } from "./workbook-file.ts";
import { toFileText } from "./xml-text.ts";

/** Excel's own limit; beyond it the file is called damaged. */
const LONGEST_TEXT = 32_767;

/** The .xlsx that Excel, LibreOffice and Google open without repair. */
export async function writtenBytes(file: WorkbookFile): Promise<Buffer> {
  const restore = escapeTexts(file);
  let written: Uint8Array;
  try {
    written = new Uint8Array(await file.book.xlsx.writeBuffer());
  } finally {
    restore();
  }
  const zip = new PizZip(written);
  for (const sheet of file.sheets) {
    const path = `xl/worksheets/sheet${sheet.worksheet.id}.xml`;
    zip.file(path, withValidations(zip.file(path)?.asText() ?? "", sheet.validations));
  }
  const styles = zip.file("xl/styles.xml")?.asText() ?? "";
  // exceljs always writes Calibri 11 as the default font, which would change every plain cell
  zip.file(
    "xl/styles.xml",
    styles.replace(/<font>[\s\S]*?<\/font>/, () => file.defaultFont),
  );
  return zip.generate({ type: "nodebuffer", compression: "DEFLATE" });
}

/** For the time of writing, text stands in the cells as the file format wants it. */
function escapeTexts(file: WorkbookFile): () => void {
  const before: [Cell, CellValue][] = [];
  for (const worksheet of file.book.worksheets)
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        const escaped = escapedValue(cell);
        if (escaped === undefined) return;
        before.push([cell, cell.value]);
        cell.value = escaped;
      });
    });
  return () => {
    for (const [cell, value] of before) cell.value = value;
  };
}

function escapedValue(cell: Cell): CellValue | undefined {
  if (cell.type === ValueType.String) return changedText(cell, cell.value as string);
  if (cell.type === ValueType.RichText) {
    const { richText } = cell.value as CellRichTextValue;
    if (richText.every((run) => toFileText(run.text) === run.text)) return undefined;
    return { richText: richText.map((run) => ({ ...run, text: toFileText(run.text) })) };
  }
  if (cell.type === ValueType.Hyperlink) {
    const link = cell.value as CellHyperlinkValue;
    const text = typeof link.text === "string" ? changedText(cell, link.text) : undefined;
    return text === undefined ? undefined : { ...link, text };
  }
  return undefined;
}

function changedText(cell: Cell, text: string): string | undefined {
  if (text.length > LONGEST_TEXT)
    throw new Error(
      `${cell.worksheet.name}!${cell.address} holds ${text.length} characters; an .xlsx cell holds 32767`,
    );
  const escaped = toFileText(text);
  return escaped === text ? undefined : escaped;
}
