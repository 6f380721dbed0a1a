import { severities } from "../../core/words/fields.ts";
import type { BuildReply, CheckReply, Refused, ReportReply, TemplateReply, WireFinding } from "../../core/wire.ts";
import type { SendReply, ShareReply, ViewersReply } from "../../core/wire-access.ts";
import type { ConvertReply } from "../../core/wire-choice.ts";
import { showDialog } from "./dialog.ts";
import { linesUnder } from "./lines-under.ts";
import { TITLE } from "./menu.ts";

export function tellSample(reply: BuildReply, invented: boolean): void {
  if (!reply.ok) return tellTroubles(reply);
  const text = invented
    ? "Đã điền kế hoạch mẫu. Trường, tên người và số liệu trong đó đều đặt ra để làm ví dụ."
    : "Đã điền kế hoạch mẫu của một trường có thật (tên người đã thay).";
  tell([text, "Xem xong, muốn bảng tính lại trống: chọn Hoàn tác lần ghi gần nhất…", ...reply.remarks].join("\n\n"));
}

export function tellBuilt(reply: BuildReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const text =
    reply.changed.length === 0
      ? "Bảng tính đã đủ các trang, không phải thêm gì."
      : `Đã tạo hoặc bổ sung: ${reply.changed.join(", ")}.\n\nBắt đầu từ trang Thông tin; các ô màu vàng nhạt là chỗ để nhập.`;
  tell([text, ...reply.remarks].join("\n\n"));
}

export function tellConverted(reply: ConvertReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const { done, carried, left, kept, remarks } = reply;
  if (!done)
    return tell(["Kế hoạch đang theo đúng bộ tiêu chuẩn và mẫu đó, không phải chuyển gì.", ...remarks].join("\n\n"));
  const old = kept.length === 0 ? [] : [`Trang cũ được giữ: ${kept.join(", ")}.`];
  const lines = [...linesUnder("Đã chuyển", carried), ...old, ...linesUnder("Trường cần tự làm tiếp", left)];
  tell(["Đã đổi bộ tiêu chuẩn, mẫu kế hoạch.", ...lines, ...remarks].join("\n\n"));
}

export function tellChecked(reply: CheckReply): void {
  if (!reply.ok) return tellTroubles(reply);
  tell([...reply.summary, "Xem từng điều ở trang Kiểm tra và cột Cần xem lại của mỗi trang."].join("\n\n"));
}

export function tellReport(reply: ReportReply, draft = false): void {
  if (!reply.ok) return tellTroubles(reply);
  if (!reply.made) {
    return tell(
      `Chưa tạo báo cáo. ${countsOf(reply.findings)}\n\nSửa các việc “${severities.must}” ở trang Kiểm tra rồi tạo lại, hoặc chọn In bản dự thảo.`,
    );
  }
  const { link, downloads, remarks } = reply;
  showDialog(TITLE, {
    text: [draft ? DRAFT_READY : "Báo cáo đã sẵn sàng.", ...remarks].join("\n"),
    links: [
      { label: link, href: link },
      { label: "Tải bản Word (.docx)", href: downloads.docx },
      { label: "Tải bản PDF", href: downloads.pdf },
    ],
  });
}

const DRAFT_READY = "Bản dự thảo đã sẵn sàng: một tài liệu riêng, báo cáo đã chia sẻ giữ nguyên.";

export function tellShared(reply: ShareReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const lines = [...reply.outcomes.map(({ told }) => told), seenBy(reply.seenBy), ...reply.remarks];
  showDialog(TITLE, { text: lines.join("\n"), links: [{ label: reply.link, href: reply.link }] });
}

export function tellSent(reply: SendReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const { told: head, changes, outcomes, copyLink, link, message, remarks } = reply;
  const since = changes.length === 0 ? [] : ["Thay đổi so với lần gửi trước:", ...changes.map((line) => `- ${line}`)];
  showDialog(TITLE, {
    text: [head, ...outcomes.map(({ told }) => told), seenBy(reply.seenBy), ...since, ...remarks].join("\n"),
    links: [
      { label: `Báo cáo: ${link}`, href: link },
      { label: "Bản đã gửi", href: copyLink },
    ],
    letter: message,
  });
}

export function tellViewers(reply: ViewersReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const text = [seenBy(reply.seenBy), ...reply.remarks].join("\n");
  showDialog(TITLE, { text, links: [{ label: reply.link, href: reply.link }] });
}

export function tellTemplate(reply: TemplateReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const text = [
    reply.isNew ? "Đã tạo mẫu riêng của trường." : "Trường đã có mẫu riêng.",
    ...reply.remarks,
    "Mở mẫu, sửa chữ và cách trình bày; giữ nguyên các thẻ trong dấu { }. Từ nay báo cáo được tạo theo mẫu này. Muốn bỏ mẫu riêng: chọn Dùng lại mẫu có sẵn.",
  ];
  showDialog(TITLE, { text: text.join("\n"), links: [{ label: "Mở mẫu riêng", href: reply.link }] });
}

export function tellBuiltIn(reply: TemplateReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const kept = reply.link === "" ? "" : `\n\nMẫu riêng vẫn còn trong Google Drive: ${reply.link}`;
  tell(`Từ nay báo cáo được tạo theo mẫu có sẵn.${kept}`);
}

function seenBy(viewers: string): string {
  return `Đang xem được báo cáo: ${viewers}.`;
}

function countsOf(findings: readonly WireFinding[]): string {
  const count = (severity: WireFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return `${count("must")} việc phải sửa, ${count("should")} việc nên xem lại, ${count("info")} điều để biết.`;
}

export function tellTroubles({ troubles }: Refused): void {
  tell(troubles.map(({ problem, remedy, code }) => `${problem}\n${remedy} (${code})`).join("\n\n"));
}

export function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}
