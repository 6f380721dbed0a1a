import { AlignmentType, LineRuleType } from "docx";
import type { IParagraphStyleOptions, IRunOptions, IStylesOptions } from "docx";

/** All four, or Google's import falls back to Arial for some letters. */
const timesNewRoman = {
  ascii: "Times New Roman",
  hAnsi: "Times New Roman",
  cs: "Times New Roman",
  eastAsia: "Times New Roman",
};

/** docx counts sizes in half points. */
export const run = (points: number, more: Pick<IRunOptions, "bold" | "italics"> = {}) => ({
  font: timesNewRoman,
  size: points * 2,
  color: "000000",
  ...more,
});

const single = { line: 240, lineRule: LineRuleType.AUTO };
const firstLine = { firstLine: 720 }; // 1.27 cm

const body = { alignment: AlignmentType.JUSTIFIED, indent: firstLine, spacing: { ...single, before: 0, after: 120 } };
const heading = { ...body, keepNext: true, keepLines: true };
export const tight = { spacing: { ...single, before: 0, after: 0 } };

export const style = (
  id: string,
  name: string,
  paragraph: NonNullable<IParagraphStyleOptions["paragraph"]>,
  text: ReturnType<typeof run>,
) => ({ id, name, basedOn: "Normal", quickFormat: true, paragraph, run: text });

/** Sizes and faces of the decree's parts; the body is 14 pt, the table 12 pt. */
export const styles: IStylesOptions = {
  default: {
    document: { run: { ...run(14), language: { value: "vi-VN" } }, paragraph: tight },
    heading1: { paragraph: heading, run: run(14, { bold: true, italics: false }) },
    heading2: { paragraph: heading, run: run(14, { bold: true, italics: false }) },
    heading3: { paragraph: heading, run: run(14, { bold: false, italics: false }) },
  },
  paragraphStyles: [
    { id: "Normal", name: "Normal", quickFormat: true, paragraph: tight, run: run(14) },
    style("DoanVan", "Đoạn văn", { ...body }, run(14)),
    style("CanCu", "Căn cứ", { ...body }, run(14, { italics: true })),
    style(
      "TenLoai",
      "Tên loại văn bản",
      { ...tight, alignment: AlignmentType.CENTER, keepNext: true },
      run(14, { bold: true }),
    ),
    style("DauTrang", "Đầu trang", { ...tight, alignment: AlignmentType.CENTER }, run(13)),
    style("ODau", "Ô phần đầu", { ...tight, alignment: AlignmentType.CENTER }, run(13)),
    style(
      "NgayThang",
      "Địa danh, ngày tháng",
      { ...tight, alignment: AlignmentType.CENTER },
      run(13, { italics: true }),
    ),
    // its length is set by the school's name: src/core/report/name-rule.ts
    style("GachTenTruong", "Gạch dưới tên trường", tight, run(13)),
    style("OBang", "Ô bảng", { ...tight, alignment: AlignmentType.LEFT }, run(12)),
    style("OGiua", "Ô bảng, giữa", { ...tight, alignment: AlignmentType.CENTER }, run(12)),
    style(
      "ONhom",
      "Ô bảng, nhóm",
      { ...tight, alignment: AlignmentType.CENTER, keepNext: true },
      run(12, { bold: true }),
    ),
    style(
      "OTieuChuan",
      "Ô bảng, tiêu chuẩn",
      { ...tight, alignment: AlignmentType.LEFT, keepNext: true },
      run(12, { bold: true }),
    ),
    style("NoiNhan", "Nơi nhận", { ...tight, alignment: AlignmentType.LEFT, keepNext: true }, run(11)),
    style("ChuKy", "Chữ ký", { ...tight, alignment: AlignmentType.CENTER, keepNext: true }, run(14, { bold: true })),
  ],
};
