import { copyFileSync } from "node:fs";
import type { PeriodicReply } from "../core/wire-periodic.ts";
import type { Arguments } from "./arguments.ts";
import { newFile } from "./new-file.ts";
import { findOffice, makePdf } from "./pdf.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/**
 * periodic FILE.xlsx [--period semester1|year] [--until 2025-03-15] [--out FILE.docx] [--pdf FILE.pdf] [--json]: the
 * report on how the plan is carried out. Findings of the plan do not block it.
 */
export async function runPeriodic({ file, period, until, out, pdf, json, today }: Arguments): Promise<ExitCode> {
  if (period !== undefined && period !== "semester1" && period !== "year") {
    throw new Stop("Sau --period ghi semester1 (cuối học kỳ I) hoặc year (cuối năm học).");
  }
  const target = out === undefined ? undefined : newFile(out, ".docx");
  const pdfTarget = pdf === undefined ? undefined : newFile(pdf, ".pdf");
  const office = pdfTarget === undefined ? undefined : findOffice();
  const place = await openWorkplace(file, today);
  const request = { ...(period === undefined ? {} : { period }), ...(until === undefined ? {} : { until }) };
  const reply = accept<PeriodicReply>(place.addin.runFromPanel("panelPeriodic", request));
  const made = place.drive.pathOf(reply.fileId);
  if (made === undefined) throw new Error("the stand-in's Drive lost the report");
  if (target !== undefined && out !== undefined) copyOut(made, target, out);
  const remark = await save(place);
  if (office !== undefined && pdfTarget !== undefined) makePdf(office, target ?? made, pdfTarget);
  const { told, remarks, link } = reply;
  if (json) sayJson({ told, remarks, link, out: out ?? null, pdf: pdf ?? null, calls: place.addin.calls });
  else {
    for (const line of [...told, ...remarks]) say(line);
    const files = [out, pdf].filter((name) => name !== undefined);
    say(files.length === 0 ? `Báo cáo định kỳ: ${made}` : `Đã ghi báo cáo định kỳ vào ${files.join(" và ")}.`);
  }
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return 0;
}

function copyOut(from: string, target: string, out: string): void {
  try {
    copyFileSync(from, target);
  } catch {
    throw new Stop(`Không ghi được ${out}; hãy đóng tệp ở chương trình khác và kiểm tra quyền ghi thư mục.`);
  }
}
