import type { LevelTarget } from "./level-target.ts";
import { findMentions, KEEPING, type Mention } from "./level-mentions.ts";
import { otherScaleOf, readOtherScale } from "./level-scale.ts";
import type { Level } from "../../standards/catalogue.ts";
import { bare, compose } from "../../words/text.ts";
import type { Reading } from "../reading.ts";

const KEPT_ALONE =
  /^(?:tiep tuc )?(?:duy tri|giu vung|giu nguyen|giu on dinh|khong thay doi)(?: va phat huy)?(?: ket qua| muc)?(?: da dat| hien tai| hien co| nhu hien nay)?$/;
const KEPT_FIRST = new RegExp(`^(?:tiep tuc )?${KEEPING}\\b`);
const KEPT_LAST = /[,;.] ?(?:can |phai |tiep tuc )*(?:duy tri|giu vung)$/;
const NOT_MET_ALONE = /^(?:hien (?:tai|nay) )?(?:khong|chua) dat(?: muc 1)?$/;
const NUMBERS = ["", "mot", "hai", "ba", "bon"];
const SEVERAL = "có hơn một mức, chưa rõ mức nào là mức cần đạt";
const NOTHING_SEEN = "chưa thấy mức 1, mức 2 hay mức 3";

/** "Đạt mức 3 so với mức 2 hiện tại" → target 3, current 2. What is not plainly the criterion's level is told as unread. */
export function readLevelTarget(typed: string): Reading<LevelTarget> {
  const text = compose(typed);
  const words = plainWords(text);
  const unread = (why: string): Reading<LevelTarget> => ({ text, why });
  if (words === "") return { text };
  if (/\?/.test(words)) return unread("còn dấu hỏi, chưa chắc là mức cần đạt");
  const other = otherScaleOf(words);
  if (other) {
    const read = readOtherScale(words, other, KEPT_FIRST.test(words));
    return typeof read === "string" ? unread(read) : { text, value: read };
  }
  if (/\b(?:\d+|mot|hai) (?:muc|bac)\b(?! \d)/.test(words) && !/\bmuc\s?\d/.test(words)) {
    return unread("mới nói tăng thêm mấy mức, chưa nói mức cần đạt");
  }
  if (KEPT_ALONE.test(words)) return { text, value: { scale: "criterion", keep: true } };
  if (NOT_MET_ALONE.test(words)) return { text, value: { scale: "criterion", current: 0, keep: false } };
  const { indicator, rest } = takeIndicators(words);
  const found = findMentions(rest);
  const settled = typeof found === "string" ? found : settle(found, KEPT_FIRST.test(rest) || KEPT_LAST.test(rest));
  if (typeof settled === "string") return unread(settled);
  return { text, value: { scale: "criterion", ...settled, ...(indicator === undefined ? {} : { indicator }) } };
}

/** What the mentions say together, or why it cannot be told. */
function settle(mentions: readonly Mention[], keepSaid: boolean): Omit<LevelTarget, "scale"> | string {
  const levels = (role: Mention["role"]): Level[] => [
    ...new Set(mentions.filter((mention) => mention.role === role).map(({ level }) => level)),
  ];
  const [current, ...moreCurrents] = levels("current");
  const [kept, ...moreKept] = levels("kept");
  const [target, ...moreTargets] = levels("target");
  if (moreCurrents.length > 0) return "có hơn một mức được ghi là mức hiện tại";
  if (moreKept.length + moreTargets.length > 0) return SEVERAL;
  if (kept !== undefined && target !== undefined) {
    // "Giữ vững mức 2, phấn đấu mức 3": what is kept is the present level.
    return kept < target ? { target, current: kept, keep: false } : SEVERAL;
  }
  const stated = current === undefined ? {} : { current };
  if (target !== undefined) return { target, keep: false, ...stated };
  if (kept !== undefined) return { target: kept, keep: true, ...stated };
  if (current === undefined) return NOTHING_SEEN;
  // "Duy trì mức hiện tại (mức 3)", "đã đạt mức 3, cần duy trì"
  return keepSaid ? { target: current, current, keep: true } : { current, keep: false };
}

