import { findAgain } from "../core/sheets/find-again.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import type { GoToReply } from "../core/wire.ts";
import type { PlaceRequest } from "../core/wire-panel.ts";
import { answerReading } from "./answer.ts";
import { viewPanel } from "./panel-view.ts";
import { readGrids } from "./cells/read-grids.ts";

/** Opens the panel; what it first shows stands inside its page, so that opening costs no further call. */
export function showPanel(): void {
  const page = HtmlService.createTemplateFromFile("Sidebar");
  const first = answerReading(viewPanel);
  // "<" is escaped so that no text can close the script element.
  Object.assign(page, { first: JSON.stringify(first).replace(/</g, "\\u003c") });
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle("Kế hoạch cải tiến chất lượng"));
}

/**
 * Brings the place into view. With the mark of its row, the row is looked for where it stands now, and the reply says
 * whether it moved or was changed since.
 */
export function goToCell({ sheet, cell, field, row, mark }: PlaceRequest): GoToReply {
  const target = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheet);
  if (!target || !allSheetNames.includes(sheet)) return gone(`Bảng tính không còn trang ${sheet.slice(0, 40)}.`);
  if (cell === "") {
    target.activate();
    return { ok: true, found: "same", cell, told: "" };
  }
  if (!/^[A-Z]{1,3}[1-9]\d{0,6}$/.test(cell)) return gone(`Chưa tới được ô ${cell.slice(0, 10)}.`);
  const looked = field !== undefined && row !== undefined && row > 0 && mark !== undefined;
  const now = looked
    ? findAgain(sheet, readGrids([sheet]).get(sheet) ?? [], { cell, field, row, mark })
    : { found: "same" as const, cell, told: "" };
  if (Number(/\d+$/.exec(now.cell)?.[0]) > target.getMaxRows()) return gone(`Trang ${sheet} không có ô ${cell}.`);
  target.getRange(now.cell).activate();
  return { ok: true, ...now };
}

function gone(told: string): GoToReply {
  return { ok: true, found: "gone", cell: "", told };
}
