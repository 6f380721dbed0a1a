import type { Cell } from "exceljs";
import { contentOf, dateOfSerial, showsDate } from "./cell-content.ts";
import { format } from "./number-format.ts";
import { instantOf } from "../runtime/zoned-time.ts";

/** Built-in formats that mean "the reader's own short date"; exceljs names them in US order. */
const readersOwn: Readonly<Record<string, string>> = {
  "mm-dd-yy": "dd/mm/yyyy",
  "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
  'm/d/yy "h":mm': "dd/mm/yyyy hh:mm",
};

/** What the cell shows in a Vietnamese spreadsheet. */
export function displayOf(cell: Cell | undefined): string {
  const content = contentOf(cell);
  if (content === undefined) return "";
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  const pattern = cell?.numFmt ?? "General";
  if (typeof content === "string" && !pattern.includes("@")) return content;
  return shown(readersOwn[pattern] ?? pattern, content);
}

function shown(pattern: string, content: string | number): string {
  if (pattern === "@" && typeof content === "string") return content;
  try {
    return format(pattern, content, { locale: "vi" });
  } catch {
    return format("General", content, { locale: "vi" });
  }
}

/** What getValues gives: a Date only where the format shows one, as wall clock of the zone (semantics.md). */
export function valueOf(cell: Cell | undefined, zone: string): string | number | boolean | Date {
  const content = contentOf(cell);
  if (content === undefined) return "";
  if (typeof content !== "number" || !showsDate(cell?.numFmt)) return content;
  return new Date(instantOf(dateOfSerial(content).getTime(), zone));
}
