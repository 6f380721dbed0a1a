import { copyFileSync, existsSync, rmSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { NextYearReply } from "../core/wire-next-year.ts";
import type { Arguments } from "./arguments.ts";
import { newFile } from "./new-file.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/**
 * next-year FILE.xlsx --out NEW.xlsx [--preview] [--json]: next year's workbook as a new file; the file itself stays as it
 * is, and so do its documents.
 */
export async function runNextYear({ file, out, preview, json, today }: Arguments): Promise<ExitCode> {
  if (preview) {
    const { addin } = await openWorkplace(file, today, false);
    tellNextYear(accept<NextYearReply>(addin.runFromPanel("panelNextYear", { preview: true })), json);
    if (!json) say("Xem trước; tệp được để nguyên.");
    return 0;
  }
  if (out === undefined) throw new Stop("Cần ghi tên tệp mới, ví dụ: --out ke-hoach-2025-2026.xlsx");
  const path = newFile(out, ".xlsx");
  if (existsSync(path)) throw new Stop(`Tệp ${basename(path)} đã có nên được giữ nguyên; hãy chọn tên khác.`);
  const { workbook } = await openWorkplace(file, today, false);
  if (workbook.wouldLose.length > 0) {
    throw new Stop("Tệp có phần mà chương trình này chưa giữ được khi ghi; hãy lưu một bản không có phần đó.");
  }
  copyFileSync(resolve(file ?? ""), path);
  try {
    const place = await openWorkplace(path, today, false);
    const reply = accept<NextYearReply>(place.addin.runFromPanel("panelNextYear", { preview: false }));
    await save(place);
    tellNextYear(reply, json);
    if (!json) say(`Đã ghi ${out}; tệp cũ được để nguyên.`);
    return 0;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

function tellNextYear({ told, schoolYear }: Extract<NextYearReply, { ok: true }>, json: boolean): void {
  if (json) return sayJson({ schoolYear, told });
  say(`Kế hoạch năm học ${schoolYear}`);
  for (const { title, lines } of told) {
    say(`${title}:`);
    for (const line of lines) say(`- ${line}`);
  }
}
