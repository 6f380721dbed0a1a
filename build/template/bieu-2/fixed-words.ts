import type { Paragraph } from "docx";
import { purposeWords, useOfResultsWords } from "../../../src/core/forms/bieu-2-words.ts";
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
    heading(2, purposeWords.purposeHeading),
    ...purposeWords.purpose.map(bodyText),
    heading(2, purposeWords.demandsHeading),
    ...purposeWords.demands.map(bodyText),
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
    ...useOfResultsWords.map(bodyText),
    ...lines("rà soát và sử dụng kết quả của trường", "DoanVan"),
  ];
}
