import { sheetNames } from "../core/words/fields.ts";
import { recall } from "./drive/document-memory.ts";
import { downloadsOf, linkOf } from "./drive/report-file.ts";

/** Opens the panel; what it first shows stands inside its page, so that opening costs no further call. */
export function showPanel(): void {
  const page = HtmlService.createTemplateFromFile("Sidebar");
  const { reportFileId } = recall().memory;
  const first = reportFileId === undefined ? {} : { link: linkOf(reportFileId), downloads: downloadsOf(reportFileId) };
  // "<" is escaped so that no text can close the script element.
  Object.assign(page, { first: JSON.stringify(first).replace(/</g, "\\u003c") });
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle("Kế hoạch cải tiến chất lượng"));
}

/** Brings the named cell into view; false when the sheet is gone. */
export function goToCell({ sheet, cell }: { sheet: string; cell: string }): { ok: boolean } {
  const target = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  const ours = (Object.values(sheetNames) as string[]).includes(sheet);
  if (!target || !ours || !/^[A-Z]{1,3}\d{1,7}$/.test(cell)) return { ok: false };
  target.getRange(cell).activate();
  return { ok: true };
}
