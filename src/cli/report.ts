import { copyFileSync } from "node:fs";
import type { ReportReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { exitOf, jsonFindings, say, sayFindings, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";
import { newFile } from "./new-file.ts";

/** report FILE.xlsx --out FILE.docx [--draft] [--json]: without --draft it waits for the must findings. */
export async function runReport({ file, out, draft, json, today }: Arguments): Promise<ExitCode> {
  if (out === undefined) throw new Stop("Cần ghi tên báo cáo sau --out, ví dụ: --out bao-cao.docx");
  const target = newFile(out, ".docx");
  const place = await openWorkplace(file, today);
  const reply = accept<ReportReply>(place.addin.runFromPanel("panelReport", { draft }));
  if (reply.made) copyOut(place.drive.pathOf(reply.fileId), target, out);
  const remark = await save(place);
  const { findings, readings, made, link, remarks } = reply;
  if (json) {
    sayJson({
      findings: jsonFindings(findings),
      readings,
      calls: place.addin.calls,
      made,
      out: made ? out : null,
      link,
      remarks,
    });
  } else {
    sayFindings(findings);
    if (made) say(`\nĐã ghi báo cáo${draft ? " dự thảo" : ""} vào ${out}.`);
    else say("\nChưa tạo báo cáo: còn việc phải sửa. Sửa rồi làm lại, hoặc thêm --draft để in bản dự thảo.");
    for (const line of remarks) say(line);
  }
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return exitOf(findings);
}

function copyOut(from: string | undefined, target: string, out: string): void {
  if (from === undefined) throw new Error("the stand-in's Drive lost the report");
  try {
    copyFileSync(from, target);
  } catch {
    throw new Stop(`Không ghi được ${out}; hãy đóng tệp ở chương trình khác và kiểm tra quyền ghi thư mục.`);
  }
}
