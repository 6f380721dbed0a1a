import { reportState } from "../core/history/report-state.ts";
import { planOf } from "../core/plan/plan-of.ts";
import { mergeReport } from "../core/report/merge.ts";
import { reportName } from "../core/report/report-name.ts";
import { refusal, wireChecked, type ReportReply, type ReportRequest } from "../core/wire.ts";
import { before, examine, RESULTS, shownBy, type Examined } from "./examine.ts";
import { now } from "./clock.ts";
import { digest } from "./digest.ts";
import { remember } from "./drive/document-memory.ts";
import { memoryOfYear } from "./drive/report-of-year.ts";
import { troubleOf } from "./google-trouble.ts";
import { chosenTemplate } from "./drive/own-template.ts";
import { downloadsOf, keepReport, type KeptReport } from "./drive/report-file.ts";
import { stateTold } from "./panel-view.ts";
import { afterwards, writeDown, type Noted } from "./write-down.ts";
import { writeEdits } from "./cells/write-edits.ts";

/**
 * Checks, merges and keeps the report in its one file; the link stays the same from the second time on.
 * Whatever stands in the way is told before anything is written.
 */
export function makeReport({ draft = false, template: given }: ReportRequest): ReportReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  const { checked, memory } = examined;
  if (!draft && checked.findings.some(({ severity }) => severity === "must")) return waiting(examined);
  const plan = planOf(checked.workbook.draft);
  const template = given === undefined ? chosenTemplate(plan.form, memory) : { docx: given };
  if ("trouble" in template) return refusal([template.trouble]);
  const merged = mergeReport(plan, template.docx, { draft });
  if (!merged.ok) return refusal(merged.troubles);
  const name = reportName(plan);
  const kept = draft
    ? keepReport("draft", `Dự thảo - ${name}`, merged.docx, memory)
    : keepOfficial(examined, plan.information.schoolYear, name, merged.docx);
  const dropped = merged.dropped.map((tag) => `Đã bỏ ký tự không in được ở phần “${tag}”.`);
  const noted = noteReport(examined, kept, draft, name);
  const remarks = [...kept.remarks, ...dropped, ...merged.remarks, ...noted.remarks];
  const { fileId, link } = kept;
  const state = stateTold(examined, draft ? noted.changed : { ...noted.changed, fileId });
  return {
    ok: true,
    made: true,
    fileId,
    link,
    downloads: downloadsOf(fileId),
    remarks,
    state,
    ...wireChecked(checked),
  };
}

/**
 * Notes that a writing begins before Drive is asked: should this execution break off, the next check says that what
 * stands in Drive is not known. A refusal that Google made at once leaves the old report, and the note is taken back.
 */
function keepOfficial({ memory, state }: Examined, schoolYear: string, name: string, docx: string): KeptReport {
  const ofYear = memoryOfYear(memory, schoolYear);
  remember({ writing: state.fingerprint });
  try {
    const kept = keepReport("report", name, docx, ofYear.memory);
    const { yearFiles, remarks } = ofYear;
    const known = yearFiles
      ? afterwards("chưa nhớ được báo cáo của năm học này", () => remember({ reportFileId: kept.fileId, yearFiles }))
      : [];
    return { ...kept, remarks: [...remarks, ...kept.remarks, ...known] };
  } catch (thrown) {
    if (/^(?:MUON-01|QUYEN)/.test(troubleOf(thrown)?.code ?? "")) remember({ writing: memory.writing ?? "" });
    throw thrown;
  }
}

/** The must findings come first: they are shown, and no report is made. */
function waiting(examined: Examined): ReportReply {
  const shown = shownBy(examined, examined.state);
  if ("troubles" in shown) return refusal(shown.troubles);
  const writes = writeEdits(RESULTS, shown.edits, before(examined));
  const nothing = { made: false, fileId: "", link: "", downloads: { docx: "", pdf: "" }, remarks: [] };
  const state = stateTold(examined, { writes, written: true });
  return { ok: true, ...nothing, state, ...wireChecked(examined.checked) };
}

/** The report stands in Drive: its fingerprint, the sheets and the log follow; what fails now is told and undoes nothing. */
function noteReport(examined: Examined, kept: KeptReport, draft: boolean, name: string): Noted {
  const { checked, report, state } = examined;
  const time = now();
  const schoolYear = planOf(checked.workbook.draft).information.schoolYear;
  const made = { time, fingerprint: state.fingerprint, modified: kept.modified, schoolYear };
  const after = draft ? state : reportState(checked.workbook.draft, { ...report, made, unsure: false }, digest);
  const known = draft ? [] : afterwards("chưa nhớ được lần tạo này", () => remember({ made, writing: "" }));
  const event = `${kept.isNew ? "Tạo" : "Cập nhật"} ${draft ? "bản dự thảo" : "báo cáo"}`;
  const line = { time, event, detail: [name, ...kept.remarks].join("\n"), who: kept.who, link: kept.link };
  const noted = writeDown(examined, after, { ...line, fingerprint: state.fingerprint });
  return { ...noted, remarks: [...known, ...noted.remarks] };
}
