import { oneLine } from "../words/text.ts";
import type { DueAction } from "../plan/due-actions.ts";
import { a1 } from "../sheets/layout.ts";
import { markOfRow } from "../sheets/row-mark.ts";
import type { Workbook } from "../sheets/workbook.ts";
import { showDay } from "../words/day.ts";
import { sheetNames } from "../words/fields.ts";
import type { WireDue } from "../wire-panel.ts";

const LONGEST = 90;

/** Each action with who leads it and its days: "Tiêu chí 3.5: Ứng dụng CNTT … – Hiệu trưởng – 01/10/2024 → 31/05/2025". */
export function dueLines(due: readonly DueAction[], workbook: Workbook): WireDue[] {
  const at = workbook.layouts.get("plan")?.columnOf.get("timeline");
  return due.map(({ row, when, starts, ends }) => ({
    when,
    told: [
      `${row.criterion.value === undefined ? "" : `Tiêu chí ${row.criterion.value}: `}${short(row.action)}`,
      ...(row.people.value?.lead ? [row.people.value.lead.label] : []),
      starts === undefined ? `chậm nhất ${showDay(ends)}` : `${showDay(starts)} → ${showDay(ends)}`,
    ].join(" – "),
    place: {
      sheet: sheetNames.plan,
      cell: at === undefined ? "" : a1(row.row, at),
      field: "timeline",
      row: row.row,
      mark: markOfRow(workbook, "plan", row.row),
    },
  }));
}

/** Cut between words. */
function short(action: string): string {
  const line = oneLine(action);
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).replace(/\s+\S*$/, "");
  return `${cut} …`;
}
