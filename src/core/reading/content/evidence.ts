import { compose } from "../../words/text.ts";

/** A code of evidence with the criterion that stands in it. */
export interface EvidenceCode {
  /** As typed, without brackets. */
  readonly text: string;
  readonly criterion: string;
}

// [H1-1.1-01] since Công văn 5932/BGDĐT-QLCL; MC.1.1.01 since Thông tư 57/2026/TT-BGDĐT (second-hand).
const BOX = /(?<![\p{L}\d])H\s?\d{1,2}\s?-\s?(\d{1,2})\s?\.\s?(\d{1,2})\s?-\s?\d{1,3}(?!\d)/giu;
const MC = /(?<![\p{L}\d])MC\s?[.:]?\s?(\d{1,2})\.(\d{1,2})\.\d{1,3}(?!\d)/giu;

/** "[H1-1.1-01], MC.1.2.03" → codes of 1.1 and 1.2. */
export function readEvidenceCodes(typed: string): readonly EvidenceCode[] {
  const text = plain(typed);
  return [BOX, MC].flatMap((pattern) => {
    const codes: EvidenceCode[] = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
      codes.push({ text: found[0], criterion: `${Number(found[1])}.${Number(found[2])}` });
    }
    return codes;
  });
}

// "MC.1.1", "MC-1.1-01": a mark after MC and two numbers; "MC 1.1.1.01": three. Days and sums of money run on in digits.
const END = String.raw`(?!\d|\s?[-./]\s?\d)`;
const NEARLY_MC = [
  new RegExp(String.raw`(?<![\p{L}\d])MC\s?[-.]\s?\d{1,2}\s?[-.]\s?\d{1,2}(?!\d)(?:\s?[-.]\s?\d{1,3})*${END}`, "giu"),
  new RegExp(String.raw`(?<![\p{L}\d])MC\s?:?\s?\d{1,2}\s?\.\s?\d{1,2}(?!\d)(?:\s?[-.]\s?\d{1,3})+${END}`, "giu"),
];

/** What looks like a code and is none: "[H1.1.1.01]", "[H1-1-1-01]"; "MC.1.1", "MC-1.1-01". */
export function malformedCode(typed: string): string | undefined {
  const text = plain(typed);
  const brackets = text.match(/\[\s*H\s?\d{1,2}\s?[-.][^\]]*\d\s*\]/giu) ?? [];
  const dotted = NEARLY_MC.flatMap((pattern) => text.match(pattern) ?? []);
  return [...brackets, ...dotted].find((code) => !isWhole(code));
}

/** The code and nothing else is read; "MC.1.1.01-03" are three of them. */
function isWhole(code: string): boolean {
  const own = code.replace(/[[\]\s]/g, "");
  const alone = /^MC/i.test(own) ? own.replace(/^(.*\.\d{1,3})-\d{1,3}$/, "$1") : own;
  return readEvidenceCodes(code).some(({ text }) => alone === text.replace(/\s/g, ""));
}

/** Which of the two ways of writing a code of evidence follows. */
export function evidenceCodeKind({ text }: EvidenceCode): "box" | "dotted" {
  return /^h/i.test(text) ? "box" : "dotted";
}

const WORD = /(?<!(?:chưa|không|thiếu|chưa đủ)(?: có)? )minh chứng|(?<!\p{L})mc\s?:/iu;

/** "Minh chứng: biên bản họp", "MC: …", or a code. */
export function namesEvidence(typed: string): boolean {
  return WORD.test(compose(typed)) || readEvidenceCodes(typed).length > 0 || malformedCode(typed) !== undefined;
}

const PAPER =
  /(?<!\p{L})(?:biên bản|quyết định|hồ sơ|danh sách|sổ|hình ảnh|ảnh|nghị quyết|tờ trình|hoá đơn|hóa đơn|hợp đồng|phiếu|giấy chứng nhận|thống kê|bảng điểm|báo cáo)(?!\p{L})/iu;

/** Papers and pictures that Ghi chú names are evidence too, said or not. */
export function namesPaper(note: string): boolean {
  return PAPER.test(compose(note));
}

const plain = (typed: string): string => compose(typed).replace(/[‐-―−]/g, "-");
