import { builtInTemplate } from "../../build/template/main.ts";
import type { ProgressReport } from "../../src/core/periodic/progress-report.ts";
import { mergePeriodic } from "../../src/core/report/periodic/index.ts";
import { docxText } from "../report/docx-text.ts";
import { filled } from "../report/report-of.ts";

export const periodicBase64 = builtInTemplate("periodic").then((bytes) => Buffer.from(bytes).toString("base64"));

/** The document of a report; fails when its template does. */
export async function bytesOf(report: ProgressReport): Promise<Uint8Array> {
  return filled(mergePeriodic(report, await periodicBase64)).bytes;
}

export async function textOf(report: ProgressReport): Promise<string[]> {
  return docxText(await bytesOf(report));
}
