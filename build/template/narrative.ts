import type { Paragraph } from "docx";
import { heading, lines, loop, paragraph, rule } from "./paragraphs.ts";
import { textWidth } from "./paper.ts";
import type { Paper } from "./paper.ts";

export function title(paper: Paper): Paragraph[] {
  return [
    paragraph("TenLoai", "KẾ HOẠCH", {}, { spacing: { before: 240 } }),
    paragraph("TenLoai", "Cải tiến chất lượng giáo dục"),
    paragraph("TenLoai", "Năm học {năm học}"),
    rule(textWidth(paper), 1200, { keepNext: true }),
    paragraph("TenLoai", "", { size: 16 }),
  ];
}

export function legalBasis(): Paragraph[] {
  return loop("phần căn cứ", [heading(1, "CĂN CỨ XÂY DỰNG KẾ HOẠCH"), ...lines("căn cứ", "CanCu")]);
}

/** Sections I to III: a heading of one of three depths, then its paragraphs. */
export function narrative(): Paragraph[] {
  const levels = [1, 2, 3] as const;
  return loop("mục", [
    ...levels.flatMap((level) => loop(`tiêu đề cấp ${level}`, [heading(level, `{tiêu đề cấp ${level}}`)])),
    ...lines("đoạn văn", "DoanVan"),
  ]);
}
