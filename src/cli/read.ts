import type { ReadReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, freshWorkplace } from "./workplace.ts";

const KINDS = ["level", "timeline", "money", "people", "citation"];

/** read level|timeline|money|people|citation "TEXT" [--school-year 2024-2025] [--json]: exit 1 when unread, with the reason. */
export async function runRead({ file: kind, text, schoolYear, json }: Arguments): Promise<ExitCode> {
  if (kind === undefined || !KINDS.includes(kind)) {
    throw new Stop(`Cần ghi loại sau read: ${KINDS.join(", ")}.`);
  }
  if (text === undefined) throw new Stop(`Cần ghi đoạn chữ sau ${kind}, trong dấu ngoặc kép.`);
  // Nothing is saved: the add-in only needs somewhere to run.
  const { addin } = await freshWorkplace("read.xlsx");
  const request = { kind, text, ...(schoolYear === undefined ? {} : { schoolYear }) };
  const { read, fields, shown, why } = accept<ReadReply>(addin.runFromPanel("panelRead", request));
  if (json) sayJson(read ? fields : { ...fields, why });
  else if (read) say(`Hiểu là: ${shown}`);
  if (!read) process.stderr.write(`Chưa hiểu “${text}”: ${why ?? ""}.\n`);
  return read ? 0 : 1;
}
