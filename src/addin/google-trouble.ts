import type { Trouble } from "../core/words/trouble.ts";

/** The file is gone, or not within this account's grant (drive.file is per app and account). */
export function isOutOfReach(thrown: unknown): boolean {
  return /File not found|notFound|sufficient(?:File)?\s?permissions|not granted the app/i.test(String(thrown));
}

/** Google's own refusals, in words that staff can act on; undefined when the fault is ours. */
export function troubleOf(thrown: unknown): Trouble | undefined {
  // the name of the method ("drive.permissions.create") is not the cause
  const words = String(thrown).replace(/API call to \S+ failed/i, "");
  if (/quota|rate limit|too many times|storageQuota|exceeded/i.test(words)) {
    return {
      code: "MUON-01",
      problem: "Google đang giới hạn số lần ghi hoặc dung lượng của tài khoản này.",
      remedy: "Đợi vài phút rồi làm lại; nếu còn báo, kiểm tra dung lượng Drive còn trống.",
    };
  }
  if (/protected cell|edit protected|protected range/i.test(words)) {
    return {
      code: "QUYEN-02",
      problem: "Có ô đang được khoá nên tiện ích chưa ghi được.",
      remedy: "Nhờ người sở hữu bảng tính mở khoá các cột màu xám rồi làm lại.",
    };
  }
  if (/Specified permissions are not sufficient|Required permissions/i.test(words)) return notGranted(words);
  if (/permission|authoriz|access denied|forbidden|not granted/i.test(words)) {
    return {
      code: "QUYEN-01",
      problem: "Tài khoản đang dùng chưa được phép làm việc này.",
      remedy: "Cho phép tiện ích khi Google hỏi, hoặc mở bằng tài khoản đã tạo báo cáo.",
    };
  }
  if (/server error|internal error|backend error|service (?:error|unavailable)|timed out/i.test(words)) {
    return {
      code: "MUON-02",
      problem: "Google đang bận nên chưa làm xong việc này.",
      remedy: "Đợi một phút rồi làm lại; những gì đã nhập vẫn còn nguyên.",
    };
  }
  return undefined;
}

/** What each permission is for, by its scope in appsscript.json. */
const GRANTS: readonly (readonly [RegExp, string])[] = [
  [/auth\/drive/, "tạo và cập nhật báo cáo trong Google Drive"],
  [/auth\/spreadsheets/, "đọc và ghi bảng tính đang mở"],
  [/container\.ui/, "hiện bảng hướng dẫn và hộp thoại"],
];

/** Google asks for each permission with a box of its own; one was left unticked. */
function notGranted(words: string): Trouble {
  const what = GRANTS.find(([scope]) => scope.test(words))?.[1];
  return {
    code: "QUYEN-08",
    problem: `Tiện ích chưa được cho phép${what === undefined ? " đủ quyền" : `: ${what}`}.`,
    remedy: "Chọn menu Kế hoạch cải tiến › Cấp đủ quyền…, đánh dấu cả ba ô khi Google hỏi, rồi làm lại.",
  };
}
