import { mergeReport } from "../core/report/merge.ts";
import { planOf } from "../core/plan/plan-of.ts";
import { logEdit, logSheet } from "../core/sheets/log-sheet.ts";
import { refusal, wireChecked, type ReportReply } from "../core/wire.ts";
import { applyEdits } from "./apply-edits.ts";
import { now } from "./clock.ts";
import { examine } from "./check-plan.ts";
import { keepReport } from "./report-file.ts";

declare const BUILT_IN_TEMPLATE: string;

/** Checks, merges and keeps the report in its one file; the link stays the same from the second time on. */
export function makeReport(request: { draft?: boolean | undefined }): ReportReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  const { checked, grids } = examined;
  const told = wireChecked(checked);
  const draft = request.draft === true;
  if (!draft && checked.findings.some(({ severity }) => severity === "must")) {
    return { ok: true, made: false, fileId: "", link: "", remarks: [], ...told };
  }
  const plan = planOf(checked.workbook.draft);
  const merged = mergeReport(plan, BUILT_IN_TEMPLATE, { draft });
  if (!merged.ok) return refusal(merged.troubles);
  const name = `Kế hoạch cải tiến chất lượng ${plan.information.schoolYear} - ${plan.information.school}`.slice(0, 150);
  const kept = keepReport(draft ? "draft" : "report", draft ? `Dự thảo - ${name.trim()}` : name.trim(), merged.docx);
  if ("trouble" in kept) return refusal([kept.trouble]);
  const event = `${kept.isNew ? "Tạo" : "Cập nhật"} ${draft ? "bản dự thảo" : "báo cáo"}`;
  applyEdits([logEdit(grids.get(logSheet.name), { time: now(), event, detail: name, link: kept.link })]);
  const dropped = merged.dropped.map((tag) => `Đã bỏ ký tự không in được ở phần “${tag}”.`);
  return {
    ok: true,
    made: true,
    fileId: kept.fileId,
    link: kept.link,
    remarks: [...kept.remarks, ...dropped],
    ...told,
  };
}
