/** What Biểu 2 prints in section III before the school's own words; in our words (forms/bieu-2.ts tells the source). */
export const purposeWords = {
  purposeHeading: "1. Mục đích",
  purpose: [
    "Khắc phục những điểm hạn chế đã chỉ ra trong báo cáo tự đánh giá và trong các lần rà soát; giữ vững và phát huy những kết quả đã đạt được.",
    "Làm căn cứ để phân công, chuẩn bị nguồn lực, theo dõi và đánh giá việc cải tiến chất lượng giáo dục trong năm học {năm học}.",
  ],
  demandsHeading: "2. Yêu cầu",
  demands: [
    "a) Kế hoạch xuất phát từ kết quả tự đánh giá, phù hợp với điều kiện thực tế của cơ sở giáo dục và thống nhất với kế hoạch năm học;",
    "b) Không lập kế hoạch cho mọi tiêu chí mà tập trung vào những vấn đề ưu tiên, có ảnh hưởng rõ đến chất lượng giáo dục;",
    "c) Mỗi việc cải tiến nêu rõ nội dung, mục tiêu, giải pháp, thời gian, nguồn lực, trách nhiệm thực hiện và kết quả cần đạt;",
    "d) Việc thực hiện được theo dõi, đánh giá và điều chỉnh kịp thời trong năm học.",
  ],
} as const;

/** What it prints in section VIII. */
export const useOfResultsWords = [
  "1. Việc thực hiện kế hoạch được rà soát ít nhất hai lần trong năm học, vào cuối học kỳ I và cuối năm học; kết quả rà soát được ghi vào phần VI và làm căn cứ để điều chỉnh kế hoạch.",
  "2. Kết quả thực hiện được sử dụng khi lập báo cáo tự đánh giá và xây dựng kế hoạch cải tiến chất lượng của năm học tiếp theo.",
  "3. Kế hoạch và kết quả thực hiện được công khai theo quy định về công khai trong hoạt động của cơ sở giáo dục{dấu kết thúc}",
] as const;

/** Letters of the form's own sentences: a line with these is printed by the form, whatever its year and full stop. */
const printed = new Set(
  [
    ...[purposeWords.purposeHeading, ...purposeWords.purpose, purposeWords.demandsHeading, ...purposeWords.demands],
    ...useOfResultsWords,
  ].map(lettersOf),
);

export function printsItself(line: string): boolean {
  return printed.has(lettersOf(line));
}

function lettersOf(text: string): string {
  return text
    .replace(/\{[^}]*\}/g, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}
