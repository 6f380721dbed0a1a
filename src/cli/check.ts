import type { CheckReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import type { ExitCode } from "./stop.ts";
import { exitOf, jsonFindings, say, sayFindings, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/** check FILE.xlsx [--today 2024-09-10] [--json]: also writes the findings into the file's own columns, as the add-in does. */
export async function runCheck({ file, today, json }: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(file, today, false);
  const { findings, readings, summary } = accept<CheckReply>(place.addin.runFromPanel("panelCheck"));
  const remark = await save(place);
  if (json) sayJson({ findings: jsonFindings(findings), readings, calls: place.addin.calls });
  else {
    for (const line of summary) say(line);
    sayFindings(findings);
  }
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  else if (!json) say(`\nĐã ghi kết quả vào trang Kiểm tra và cột Cần xem lại của ${file ?? ""}.`);
  return exitOf(findings);
}
