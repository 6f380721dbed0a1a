import type { OtherField, PlanField } from "../words/fields.ts";
import { bare } from "../words/text.ts";

/** How schools head the columns of the plan; the first that fits counts. Words are without diacritics. */
const planWords: readonly (readonly [RegExp, PlanField])[] = [
  [/^(?:s?tt|so tt|so thu tu|so)$/, "order"],
  [/kinh phi|^du toan/, "budget"],
  [/minh chung|^thong tin, du lieu/, "evidence"],
  [/^chi so|tieu chi danh gia ket qua/, "measure"],
  [/^muc do (?:thuc hien|hoan thanh)|^tinh trang thuc hien/, "progress"],
  [/^ghi chu/, "note"],
  [/^noi dung cai tien|^van de can cai tien|^noi dung can cai tien/, "content"],
  [/^thoi (?:gian|han|diem)|^tien do/, "timeline"],
  [
    /^(?:don vi|ca nhan|nguoi|bo phan)\b|chu tri|phu trach|chiu trach nhiem|phoi hop thuc hien|^phan cong|^phoi hop$/,
    "lead",
  ],
  [/^nguon luc|dieu kien/, "resources"],
  [
    /^ket qua can dat|^ket qua dat|^muc tieu|^muc (?:can dat|phan dau)|^yeu cau can dat|^ket qua mong doi|^ket qua$/,
    "targetLevel",
  ],
  [/^(?:cac )?(?:cong viec|giai phap|hoat dong|bien phap|viec can lam|noi dung cong viec|nhiem vu)/, "action"],
  [/^tieu chuan\s*[,/&+-]|^tieu chuan va|^(?:ma |ten )?tieu chi\b|^noi dung tieu chi|^tieu chuan$/, "criterion"],
];

const issueWords: readonly (readonly [RegExp, OtherField | "order"])[] = [
  [/^(?:s?tt|so tt)$/, "order"],
  [/^tieu chi/, "related"],
  [/^tieu chuan/, "standard"],
  [/hien trang/, "status"],
  [/han che$|^diem (?:yeu|han che)|^ton tai/, "weakness"],
  [/^nguyen nhan/, "cause"],
];

const reviewWords: readonly (readonly [RegExp, OtherField])[] = [
  [/^thoi (?:diem|gian)/, "time"],
  [/theo doi/, "watched"],
  [/^ket qua/, "result"],
  [/dieu chinh/, "adjustment"],
  [/^nguoi/, "reviewer"],
];

export type TableKind = "plan" | "issues" | "reviews";

const wordsOf = { plan: planWords, issues: issueWords, reviews: reviewWords } as const;

/** The field that a column of a table is headed for; undefined where its words are not known. */
export function fieldHeaded(kind: TableKind, heading: string): string | undefined {
  const words = bare(heading)
    .replace(/[*:]+$/, "")
    .trim();
  if (words === "" || words.length > 120) return undefined;
  const found = (wordsOf[kind] as readonly (readonly [RegExp, string])[]).find(([pattern]) => pattern.test(words));
  // "Nguyên nhân của hạn chế" is a cause
  return kind === "issues" && /^nguyen nhan/.test(words) ? "cause" : found?.[1];
}