/** The present level as Hiện trạng holds it: "Mức 2", "Chưa đạt mức 1", "2". */
export function readCurrentLevel(typed: string): Reading<Level> {
  const text = compose(typed);
  const words = bare(text);
  if (words === "") return { text };
  if (/^(khong|chua) dat( muc 1)?$/.test(words)) return { text, value: 0 };
  const found = /^(?:dat |hien dat )?(?:muc|m)?\s?([0-4])$/.exec(words);
  return found ? { text, value: Number(found[1]) } : { text, why: NOTHING_SEEN };
}

export function showLevel(level: Level): string {
  return level === 0 ? "Chưa đạt mức 1" : `Mức ${level}`;
}

/** "Mức hiện tại: 1; mức cần đạt: 2" is said as "hiện tại mức 1; đạt mức 2"; a lone figure is a level. */
function plainWords(text: string): string {
  return bare(text)
    .replace(/[.;:,]+$/, "")
    .replace(/^ket qua can dat\s*:?\s*/, "")
    .replace(/\bmuc\s?[:(]\s*(?=\d)/g, "muc ")
    .replace(/\bmuc (mot|hai|ba|bon)\b/g, (_all, name: string) => `muc ${NUMBERS.indexOf(name)}`)
    .replace(/>{2,}|»/g, "→")
    .replace(/^(?:tu )?([0-4]) ?(→|len|den) ?([0-4])$/, "tu muc $1 $2 muc $3")
    .replace(/\bmuc dat tu ([0-4]) (len|den) ([0-4])\b/, "tu muc $1 $2 muc $3")
    .replace(/\b(?:tang|nang)(?: them| len)? \d{1,2} muc\b(?=.*\d)/, " ")
    .replace(/\(tu ([0-4]) (len|den) ([0-4])\)/, "tu muc $1 $2 muc $3")
    .replace(/^(?:dat )?([1-4])$/, "muc $1")
    .replace(
      /\b(?:den |trong |cuoi |het |vao )*(?:nam hoc|nam|hoc ky i{1,2}|thang)\s*(?:\d{1,2}\/)?\d{4}(?: ?- ?\d{4})?\s*[,:]?\s*/g,
      " ",
    )
    .replace(/\b(?:phan dau|muc tieu|can dat|ke hoach)\s*:\s*(?=\d(?!\d))/g, "dat muc ")
    .replace(/\bmuc (hien tai|hien dat|hien co)\s*(?:la|:)?\s*(?=\d)/g, "$1 muc ")
    .replace(/\bmuc (?:can dat|phan dau|muc tieu|dat)\s*(?:la|:)?\s*(?=\d)/g, "dat muc ")
    .trim();
}

const LETTERS = "[a-d](?:\\s*(?:,|;|va|&|\\+)\\s*(?:chi bao )?[a-d](?![a-z]))*(?![a-z])";
const INDICATOR = new RegExp(
  `\\s*[,;(-]?\\s*(?:o |dat |voi |gom |tai )?(?:(?:cac )?chi bao|cb)\\s*:?\\s*(${LETTERS})\\)?`,
);
const INDICATOR_AT_LEVEL = /(\bmuc ?\d|\bm\d) ?[(.-]? ?([a-d])\)?(?![a-z\d])/;

/** "Đạt mức 3, chỉ báo b", "Mức 2a" → the letters, and the words without them. */
function takeIndicators(words: string): { readonly indicator?: string; readonly rest: string } {
  const named = INDICATOR.exec(words);
  if (named) {
    const letters = (named[1] ?? "").replace(/\bva\b|chi bao/g, " ").match(/[a-d]/g) ?? [];
    return { indicator: letters.join(", "), rest: words.replace(INDICATOR, " ").replace(/\s+/g, " ").trim() };
  }
  const beside = INDICATOR_AT_LEVEL.exec(words);
  if (!beside) return { rest: words };
  return { indicator: beside[2] ?? "", rest: words.replace(INDICATOR_AT_LEVEL, "$1") };
}
