import type { Level } from "../standards/catalogue.ts";
import { bare, compose } from "../words/text.ts";
import type { Reading } from "./reading.ts";

/** What "Kết quả cần đạt" asks. */
export interface LevelTarget {
  /** Left out for "Giữ vững" alone: the present level is to be kept. */
  readonly target?: Level;
  /** The present level, when the cell itself states it. */
  readonly current?: Level;
  /** Staff say that the level is kept ("duy trì", "giữ vững"). */
  readonly keep: boolean;
}

interface Mention {
  readonly level: Level;
  readonly role: "target" | "kept" | "current";
}

const NOT_MET = /\b(?:khong|chua)\s+dat\s*$/;
const KEPT = /\b(?:duy tri|giu vung|giu nguyen|tiep tuc dat|on dinh)\s*(?:vung chac|o|dat|ket qua)?\s*$/;
const KEPT_ALONE =
  /^(?:tiep tuc )?(?:duy tri|giu vung|giu nguyen)(?: va phat huy)?(?: ket qua| muc)?(?: da dat| hien tai| hien co| nhu hien nay)?$/;
const CURRENT_BEFORE =
  /\b(?:hien tai|hien nay|hien trang|hien dat|hien co|hien dang|dang dat|dang o|da dat|tu|so voi)\s*(?:la|:|dat|o|\()?\s*$/;
const CURRENT_AFTER = /^\s*(?:hien tai|hien nay|hien trang|hien co|hien dat|dang co|da dat|len\b|→)/;
// Three other scales share the word: cấp độ kiểm định, mức độ chuẩn quốc gia, mức độ phổ cập.
const OTHER_SCALE = /\bcap do\s*\d|\bmuc do\s*\d|\b(?:chuan quoc gia|pho cap|chuan nghe nghiep)\b[^.;]*\bmuc\b/;
/** Words that may stand before a level without changing whose level it is, or by how much it is reached. */
const PLAIN = new Set(
  "dat duoc phan dau len den nang tang tu cai tien hoan thanh tieu chi ket qua can tiep tuc duy tri giu vung nguyen va o yeu cau so voi hien tai nay trang dang da co la muc truong nha quyet tam huong toi day manh cung on dinh chua khong chuyen sang dam bao".split(
    " ",
  ),
);
const NOT_YET =
  /\bhien (?:tai|nay|dat|trang)[\s:(la]*(?:chua|khong) dat\)?(?!\s*muc)|^(?:tu )?(?:chua|khong) dat(?=\s*(?:len|den|→))/g;
const KEPT_FIRST = /^(?:tiep tuc )?(?:duy tri|giu vung|giu nguyen)\b/;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const SEVERAL = "có hơn một mức, chưa rõ mức nào là mức cần đạt";
const NOTHING_SEEN = "chưa thấy mức 1, mức 2 hay mức 3";

/** "Đạt mức 3 so với mức 2 hiện tại" → target 3, current 2. What is not plainly the criterion's level is told as unread. */
export function readLevelTarget(typed: string): Reading<LevelTarget> {
  const text = compose(typed);
  const words = plainWords(text);
  const unread = (why: string): Reading<LevelTarget> => ({ text, why });
  if (words === "") return { text };
  if (OTHER_SCALE.test(words))
    return unread("chữ “mức” hay “cấp độ” ở đây thuộc thang khác, chưa phải mức của tiêu chí");
  if (KEPT_ALONE.test(words)) return { text, value: { keep: true } };
  const found = findMentions(words);
  const settled = typeof found === "string" ? found : settle(found, KEPT_FIRST.test(words));
  return typeof settled === "string" ? unread(settled) : { text, value: settled };
}

/** What the mentions say together, or why it cannot be told. */
function settle(mentions: readonly Mention[], keepFirst: boolean): LevelTarget | string {
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
  return keepFirst ? { target: current, current, keep: true } : "chưa thấy mức cần đạt, chỉ thấy mức hiện tại";
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

/** "Mức hiện tại: 1; mức cần đạt: 2" is said as "hiện tại mức 1; đạt mức 2". */
function plainWords(text: string): string {
  return bare(text)
    .replace(/[.;]+$/, "")
    .replace(/\bmuc (hien tai|hien dat|hien co)\s*(?:la|:)?\s*(?=\d)/g, "$1 muc ")
    .replace(/\bmuc (?:can dat|phan dau|muc tieu)\s*(?:la|:)?\s*(?=\d)/g, "dat muc ");
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
  return KEPT.test(before) ? "kept" : "target";
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
