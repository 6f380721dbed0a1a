import { informationFields } from "../../core/words/fields.ts";
import type { ShareRequest } from "../../core/wire-access.ts";
import type { ConvertReply } from "../../core/wire-choice.ts";
import { linesUnder } from "./lines-under.ts";
import { TITLE } from "./menu.ts";

// The menu's forms: questions one after the other, built on the server, since with two accounts the panel's calls fail.

/** Whom to let see the report; undefined when staff leave. */
export function askShare(): ShareRequest | undefined {
  const to = askText(
    `Nhập địa chỉ thư của người được xem báo cáo, cách nhau bằng dấu phẩy.\n\nĐể trống: dùng địa chỉ ở dòng “${informationFields.officeEmail}” của trang Thông tin.`,
  );
  if (to === undefined) return undefined;
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert(
    TITLE,
    "Cho những người này ghi góp ý vào báo cáo?\n\nCó: xem và góp ý. Không: chỉ xem.",
    ui.ButtonSet.YES_NO_CANCEL,
  );
  if (answer !== ui.Button.YES && answer !== ui.Button.NO) return undefined;
  const message = askText("Lời nhắn gửi kèm (để trống: dùng lời nhắn có sẵn).");
  return message === undefined ? undefined : { to, role: answer === ui.Button.YES ? "commenter" : "reader", message };
}

/** What a sending would do, as it is told before the last question. */
export interface Outlook {
  /** The office's addresses on Thông tin; "" without any. */
  readonly office: string;
  /** Lines of Thông tin that are still blank. */
  readonly missing: readonly string[];
  readonly sent: string;
  readonly changes: readonly string[];
}

/** Whom to send to, and whether; letters cannot be called back. Undefined when staff leave. */
export function askSend({ office, missing, sent, changes }: Outlook): ShareRequest | undefined {
  const usual =
    office === "" ? "Trang Thông tin chưa có địa chỉ: để trống thì chỉ giữ bản gửi." : `Để trống: ${office}`;
  const to = askText(`Gửi báo cáo cho ai? Nhập địa chỉ thư, cách nhau bằng dấu phẩy.\n\n${usual}`);
  if (to === undefined) return undefined;
  const message = askText("Lời nhắn gửi kèm (để trống: dùng lời nhắn có sẵn).");
  if (message === undefined) return undefined;
  const whom = to.trim() === "" ? office : to.trim();
  const ui = SpreadsheetApp.getUi();
  const question = [
    whom === ""
      ? "Giữ một bản khoá của báo cáo, không gửi thư cho ai?"
      : `Cho ${whom} xem báo cáo và giữ một bản khoá?`,
    ...(missing.length > 0 ? [`Trang Thông tin chưa có: ${missing.join(", ")}.`] : []),
    ...(changes.length > 0 ? [`Thay đổi so với lần gửi ${sent}:\n${changes.map((one) => `- ${one}`).join("\n")}`] : []),
  ];
  return ui.alert(TITLE, question.join("\n\n"), ui.ButtonSet.YES_NO) === ui.Button.YES ? { to, message } : undefined;
}

/** Taking back is done once staff have seen what it takes back. */
export function askUndo({ what, time }: { what: string; time: string }): boolean {
  const ui = SpreadsheetApp.getUi();
  const question = `Hoàn tác: ${what}, lúc ${time}?\n\nNhững ô đã sửa sau lúc đó giữ nguyên.`;
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Sheets are made anew in another form: what is carried and what is left is seen before. */
export function askConvert(names: string, { carried, left, remarks }: Pick<Conversion, Told>): boolean {
  const ui = SpreadsheetApp.getUi();
  const question = [
    `Chuyển sang ${names}?`,
    ...linesUnder("Chuyển được", carried),
    ...linesUnder("Trường cần tự làm tiếp", left),
    ...remarks,
    "Trang phải làm lại thì bản cũ vẫn còn trong bảng tính, thêm chữ “(cũ)” vào tên.",
  ];
  return ui.alert(TITLE, question.join("\n\n"), ui.ButtonSet.YES_NO) === ui.Button.YES;
}

type Conversion = Extract<ConvertReply, { ok: true }>;
type Told = "carried" | "left" | "remarks";

/** Opening to everyone is never a side effect: the question says what it means. */
export function askOpenToAll(isOpen: boolean): boolean {
  const ui = SpreadsheetApp.getUi();
  const question = isOpen
    ? "Báo cáo đang mở cho mọi người có liên kết. Thôi mở, chỉ để những người được chia sẻ xem?"
    : "Mở báo cáo cho mọi người có liên kết? Ai nhận được liên kết, kể cả người ngoài trường, đều xem được họ tên và nội dung trong báo cáo.";
  return ui.alert(TITLE, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** What staff type; undefined when they leave. */
export function askText(question: string): string | undefined {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(TITLE, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : undefined;
}
