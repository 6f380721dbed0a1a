import { copyFileSync } from "node:fs";
import type { ReportReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { exitOf, jsonFindings, say, sayFindings, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";
import { newFile } from "./new-file.ts";
import { findOffice, makePdf } from "./pdf.ts";
import { templateFile } from "./template.ts";

/**
 * report FILE.xlsx --out FILE.docx [--template FILE.docx] [--pdf FILE.pdf] [--draft] [--json]: without --draft it waits
 * for the must findings.
 */
export async function runReport({ file, out, draft, json, today, template, pdf }: Arguments): Promise<ExitCode> {
  if (out === undefined) throw new Stop("Cần ghi tên báo cáo sau --out, ví dụ: --out bao-cao.docx");
  const target = newFile(out, ".docx");
  const pdfTarget = pdf === undefined ? undefined : newFile(pdf, ".pdf");
  const office = pdfTarget === undefined ? undefined : findOffice();
  const request = { draft, ...(template === undefined ? {} : { template: templateFile(template) }) };
  const place = await openWorkplace(file, today);
  const reply = accept<ReportReply>(place.addin.runFromPanel("panelReport", request));
  if (reply.made) copyOut(place.drive.pathOf(reply.fileId), target, out);
  const remark = await save(place);
  if (reply.made && office !== undefined && pdfTarget !== undefined) makePdf(office, target, pdfTarget);
  const { findings, readings, made, link, remarks } = reply;
  if (json) {
    sayJson({
      findings: jsonFindings(findings),
      readings,
      calls: place.addin.calls,
      made,
      out: made ? out : null,
      pdf: made && pdf !== undefined ? pdf : null,
      link,
      remarks,
    });
  } else {
    sayFindings(findings);
    if (made) {
      say(`\nĐã ghi báo cáo${draft ? " dự thảo" : ""} vào ${out}${pdf === undefined ? "" : ` và ${pdf}`}.`);
    }
    if (!made) say("\nChưa tạo báo cáo: còn việc phải sửa. Sửa rồi làm lại, hoặc thêm --draft để in bản dự thảo.");
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
