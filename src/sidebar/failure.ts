import type { ToldTrouble } from "./message.ts";
import { CallFailed, LostReply } from "./server.ts";

/** Two accounts in one browser: enuchi/React-Google-Apps-Script issue 46, issuetracker.google.com/issues/69270374 */
const TWO_ACCOUNTS = /PERMISSION_DENIED|Authori[sz]ation is required/i;
const TOO_FEW_GRANTS = /Specified permissions are not sufficient|permission/i;

/** What to tell when a call brought no answer, and whether looking again helps. */
export function failureTold(error: unknown): { readonly trouble: ToldTrouble; readonly look: boolean } {
  if (error instanceof LostReply) return { trouble: lostReply, look: true };
  const words = error instanceof CallFailed ? error.message : "";
  if (TWO_ACCOUNTS.test(words)) return { trouble: twoAccounts, look: false };
  if (TOO_FEW_GRANTS.test(words)) return { trouble: tooFewGrants, look: false };
  return { trouble: unreached, look: true };
}

const lostReply: ToldTrouble = {
  problem: "Bảng này không nhận được câu trả lời.",
  remedy: "Việc vừa chọn có thể đã làm xong. Bấm Làm mới để biết bảng tính và báo cáo hiện thế nào, rồi mới làm tiếp.",
  code: "",
};

const unreached: ToldTrouble = {
  problem: "Bảng này chưa gọi được tiện ích.",
  remedy: "Xem máy còn mạng không, rồi bấm Làm mới để biết việc vừa chọn đã làm chưa.",
  code: "",
};

const twoAccounts: ToldTrouble = {
  problem: "Trình duyệt đang mở nhiều tài khoản Google nên các nút ở bảng này không dùng được.",
  remedy: "Menu Kế hoạch cải tiến, ở phía trên bảng tính, vẫn làm được mọi việc. Muốn dùng bảng này thì chọn một cách:",
  ways: [
    "đăng xuất các tài khoản khác, chỉ để lại tài khoản dùng cho bảng tính này;",
    "mở cửa sổ ẩn danh (Ctrl + Shift + N), đăng nhập một tài khoản, rồi mở bảng tính ở đó.",
  ],
  code: "",
};

const tooFewGrants: ToldTrouble = {
  problem: "Chưa cho phép đủ quyền.",
  remedy: "Chọn menu Kế hoạch cải tiến › Cấp đủ quyền…, rồi đánh dấu cả ba ô khi Google hỏi:",
  ways: [
    "xem và sửa bảng tính này: chỉ bảng tính đang mở, không bảng tính nào khác;",
    "tệp trong Google Drive: chỉ những tệp do tiện ích tạo ra, như báo cáo;",
    "hiện nội dung trong Google Trang tính: để mở bảng bên phải này.",
  ],
  code: "",
};
