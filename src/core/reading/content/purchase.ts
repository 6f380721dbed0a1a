import { compose } from "../../words/text.ts";

const THING = `(?:trang thiết bị|thiết bị|máy|ti ?vi|màn hình|bàn(?! giao| bạc)|ghế|sách|tủ|kệ|giá sách|bảng(?! điểm| tin)|đồ dùng|đồ chơi|dụng cụ|camera|quạt|đèn|bóng đèn|điều ho[àa]|điều hòa|phần mềm|cơ sở vật chất|csvc|loa|hệ thống (?:điện|nước|âm thanh|máy|mạng|camera|đèn|thoát|chiếu sáng|loa|phòng cháy)|mái|nền(?! nếp| tảng)|tường|trần|cửa|cổng|hàng rào|sân(?! chơi trí)|phòng(?! chống| ngừa| tránh| cháy| bệnh| dịch)|nhà (?:vệ sinh|xe|để xe|đa năng|bếp|ăn|kho|công vụ|thi đấu)|khu vệ sinh|bể|bồn nước|bình)(?!\\p{L})`;
const FILL =
  "(?:\\s+(?:thêm|mới|bổ sung|lại|và|các|một|một số|những|\\d+|hai|ba|bộ|cái|chiếc|đầy đủ|đủ|kịp thời|toàn bộ|hư|hỏng))*\\s+";
const BUILDING =
  "(?:nhà (?:vệ sinh|xe|để xe|đa năng|bếp|kho|công vụ)|khu vệ sinh|phòng (?:học )?bộ môn|phòng đa năng|tường rào|hàng rào|cổng trường|\\d+ phòng)";

/** Work that costs money by its very words; what follows tells what is bought or built. */
const BUYS = [
  "mua(?: sắm)?(?!\\p{L})(?! (?:bán|vui|chuộc|bảo hiểm|bhyt|bhtn))",
  "(?:sửa chữa|tu sửa|tu bổ)(?!\\p{L})(?! (?:các |những )?(?:lỗi|sai|khuyết|thiếu sót|tồn tại|hạn chế|bài|nội dung|văn bản|hồ sơ|kế hoạch|quy chế|điểm))",
  "lắp đặt(?!\\p{L})",
  "xây (?:mới|thêm|lại)(?!\\p{L})",
  `xây dựng (?:mới|thêm|bổ sung)${FILL}${THING}`,
  `xây dựng${FILL}${BUILDING}`,
  `(?:trang bị|thay thế|thay mới|cải tạo|nâng cấp)${FILL}${THING}`,
].join("|");
const PURCHASE = new RegExp(`(?<!\\p{L})(?:${BUYS})`, "giu");

/** Asked for, planned or ruled: it holds for all that follows in the sentence. */
const ASKED =
  /(?<!\p{L})(?:kế hoạch|đề xuất|đề nghị|tham mưu|kiến nghị|xin|tờ trình|dự toán|danh mục|nhu cầu|vận động|huy động|kêu gọi|phương án|lộ trình|đề án|dự án|xã hội ho[áa]|xã hội hóa|xhh|việc|công tác|quy trình|hồ sơ|quản lý|sử dụng|bảo quản|bảo dưỡng|bảo trì|quy chế|quy định|hướng dẫn|tập huấn|công khai|tuyên truyền)(?!\p{L})/iu;
/** Looked at, or done by others: up to the next comma. */
const LOOKED =
  /(?<!\p{L})(?:về|theo dõi|kiểm tra|giám sát|rà soát|kiểm kê|khảo sát|thống kê|học sinh|phụ huynh|cha mẹ|tiếp nhận|không|hạn chế)(?!\p{L})/iu;
const DONE = /(?:đã|được|thu|tự|không|khỏi|chưa) $/iu;

/** "Mua sắm máy tính" → "Mua sắm"; planning, asking or checking buys nothing: "Xây dựng kế hoạch mua sắm". */
export function readPurchase(typed: string): string | undefined {
  for (const sentence of compose(typed).split(/[.;\n]/)) {
    PURCHASE.lastIndex = 0;
    for (let found = PURCHASE.exec(sentence); found; found = PURCHASE.exec(sentence)) {
      const before = sentence.slice(0, found.index);
      const piece = before.slice(before.lastIndexOf(",") + 1);
      if (!ASKED.test(before) && !LOOKED.test(piece) && !DONE.test(before)) return found[0];
    }
  }
  return undefined;
}

const GIVEN =
  /(?<!\p{L})(?:tặng|tài trợ|đã có|có sẵn|sẵn có|hiện có|xã hội ho[áa]|xã hội hóa|xhh|ủng hộ|quyên góp|đóng góp|hỗ trợ|miễn phí|hiến|được cấp|được giao|cấp phát|đầu tư|tự làm|tận dụng|dự án|mạnh thường quân|cấp trên)(?!\p{L})/iu;

/** Another pays, or the thing is there: "Công ty Vinamilk tặng", "đã có sẵn". */
export function namesGiver(typed: string): boolean {
  return GIVEN.test(compose(typed));
}
