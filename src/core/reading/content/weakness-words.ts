import { oneLine } from "../../words/text.ts";

const NUMBERING = /^[\s\-–+*•]*(?:(?:[ivx]+|\p{L}|\d+)\s*[.)]\s*)*\d*\s*/u;
const LEADING = /^(?:những|các|một số|về|mặt|nêu|đánh giá|còn|nội dung|việc|điểm còn)\s+/;
const WEAK =
  /^(?:điểm (?:yếu|hạn chế)|yếu kém|tồn tại|hạn chế|khó khăn|nhược điểm|bất cập|thiếu sót|chưa (?:làm|đạt|thực hiện) được|yếu)(?!\p{L})/u;
const OTHER =
  /(?:ưu điểm|thuận lợi|điểm mạnh|mặt mạnh|kết quả|nguyên nhân|giải pháp|biện pháp|phương hướng|khắc phục|kiến nghị|đề xuất)/;

/** What a heading opens: weaknesses ("b. Tồn tại"), something else ("a. Ưu điểm", "Nguyên nhân"), or neither. */
export function weaknessLabel(heading: string): boolean | undefined {
  let words = oneLine(heading).toLowerCase().replace(NUMBERING, "");
  while (LEADING.test(words)) words = words.replace(LEADING, "");
  // "Tồn tại và nguyên nhân" tells weaknesses, "Khó khăn, thuận lợi" tells both and so nothing certain.
  const beside = words.replace(/nguyên nhân/g, "");
  if (WEAK.test(words)) return !OTHER.test(beside);
  return OTHER.test(words) ? false : undefined;
}

const REASON =
  /lý do|lí do|chưa có (?:kinh phí|vốn|nguồn)|chưa (?:được )?(?:bố trí|cấp|phân bổ)(?: được)? (?:kinh phí|vốn|ngân sách)|(?:năm|năm học|giai đoạn) (?:sau|tới|tiếp theo|kế tiếp)|những năm tiếp|các năm tiếp|sẽ (?:được )?(?:thực hiện|khắc phục|sửa|xây|mua|thay|đầu tư|bổ sung|đề nghị)|đang (?:chờ|được|xây|sửa|thi công)|đã (?:được )?(?:khắc phục|sửa chữa xong|đề nghị|đề xuất|tham mưu|trình)|ngoài (?:khả năng|thẩm quyền)|(?:không thuộc|vượt) (?:quá )?(?:khả năng|thẩm quyền)|chưa (?:thể )?(?:làm|thực hiện|khắc phục)(?: được)? trong năm/;
const OPENS_REASON =
  /^(?:lý do|lí do|nguyên nhân|do|vì|bởi|nội dung này|việc này|các nội dung này|nhà trường)(?!\p{L})/u;
const LACKING =
  /thiếu|chưa|hỏng|hư |cũ|xuống cấp|hẹp|thấp|không|bong|tróc|yếu|kém|hạn chế|khó khăn|dột|nứt|ít|chật|nhỏ|lạc hậu/;

/** Sentences that state a weakness and give no reason to leave it for another year. */
export function statedWeaknesses(told: readonly string[]): string[] {
  const sentences = told.flatMap((line) => line.split(/[.;](?=\s|$)/)).map((sentence) => oneLine(sentence));
  const kept = sentences.filter((sentence) => sentence !== "");
  return kept
    .filter((sentence, index) => {
      const next = (kept[index + 1] ?? "").toLowerCase();
      return !REASON.test(sentence.toLowerCase()) && !(OPENS_REASON.test(next) && REASON.test(next));
    })
    .map(withoutPraise);
}

/** "Phòng học đủ nhưng sân chơi hẹp": what stands before "nhưng" may be in order. */
function withoutPraise(sentence: string): string {
  const turn = /\s(?:nhưng|tuy nhiên)\s/iu.exec(sentence);
  if (!turn || LACKING.test(sentence.slice(0, turn.index).toLowerCase())) return sentence;
  return sentence.slice(turn.index + turn[0].length);
}
