import type { LevelTarget } from "./level-target.ts";
import { otherScaleOf, readOtherScale } from "./level-scale.ts";
import type { Level } from "../../standards/catalogue.ts";
import { bare, compose } from "../../words/text.ts";
import type { Reading } from "../reading.ts";

interface Mention {
  readonly level: Level;
  readonly role: "target" | "kept" | "current";
}

const NOT_MET = /\b(?:khong|chua)\s+dat\s*$/;
const KEEPING = "(?:duy tri|giu vung|giu nguyen|giu|cung co|tiep tuc dat|on dinh)";
const KEPT = new RegExp(`\\b${KEEPING}(?:\\s+(?:vung chac|vung|o|dat|ket qua))*\\s*$`);
const KEPT_AFTER = new RegExp(`^\\s*[,(:-]?\\s*(?:tiep tuc )?(?:duy tri|giu vung|giu nguyen)\\b(?!.*\\bmuc)`);
const KEPT_ALONE =
  /^(?:tiep tuc )?(?:duy tri|giu vung|giu nguyen|giu on dinh|khong thay doi)(?: va phat huy)?(?: ket qua| muc)?(?: da dat| hien tai| hien co| nhu hien nay)?$/;
const KEPT_FIRST = new RegExp(`^(?:tiep tuc )?${KEEPING}\\b`);
const CURRENT_BEFORE =
  /\b(?:hien tai|hien nay|hien trang|hien dat|hien co|hien dang|dang dat|dang o|da dat|tu|so voi|nam (?:hoc )?truoc|truoc day)\s*(?:la|:|dat|o|\()?\s*$/;
const CURRENT_AFTER =
  /^\s*\(?(?:(?:hien tai|hien nay|hien trang|hien co|hien dat|dang co|da dat|nam (?:hoc )?truoc)(?!\s*(?:la|:|dat|o|\()*\s*(?:chua|khong|muc|m\d))|(?:len|thanh|sang)\b|→)/;
/** Words that may stand before a level without changing whose level it is, or by how much it is reached. */
const PLAIN = new Set(
  "dat duoc phan dau len den nang tang tu cai tien hoan thanh tieu chi ket qua can tiep tuc duy tri giu vung nguyen cung co va o yeu cau so voi hien tai nay trang dang da la muc truong nha quyet tam huong toi day manh on dinh chua khong chuyen sang dam bao it nhat thieu cua nam hoc truoc".split(
    " ",
  ),
);
const NOT_YET =
  /\bhien (?:tai|nay|dat|trang)[\s:(la]*(?:chua|khong) dat\)?(?!\s*muc)|^(?:tu )?(?:chua|khong) dat(?=\s*(?:len|den|→))/g;
const NOT_MET_ALONE = /^(?:hien (?:tai|nay) )?(?:khong|chua) dat(?: muc 1)?$/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const NUMBERS = ["", "mot", "hai", "ba", "bon"];
const SEVERAL = "có hơn một mức, chưa rõ mức nào là mức cần đạt";
const NOTHING_SEEN = "chưa thấy mức 1, mức 2 hay mức 3";

/** "Đạt mức 3 so với mức 2 hiện tại" → target 3, current 2. What is not plainly the criterion's level is told as unread. */
export function readLevelTarget(typed: string): Reading<LevelTarget> {
  const text = compose(typed);
  const words = plainWords(text);
  const unread = (why: string): Reading<LevelTarget> => ({ text, why });
  if (words === "") return { text };
  const other = otherScaleOf(words);
  if (other) {
    const read = readOtherScale(words, other, KEPT_FIRST.test(words));
    return typeof read === "string" ? unread(read) : { text, value: read };
  }
  if (/\b\d+ muc\b(?! \d)/.test(words) && !/\bmuc\s?\d/.test(words)) {
    return unread("mới nói tăng thêm mấy mức, chưa nói mức cần đạt");
  }
  if (KEPT_ALONE.test(words)) return { text, value: { scale: "criterion", keep: true } };
  if (NOT_MET_ALONE.test(words)) return { text, value: { scale: "criterion", current: 0, keep: false } };
  const { indicator, rest } = takeIndicators(words);
  const found = findMentions(rest);
  const settled = typeof found === "string" ? found : settle(found, KEPT_FIRST.test(rest));
  if (typeof settled === "string") return unread(settled);
  return { text, value: { scale: "criterion", ...settled, ...(indicator === undefined ? {} : { indicator }) } };
}

/** What the mentions say together, or why it cannot be told. */
function settle(mentions: readonly Mention[], keepFirst: boolean): Omit<LevelTarget, "scale"> | string {
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
  // "Duy trì mức hiện tại (mức 3)"
  return keepFirst ? { target: current, current, keep: true } : { current, keep: false };
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
    .replace(/^(?:tu )?([0-4]) ?(→|len|den) ?([0-4])$/, "tu muc $1 $2 muc $3")
    .replace(/^(?:dat )?([1-4])$/, "muc $1")
    .replace(
      /\b(?:den |trong |cuoi |het |vao )*(?:nam hoc|nam|hoc ky i{1,2}|thang)\s*(?:\d{1,2}\/)?\d{4}(?: ?- ?\d{4})?\s*[,:]?\s*/g,
      " ",
    )
    .replace(/\bmuc (hien tai|hien dat|hien co)\s*(?:la|:)?\s*(?=\d)/g, "$1 muc ")
    .replace(/\bmuc (?:can dat|phan dau|muc tieu)\s*(?:la|:)?\s*(?=\d)/g, "dat muc ")
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

/** Every level the words name, with what it is; or why that cannot be told. */
function findMentions(words: string): Mention[] | string {
  // "hiện tại: chưa đạt" and "từ chưa đạt lên" state the level below Mức 1; elsewhere it is open what "chưa đạt" is said of.
  const mentions: Mention[] = [];
  const spoken = words.replace(NOT_YET, () => {
    mentions.push({ level: 0, role: "current" });
    return " ";
  });
  if (/\b(?:chua|khong) dat\b(?!\s*muc)/.test(spoken)) return "“chưa đạt” ở đây chưa rõ nói về mức nào";
  const pattern = /\b(?:muc\s?|m(?=\d))(\d+|i{1,3}|iv)\b(?![.,]\d|\s?\(\d|\s*(?:%|trieu|m2))/g;
  let from = 0;
  for (let found = pattern.exec(spoken); found; found = pattern.exec(spoken)) {
    const before = spoken.slice(0, found.index);
    const after = spoken.slice(pattern.lastIndex);
    if (!isPlain(spoken.slice(from, found.index))) return "chưa rõ đây có phải mức cần đạt của tiêu chí";
    const level = ROMAN[found[1] ?? ""] ?? Number(found[1]);
    if (NOT_MET.test(before) && level > 1) return "“chưa đạt mức” chưa cho biết hiện đang ở mức nào";
    mentions.push(NOT_MET.test(before) ? { level: 0, role: "current" } : { level, role: roleOf(before, after) });
    const more = moreLevels(after);
    for (const next of more.levels) mentions.push({ level: next, role: "target" });
    pattern.lastIndex += more.length;
    from = pattern.lastIndex;
  }
  return mentions;
}

function roleOf(before: string, after: string): Mention["role"] {
  if (CURRENT_BEFORE.test(before) || CURRENT_AFTER.test(after)) return "current";
  return KEPT.test(before) || KEPT_AFTER.test(after) ? "kept" : "target";
}

/** The word is written once for several levels: "mức 1, 2, 3", "từ mức 1 lên 2". */
function moreLevels(after: string): { levels: Level[]; length: number } {
  const more = /^(?:\s*(?:,|va|hoac|-|len|den|→)\s*\d\b(?!\s*(?:thang|nam|%|trieu|[a-z]|[./,]\d)))+/.exec(after);
  return { levels: (more?.[0].match(/\d/g) ?? []).map(Number), length: more?.[0].length ?? 0 };
}

/** "80% giáo viên đạt", "gần đạt", "không duy trì": the level after such words is not simply the criterion's. */
function isPlain(before: string): boolean {
  if (/\b(?:khong|chua)\s+(?!dat\b)/.test(before)) return false;
  const words = before.replace(/\d+\.\d+/g, " ").match(/[\p{L}%\d]+/gu) ?? [];
  return words.every((word) => PLAIN.has(word) || /^(?:m|x|v|i|a|b|c)$/.test(word)) || isAfterLevel(before);
}

/** Between two levels anything may stand that begins as a new clause: "mức 2, chỉ báo b; phấn đấu mức 3". */
function isAfterLevel(before: string): boolean {
  return /^\s*[,;(]\s*(?:chi bao|phan dau|hien|tien toi)\b/.test(before);
}
