import type { FileChild, ISectionOptions, Paragraph } from "docx";
import { headingBelowTable } from "../bieu-2/heading-below-table.ts";
import { draftMark } from "../headers.ts";
import { letterhead } from "../letterhead.ts";
import { across, upright } from "../pages.ts";
import { portrait, textWidth } from "../paper.ts";
import { bodyText, heading, lines, loop, paragraph, rule, spacer } from "../paragraphs.ts";
import { signature } from "../signature.ts";
import { moneyTable } from "./money-table.ts";
import { resultsHeading, resultsTable } from "./results-table.ts";
import { reviewsTable } from "./reviews-table.ts";

/** Báo cáo kết quả thực hiện kế hoạch: upright, but for the table of part II. */
export function periodic(): ISectionOptions[] {
  return [
    upright([...draftMark(), letterhead(portrait), ...title(), ...overview()], true),
    across([resultsHeading(), resultsTable()], false),
    upright([...parts(), spacer({ keepNext: true }), signature(portrait), spacer()], false),
  ];
}

function title(): Paragraph[] {
  return [
    paragraph("TenLoai", "BÁO CÁO", {}, { spacing: { before: 240 } }),
    paragraph("TenLoai", "Kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục"),
    paragraph("TenLoai", "{kỳ báo cáo}"),
    rule(textWidth(portrait), 1200, { keepNext: true }),
    paragraph("TenLoai", "", { size: 16 }),
    paragraph("CanCu", "{căn cứ kế hoạch}"),
    bodyText("{câu mở đầu}"),
  ];
}

function overview(): Paragraph[] {
  return [
    heading(1, "I. TÌNH HÌNH CHUNG"),
    bodyText("{câu tình hình}"),
    ...lines("số liệu chung", "DoanVan"),
    ...lines("ghi chú số liệu", "DoanVan"),
  ];
}

function parts(): FileChild[] {
  return [
    heading(1, "III. KINH PHÍ"),
    ...lines("lời về kinh phí", "DoanVan"),
    ...moneyTable(),
    headingBelowTable("IV. KẾT QUẢ GIÁM SÁT, KIẾN NGHỊ"),
    heading(2, "1. Kết quả giám sát"),
    ...lines("kết quả giám sát", "DoanVan"),
    ...reviewsTable(),
    heading(2, "2. Kiến nghị", { spacing: { before: 120, after: 120 } }),
    ...lines("kiến nghị", "DoanVan"),
    heading(1, "V. ĐIỀU CHỈNH KẾ HOẠCH"),
    ...loop("loại điều chỉnh", [
      ...loop("tên loại điều chỉnh", [heading(2, "{tên loại điều chỉnh}")]),
      ...lines("nội dung điều chỉnh", "DoanVan"),
    ]),
    heading(1, "VI. VIỆC TIẾP THEO"),
    ...loop("người làm tiếp", [
      ...loop("tên người chủ trì", [heading(2, "{tên người chủ trì}")]),
      ...lines("việc tiếp theo", "DoanVan"),
    ]),
  ];
}
