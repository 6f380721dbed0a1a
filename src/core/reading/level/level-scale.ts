import type { LevelTarget, Scale } from "./level-target.ts";

export type OtherScale = Exclude<Scale, "criterion"> | "other";

export const scaleNames = {
  accreditation: "cấp độ kiểm định chất lượng",
  nationalStandard: "mức độ trường chuẩn quốc gia",
  universalEducation: "mức độ phổ cập giáo dục",
  other: "một thang khác",
} as const satisfies Record<OtherScale, string>;

const SIGNS: readonly (readonly [RegExp, OtherScale])[] = [
  [/\bpho cap\b[^.;]*\bmuc\b/, "universalEducation"],
  [/\b(?:kiem dinh|kdclgd?|kdcl)\b[^.;,]*\b(?:cap do|muc do)\s*\d|\bcap do\b/, "accreditation"],
  [
    /\b(?:chuan quoc gia|truong chuan|cqg)\b[^.;]*\bmuc\b|\bmuc do\s*\d[^.;]*\b(?:chuan quoc gia|cqg)\b/,
    "nationalStandard",
  ],
  [/\bchuan nghe nghiep\b[^.;]*\bmuc\b/, "other"],
  [/\bmuc do\s*\d/, "other"],
];

/** The scale that the words speak of, when it is not the criterion's own. */
export function otherScaleOf(words: string): OtherScale | undefined {
  const found = SIGNS.filter(([sign]) => sign.test(words));
  const first = found[0]?.[1];
  if (first === undefined) {
    // "KH duy trì XD trường chuẩn Quốc gia": no level of a criterion is meant either.
    return /\bchuan quoc gia\b/.test(words) && !/\bmuc\s?\d|\bm\d/.test(words) ? "nationalStandard" : undefined;
  }
  return first;
}

const LEVEL = /\b(?:muc do|cap do|muc)\s*:?\s*(\d|i{1,3})\b/g;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3 };

/** What such words say on their own scale; or why that cannot be told. */
export function readOtherScale(words: string, scale: OtherScale, keep: boolean): LevelTarget | string {
  const named = (words.match(LEVEL) ?? []).map((one) => /(\d|i{1,3})$/.exec(one)?.[1] ?? "");
  const levels = [...new Set(named.map((one) => ROMAN[one] ?? Number(one)))];
  const [level, ...more] = levels;
  if (scale === "other") {
    return /nghe nghiep/.test(words)
      ? "“mức” ở đây thuộc chuẩn nghề nghiệp"
      : "“mức độ” là cách gọi của thang khác, mức của tiêu chí ghi là “mức”";
  }
  if (more.length > 0 || /\bmuc\s?\d/.test(words.replace(/\b(?:chuan quoc gia|pho cap)\b.*/, ""))) {
    return "có hơn một thang mức trong ô";
  }
  if (level === undefined) {
    return keep ? { scale, keep } : `đây là ${scaleNames[scale]}, chưa phải mức của tiêu chí`;
  }
  const reached = /\b(?:da dat|da duoc cong nhan|hien (?:tai|nay|dat|dang))\b/.test(words);
  return { scale, keep, ...(reached ? { current: level } : { target: level }) };
}
