import type { Paragraph } from "docx";
import { bodyText, heading, lines, loop } from "../paragraphs.ts";
import { roles } from "../organisation.ts";
import { headingBelowTable } from "./heading-below-table.ts";

/** Section I. */
export function generalInformation(): Paragraph[] {
  return [
    heading(1, "I. THÔNG TIN CHUNG"),
    bodyText("1. Tên cơ sở giáo dục: {tên cơ sở giáo dục}"),
    bodyText("2. Loại hình: {loại hình}"),
    bodyText("3. Địa chỉ: {địa chỉ}"),
  ];
}

/** Section II. */
export function papersByKind(): Paragraph[] {
  return [
    heading(1, "II. CĂN CỨ XÂY DỰNG KẾ HOẠCH"),
    ...loop("loại căn cứ", [heading(2, "{số loại căn cứ}. {tên loại căn cứ}"), ...lines("căn cứ", "CanCu")]),
  ];
}

/** Section III: the form's points in our words, then the school's own. */
export function purpose(): Paragraph[] {
  return [
    heading(1, "III. MỤC ĐÍCH, YÊU CẦU"),
    heading(2, "1. Mục đích"),
    bodyText(
      "Khắc phục những điểm hạn chế đã chỉ ra trong báo cáo tự đánh giá và trong các lần rà soát; giữ vững và phát huy những kết quả đã đạt được.",
    ),
    bodyText(
      "Làm căn cứ để phân công, chuẩn bị nguồn lực, theo dõi và đánh giá việc cải tiến chất lượng giáo dục trong năm học {năm học}.",
    ),
    heading(2, "2. Yêu cầu"),
    bodyText(
      "a) Kế hoạch xuất phát từ kết quả tự đánh giá, phù hợp với điều kiện thực tế của cơ sở giáo dục và thống nhất với kế hoạch năm học;",
    ),
    bodyText(
      "b) Không lập kế hoạch cho mọi tiêu chí mà tập trung vào những vấn đề ưu tiên, có ảnh hưởng rõ đến chất lượng giáo dục;",
    ),
    bodyText(
      "c) Mỗi việc cải tiến nêu rõ nội dung, mục tiêu, giải pháp, thời gian, nguồn lực, trách nhiệm thực hiện và kết quả cần đạt;",
    ),
    bodyText("d) Việc thực hiện được theo dõi, đánh giá và điều chỉnh kịp thời trong năm học."),
    ...lines("mục đích, yêu cầu của trường", "DoanVan"),
  ];
}

/** Section VII. */
export function organisation(): Paragraph[] {
  return [headingBelowTable("VII. TỔ CHỨC THỰC HIỆN"), ...roles()];
}

/** Section VIII: the form's points in our words, then the school's own. */
export function useOfResults(): Paragraph[] {
  return [
    heading(1, "VIII. TỔ CHỨC RÀ SOÁT VÀ SỬ DỤNG KẾT QUẢ"),
    bodyText(
      "1. Việc thực hiện kế hoạch được rà soát ít nhất hai lần trong năm học, vào cuối học kỳ I và cuối năm học; kết quả rà soát được ghi vào phần VI và làm căn cứ để điều chỉnh kế hoạch.",
    ),
    bodyText(
      "2. Kết quả thực hiện được sử dụng khi lập báo cáo tự đánh giá và xây dựng kế hoạch cải tiến chất lượng của năm học tiếp theo.",
    ),
    bodyText(
      "3. Kế hoạch và kết quả thực hiện được công khai theo quy định về công khai trong hoạt động của cơ sở giáo dục{dấu kết thúc}",
    ),
    ...lines("rà soát và sử dụng kết quả của trường", "DoanVan"),
  ];
}
