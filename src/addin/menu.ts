import { severities } from "../core/words/fields.ts";
import type { BuildReply, CheckReply, Refused, ReportReply, ShareReply, WireFinding } from "../core/wire.ts";

const TITLE = "Kế hoạch cải tiến";

/** Opening the file only makes the menu: it may run before staff have granted anything. */
export function addMenu(): void {
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem("Mở bảng hướng dẫn", "openSidebar")
    .addSeparator()
    .addItem("1. Tạo hoặc bổ sung trang tính", "buildFromMenu")
    .addItem("2. Kiểm tra kế hoạch", "checkFromMenu")
    .addItem("3. Tạo báo cáo", "reportFromMenu")
    .addItem("4. Chia sẻ báo cáo cho cơ quan cấp trên", "shareFromMenu")
    .addSeparator()
    .addItem("In bản dự thảo", "draftFromMenu")
    .addItem("Điền kế hoạch mẫu vào bảng tính trống", "sampleFromMenu")
    .addToUi();
}

export function tellBuilt(reply: BuildReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const text =
    reply.changed.length === 0
      ? "Bảng tính đã đủ các trang, không phải thêm gì."
      : `Đã tạo hoặc bổ sung: ${reply.changed.join(", ")}.\n\nBắt đầu từ trang Thông tin; các ô màu vàng nhạt là chỗ để nhập.`;
  tell([text, ...reply.remarks].join("\n\n"));
}

export function tellChecked(reply: CheckReply): void {
  if (!reply.ok) return tellTroubles(reply);
  tell([...reply.summary, "Xem từng điều ở trang Kiểm tra và cột Cần xem lại của mỗi trang."].join("\n\n"));
}

export function tellReport(reply: ReportReply): void {
  if (!reply.ok) return tellTroubles(reply);
  if (!reply.made) {
    return tell(
      `Chưa tạo báo cáo. ${countsOf(reply.findings)}\n\nSửa các việc “${severities.must}” ở trang Kiểm tra rồi tạo lại, hoặc chọn In bản dự thảo.`,
    );
  }
  const remarks = reply.remarks.length > 0 ? `\n\n${reply.remarks.join("\n")}` : "";
  showLink(`Báo cáo đã sẵn sàng.${remarks}`, reply.link);
}

export function tellShared(reply: ShareReply): void {
  if (!reply.ok) return tellTroubles(reply);
  showLink(`Đã cho ${reply.with} xem báo cáo. Gửi liên kết này cho cơ quan cấp trên:`, reply.link);
}

function countsOf(findings: readonly WireFinding[]): string {
  const count = (severity: WireFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return `${count("must")} việc phải sửa, ${count("should")} việc nên xem lại, ${count("info")} điều để biết.`;
}

function tellTroubles({ troubles }: Refused): void {
  tell(troubles.map(({ problem, remedy, code }) => `${problem}\n${remedy} (${code})`).join("\n\n"));
}

function tell(text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
}

/** A dialog whose link can be clicked and copied; its texts are escaped by the template. */
function showLink(text: string, link: string): void {
  const page = HtmlService.createTemplate(
    '<base target="_blank"><div style="font: 14px/1.5 Arial, sans-serif; white-space: pre-line"><?= text ?>\n\n<a href="<?= link ?>"><?= link ?></a></div>',
  );
  Object.assign(page, { text, link });
  SpreadsheetApp.getUi().showModalDialog(page.evaluate().setWidth(440).setHeight(220), TITLE);
}
