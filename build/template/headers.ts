import { AlignmentType, Header, PageNumber, Paragraph, TextRun } from "docx";
import { loop, paragraph, spacer } from "./paragraphs.ts";

/** The draft's mark, printed only when the plan still has faults that must be mended. */
export const draftMark = (points = 13): Paragraph[] =>
  loop(
    "dự thảo",
    [paragraph("DauTrang", "{dự thảo}", { bold: true, size: points * 2 }, { alignment: AlignmentType.RIGHT })],
    "DauTrang",
  );

/** Arabic, 13 pt, centred in the top margin; the field stands alone, or Google's import loses it. */
export function numberedHeader(): Header {
  const page = new Paragraph({ style: "DauTrang", children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return new Header({ children: [page, ...draftMark(11)] });
}

/** Page one has no number. */
export const emptyHeader = (): Header => new Header({ children: [spacer()] });
