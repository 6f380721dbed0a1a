import { isTagAlone, pieceAt } from "./template-places.ts";
import type { PartTexts, TemplateFault } from "./template-fault.ts";
import type { PartText, Paragraph, Piece } from "./template-text.ts";
import type { TemplateTag } from "./template.ts";

/**
 * Pairs of a loop with one tag inside a link, a tracked change or a text box and the other outside: docxtemplater does
 * not see these elements, and repeating what stands between the tags would tear them. `tags` are those of one part.
 */
export function loopFaults(tags: readonly TemplateTag[], texts: PartTexts): readonly TemplateFault[] {
  const open: TemplateTag[] = [];
  const faults: TemplateFault[] = [];
  for (const tag of tags) {
    if (tag.kind === "open") open.push(tag);
    if (tag.kind !== "close") continue;
    const place = open.map(({ name }) => tag.name === "" || name === tag.name).lastIndexOf(true);
    const start = open[place];
    const part = texts.get(tag.at.file);
    if (start === undefined) continue;
    open.length = place;
    if (part === undefined || !tears(part, start, tag)) continue;
    faults.push({
      code: "MAU-17",
      at: start.at,
      problem: (short) => `Một thẻ của cặp {#${short(start.name)}} nằm trong liên kết, phần sửa đổi hoặc hộp văn bản`,
      remedy: () => "Bỏ liên kết, chấp nhận các sửa đổi (Track Changes), để hai thẻ ở cùng một chỗ.",
    });
  }
  return faults;
}

function tears(part: PartText, start: TemplateTag, end: TemplateTag): boolean {
  const one = standing(part, start.at.offset);
  const other = standing(part, end.at.offset);
  if (one === undefined || other === undefined) return false;
  if (one.paragraph.holders !== other.paragraph.holders) return true;
  if (one.piece.holders === other.piece.holders) return false;
  // whole rows and whole paragraphs are repeated as they are
  if (one.paragraph.cell !== other.paragraph.cell) return false;
  return one.paragraph === other.paragraph || !isTagAlone(one.paragraph) || !isTagAlone(other.paragraph);
}

function standing(
  { pieces, paragraphs }: PartText,
  offset: number,
): { piece: Piece; paragraph: Paragraph } | undefined {
  const piece = pieces[pieceAt(pieces, offset)];
  const paragraph = piece && paragraphs[piece.paragraph];
  return piece && paragraph && { piece, paragraph };
}
