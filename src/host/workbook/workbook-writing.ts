import {
  ValueType,
  type Cell,
  type CellRichTextValue,
  type CellHyperlinkValue,
  type CellValue,
  type XlsxWriteOptions,
} from "exceljs";
import PizZip from "pizzip";
import { withNames } from "./defined-names.ts";
import { withFittedHeights } from "./row-heights.ts";
import { withLinks } from "./sheet-links.ts";
import { withValidations } from "./sheet-validations.ts";
import type { WorkbookFile } from "./workbook-file.ts";
import { partText } from "./workbook-parts.ts";
import { toFileText } from "./xml-text.ts";

/** exceljs drops rules it does not know, and leaves their place standing empty, which Excel calls damaged. */
const emptyFormat = /<conditionalFormatting sqref="[^"]*"(?:\/>|><\/conditionalFormatting>)/g;

/** The zip is packed once, after it is finished; exceljs hands these options to JSZip. */
const unpacked = { zip: { compression: "STORE" } } as Partial<XlsxWriteOptions>;

/** The .xlsx that Excel, LibreOffice and Google open without repair. */
export async function writtenBytes(file: WorkbookFile): Promise<Buffer> {
  const restore = escapeTexts(file);
  let written: Uint8Array;
  try {
    written = new Uint8Array(await file.book.xlsx.writeBuffer(unpacked));
  } finally {
    restore();
  }
  const zip = new PizZip(written);
  for (const sheet of file.sheets) {
    const path = `xl/worksheets/sheet${sheet.worksheet.id}.xml`;
    const xml = withValidations(partText(zip, path).replace(emptyFormat, ""), sheet.validations);
    const linked = withLinks(xml, sheet.links, (id) => file.book.getWorksheet(id)?.name);
    zip.file(path, withFittedHeights(linked, sheet.worksheet));
  }
  zip.file("xl/workbook.xml", withNames(partText(zip, "xl/workbook.xml"), file.names, file.sheets));
  // LibreOffice trusts the row heights of a file that calls itself Excel's, and exceljs writes none: wrapped text was cut
  zip.file("docProps/app.xml", partText(zip, "docProps/app.xml").replace("Microsoft Excel", "ke-hoach-cai-tien"));
  const styles = partText(zip, "xl/styles.xml");
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
  if (cell.type === ValueType.String) return changedText(cell.value as string);
  if (cell.type === ValueType.RichText) {
    const { richText } = cell.value as CellRichTextValue;
    if (richText.every((run) => toFileText(run.text) === run.text)) return undefined;
    return { richText: richText.map((run) => ({ ...run, text: toFileText(run.text) })) };
  }
  if (cell.type === ValueType.Hyperlink) {
    const link = cell.value as CellHyperlinkValue;
    const text = typeof link.text === "string" ? changedText(link.text) : undefined;
    return text === undefined ? undefined : { ...link, text };
  }
  return undefined;
}

/** A text longer than the 32,767 letters that Excel takes is kept whole: it was typed, and Google and LibreOffice take it. */
function changedText(text: string): string | undefined {
  const escaped = toFileText(text);
  return escaped === text ? undefined : escaped;
}
