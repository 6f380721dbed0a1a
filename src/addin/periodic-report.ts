import { askedPeriod } from "../core/periodic/asked-period.ts";
import { calendarFor, periodKey, periodOf } from "../core/periodic/period.ts";
import { periodicRemarks, periodicTold } from "../core/periodic/periodic-told.ts";
import { progressReport } from "../core/periodic/progress-report.ts";
import { mergePeriodic } from "../core/report/periodic/index.ts";
import { periodicName } from "../core/report/periodic/periodic-name.ts";
import { refusal } from "../core/wire.ts";
import type { PeriodicReply, PeriodicRequest } from "../core/wire-periodic.ts";
import { now, today } from "./clock.ts";
import { builtInTemplate } from "./drive/own-template.ts";
import { keepPeriodic } from "./drive/periodic-file.ts";
import { downloadsOf } from "./drive/report-file.ts";
import { examine, type Examined } from "./examine.ts";
import { nothingToFollow } from "./follow-plan.ts";
import { stateTold } from "./panel-view.ts";
import { writeDown } from "./write-down.ts";

/** Makes the periodic report of a period, or brings its one document up to date; findings of the plan do not block it. */
export function periodicReport(request: PeriodicRequest): PeriodicReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  const { draft } = examined.checked.workbook;
  const calendar = calendarFor(draft.information, today());
  const asked = askedPeriod(request, calendar, today());
  if ("code" in asked) return refusal([asked]);
  const period = periodOf(asked.period, calendar);
  if ("code" in period) return refusal([period]);
  if (draft.tracking === undefined) return refusal([notFollowed]);
  if (draft.rows.length === 0) return refusal([nothingToFollow]);
  const report = progressReport(draft, period, today(), sentOf(examined));
  const merged = mergePeriodic(report, builtInTemplate("periodic"));
  if (!merged.ok) return refusal(merged.troubles);
  const name = periodicName(report);
  const kept = keepPeriodic(periodKey(period), name, merged.docx, examined.memory);
  const { fileId, link } = kept;
  const noted = writeDown(examined, examined.state, {
    time: now(),
    event: `${kept.isNew ? "Tạo" : "Cập nhật"} báo cáo định kỳ`,
    detail: [name, ...kept.remarks].join("\n"),
    who: kept.who,
    link,
    fingerprint: examined.state.fingerprint,
  });
  const dropped = merged.dropped.map((tag) => `Đã bỏ ký tự không in được ở phần “${tag}”.`);
  return {
    ok: true,
    fileId,
    link,
    downloads: downloadsOf(fileId),
    told: [...periodicTold(report), ...(asked.why === "" ? [] : [asked.why])],
    remarks: [...kept.remarks, ...dropped, ...periodicRemarks(report, draft), ...merged.remarks, ...noted.remarks],
    state: stateTold(examined, noted.changed),
  };
}

function sentOf({ report: { sent }, state: { snapshot: today } }: Examined) {
  return sent?.snapshot && { before: { time: sent.time, snapshot: sent.snapshot }, now: today };
}

const notFollowed = {
  code: "TRANG-20",
  problem: "Bảng tính chưa có trang “Theo dõi” nên chưa có kết quả để báo cáo.",
  remedy: "Chọn Tạo hoặc cập nhật Theo dõi trước.",
};
