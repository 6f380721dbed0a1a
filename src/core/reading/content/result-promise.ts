import { oneLine } from "../../words/text.ts";

const VERB = "(?:nâng|tăng(?! cường)|kéo giảm|kéo dãn|kéo giãn|giảm thiểu|giảm|hạ thấp|hạ|cải thiện|hạn chế)";
const FILL = "(?:(?:cao|dần|thấp|bớt|mạnh|nhanh|thêm|hơn nữa|hơn|rõ rệt|đáng kể|tối đa|được|các|số|về|xuống|rõ)\\s+)*";
const OF_LEARNING =
  "(?=\\s*(?:[.;)]|$|,(?! hiệu quả)|(?:[-–,] |và )?(?:hiệu quả )?(?:giáo dục|dạy|giảng dạy|học(?! liệu)|rèn luyện|bộ môn|môn|mũi nhọn|đại trà|hai mặt|0?2 mặt|đội ngũ|giáo viên|chuyên môn|đầu ra|đầu vào|tuyển sinh|tốt nghiệp|giờ dạy|tiết dạy|bài dạy|bài giảng|thi|toàn diện|xếp loại)(?!\\p{L})))";
const OBJECT = `(?:tỉ lệ|tỷ lệ|số lượng|sĩ số|học sinh (?:yếu|kém|giỏi|khá|bỏ học|lưu ban|chưa)|điểm (?:trung bình|thi)|chất lượng${OF_LEARNING}|kết quả${OF_LEARNING})`;
// "khắc phục hạn chế về chất lượng": there it is no verb; "góp phần nâng cao …" promises nothing of its own.
const PROMISE = new RegExp(
  `(?<!\\p{L})(?<!(?:khắc phục|những|các|còn|bị|mặt|điểm|một số|góp phần) )${VERB}\\s+${FILL}${OBJECT}(?!\\p{L})`,
  "u",
);

/** "… nâng cao tỉ lệ học sinh đậu …": from the promise on, as staff wrote it; undefined where none is made. */
export function promisedResult(text: string): string | undefined {
  const line = oneLine(text);
  const found = PROMISE.exec(line.toLowerCase());
  return found ? line.slice(found.index) : undefined;
}

const UNIT =
  "(?:học sinh|hs|em|trẻ|giáo viên|gv|nhân viên|nv|người|lượt|giải|huy chương|đề tài|sáng kiến|chuyên đề|câu lạc bộ|clb|sản phẩm|máy|bộ|chiếc|cái|quyển|cuốn|đầu sách|phòng|lớp|điểm(?! trường)|dự án|mô hình|thí sinh)(?!\\p{L})";
const NAMED = "(?:lớp|khối|tuyển sinh(?: vào)?(?: lớp)?|vào lớp|mức|tiêu chí|tiêu chuẩn|tháng|năm|ngày|quý|tuần|hk|kỳ)";
// Classes, dates and the exam "tuyển sinh 10" are names, not measures.
const NAMES = new RegExp(
  `(?<!\\p{L})${NAMED}\\s*\\d+(?:[./-]\\d+)*(?:\\s*(?:,|và|-)\\s*\\d+(?![\\d.,]*\\s*(?:%|${UNIT})))*|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|\\d{1,2}/20\\d\\d|20\\d\\d`,
  "gu",
);
const SPELLED = "(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)";
const MEASURE = new RegExp(
  `\\d\\s*(?:%|phần trăm)|\\d\\s*${UNIT}|(?<!\\p{L})${SPELLED} ${UNIT}|từ \\d[\\d,.]* (?:lên|xuống|còn|đến|→) \\d`,
  "u",
);

/** A share, or a number of people or things: "58 %", "từ 5 xuống 3", "12 học sinh". */
export function hasMeasure(text: string): boolean {
  return MEASURE.test(oneLine(text).toLowerCase().replace(NAMES, " "));
}
