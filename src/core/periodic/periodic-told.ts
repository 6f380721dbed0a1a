import type { PlanDraft } from "../plan/draft.ts";
import { showDay } from "../words/day.ts";
import { sheetNames } from "../words/fields.ts";
import { oneLine, quote } from "../words/text.ts";
import { periodName } from "./period.ts";
import type { ProgressReport } from "./progress-report.ts";
import { groupNames } from "./result-groups.ts";

/** Which period it is and how the actions stand, in sentences for staff. */
export function periodicTold(report: ProgressReport): string[] {
  const { period, asOf, readOn, total, groups } = report;
  const counts = groups
    .filter(({ results }) => results.length > 0)
    .map(({ kind, results }) => `${results.length} ${groupNames[kind].toLowerCase()}`);
  const runs = readOn < period.ends ? ` Kỳ báo cáo đến ${showDay(period.ends)}, nay chưa hết.` : "";
  const after = asOf < readOn ? ` Trạng thái là của hôm nay, ${showDay(readOn)}.` : "";
  return [
    `Báo cáo ${periodName(period)}: xét thời hạn đến ${showDay(asOf)}.${runs}${after}`,
    `${total} việc: ${counts.join(", ")}.`,
    ISSUED,
  ];
}

const ISSUED = "Số và ngày của báo cáo để trống; ghi khi phát hành, vì lần tạo lại sẽ ghi đè cả tài liệu.";

/** What staff may want to mend before they hand the report over. */
export function periodicRemarks({ groups, reviews, money }: ProgressReport, draft: PlanDraft): string[] {
  const results = groups.flatMap((group) => group.results.map((result) => ({ kind: group.kind, ...result })));
  const lines = results.flatMap(({ followed: { line } }) => (line ? [line] : []));
  const unread = lines.filter(({ state }) => state.why !== undefined);
  const contrary = lines.filter(
    ({ state, percent }) =>
      percent.value !== undefined &&
      (state.value === "done" ? percent.value < 100 : state.value !== undefined && percent.value === 100),
  );
  const spent = lines.filter(({ spent: { text, value } }) => text !== "" && value === undefined);
  const added = results.filter(({ followed: { line } }) => !line).length;
  const unexplained = results.filter(
    ({ kind, reason }) => ["late", "notDone", "stopped"].includes(kind) && reason.trim() === "",
  );
  const open = reviews.rows.filter(({ result }) => result.trim() === "");
  const { tracking, reviews: sheet } = sheetNames;
  return [
    ...(draft.information.schoolYear === undefined
      ? [`Trang ${sheetNames.information} chưa ghi năm học; báo cáo lấy năm học theo ngày hôm nay.`]
      : []),
    ...(added > 0
      ? [`${added} việc chưa có ở ${tracking}; chọn Tạo hoặc cập nhật Theo dõi, ghi trạng thái rồi tạo lại báo cáo.`]
      : []),
    ...(unread.length > 0
      ? [`${tracking} dòng ${at(unread)}: trạng thái ngoài danh sách tính là chưa cập nhật; báo cáo in như đã ghi.`]
      : []),
    ...(contrary.length > 0
      ? [`${tracking} dòng ${at(contrary)}: trạng thái và % hoàn thành chưa khớp nhau; báo cáo in như đã ghi.`]
      : []),
    ...(unexplained.length > 0
      ? [`${unexplained.length} việc quá hạn, chưa hoàn thành hoặc dừng mà chưa ghi lý do ở ${tracking}.`]
      : []),
    ...(money.used.unread > 0 && spent.length > 0
      ? [`${tracking} dòng ${at(spent)}: kinh phí đã dùng chưa đọc được thành số tiền, không tính vào tổng.`]
      : []),
    ...(open.length > 0 ? [`${sheet} dòng ${at(open)}: chưa ghi kết quả.`] : []),
    ...reviews.unclear.map(
      ({ row, time }) =>
        `${sheet} dòng ${row}: thời điểm ${quote(oneLine(time))} chưa rõ thuộc kỳ nào nên không in ở báo cáo này.`,
    ),
  ];
}

const SHOWN = 12;

function at(rows: readonly { readonly row: number }[]): string {
  const more = rows.length > SHOWN ? ` và ${rows.length - SHOWN} dòng nữa` : "";
  return `${rows
    .slice(0, SHOWN)
    .map(({ row }) => row)
    .join(", ")}${more}`;
}
