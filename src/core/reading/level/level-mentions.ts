import type { Level } from "../../standards/catalogue.ts";

export interface Mention {
  readonly level: Level;
  readonly role: "target" | "kept" | "current";
}

const NOT_MET = /\b(?:khong|chua)\s+dat\s*$/;
export const KEEPING = "(?:duy tri|giu vung|giu nguyen|giu|cung co|tiep tuc dat|on dinh)";
const KEPT = new RegExp(`\\b${KEEPING}(?:\\s+(?:vung chac|vung|o|dat|ket qua))*\\s*$`);
const KEPT_AFTER = new RegExp(`^\\s*[,(:-]?\\s*(?:tiep tuc )?(?:duy tri|giu vung|giu nguyen)\\b(?!.*\\bmuc)`);
const CURRENT_BEFORE =
  /\b(?:hien tai|hien nay|hien trang|hien dat|hien co|hien dang|hien|dang dat|dang o|da dat|tu|so voi|nam (?:hoc )?truoc|truoc day)\s*(?:la|:|dat|o|\()?\s*$/;
const CURRENT_AFTER =
  /^\s*\(?(?:(?:hien tai|hien nay|hien trang|hien co|hien dat|dang co|da dat|nam (?:hoc )?truoc)(?!\s*(?:la|:|dat|o|\()*\s*(?:chua|khong|muc|m\d))|(?:len|thanh|sang)\b|→)/;
/** Words that may stand before a level without changing whose level it is, or by how much it is reached. */
const PLAIN = new Set(
  "dat duoc phan dau len den nang tang tu cai tien hoan thanh tieu chi ket qua can tiep tuc duy tri giu vung nguyen cung co va o yeu cau so voi hien tai nay trang dang da la muc truong nha quyet tam huong toi day manh on dinh chua khong chuyen sang dam bao it nhat thieu cua nam hoc truoc cuoi cac chi thien day du".split(
    " ",
  ),
);
/** Words that may follow a level: when it is reached, and that it is held. */
const AFTER = new Set(
  "vao cuoi dau trong thang quy ky ke hoach nay nam hoc tro len ben vung chac mot cach theo bo tieu chuan quy dinh cua lai va tiep theo hien tai danh gia sau gan nhat i ii".split(
    " ",
  ),
);
const NOT_YET =
  /\bhien (?:tai|nay|dat|trang)[\s:(la]*(?:chua|khong) dat\)?(?!\s*muc)|^(?:tu )?(?:chua|khong) dat(?=\s*(?:len|den|→))/g;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const UNCLEAR = "chưa rõ đây có phải mức cần đạt của tiêu chí";

/** Every level the words name, with what it is; or why that cannot be told. */
export function findMentions(words: string): Mention[] | string {
  // "hiện tại: chưa đạt" and "từ chưa đạt lên" state the level below Mức 1; elsewhere it is open what "chưa đạt" is said of.
  const mentions: Mention[] = [];
  const spoken = words.replace(NOT_YET, () => {
    mentions.push({ level: 0, role: "current" });
    return " ";
  });
  if (/\b(?:chua|khong) dat\b(?!\s*muc)/.test(spoken)) return "“chưa đạt” ở đây chưa rõ nói về mức nào";
  const pattern = /\b(?:muc\s?|m(?=\d))(\d+|i{1,3}|iv)\b(?![.,]\d|\s?\(\d+\)|\s*(?:%|trieu|m2))/g;
  let from = 0;
  for (let found = pattern.exec(spoken); found; found = pattern.exec(spoken)) {
    const before = spoken.slice(0, found.index);
    const after = spoken.slice(pattern.lastIndex);
    if (!isPlain(spoken.slice(from, found.index))) return UNCLEAR;
    const level = ROMAN[found[1] ?? ""] ?? Number(found[1]);
    if (NOT_MET.test(before) && level > 1) return "“chưa đạt mức” chưa cho biết hiện đang ở mức nào";
    mentions.push(NOT_MET.test(before) ? { level: 0, role: "current" } : { level, role: roleOf(before, after) });
    const more = moreLevels(after);
    for (const next of more.levels) mentions.push({ level: next, role: "target" });
    pattern.lastIndex += more.length;
    from = pattern.lastIndex;
  }
  if (/→\s*$/.test(spoken)) return UNCLEAR;
  return from === 0 || isPlainAfter(spoken.slice(from)) ? mentions : UNCLEAR;
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

/** "mức 3 về chuyển đổi số", "mức 2 chuẩn hiệu trưởng": what follows may make it another level; a new clause does not. */
function isPlainAfter(after: string): boolean {
  const [clause = ""] = after.split(/[,;.:)(•]| [-+] /);
  const rest = clause.replace(/\btheo (?:thong tu|tt) ?(?:so )?(?:17|18|19|22|57)\b[\w/-]*/, " ");
  return (rest.match(/[\p{L}%\d/]+/gu) ?? []).every(
    (word) => PLAIN.has(word) || AFTER.has(word) || /^\d{1,2}\/\d{4}$|^\d{4}$/.test(word),
  );
}

/** "80% giáo viên đạt", "gần đạt", "không duy trì": the level after such words is not simply the criterion's. */
function isPlain(between: string): boolean {
  // "100% giáo viên đạt chuẩn; tiêu chí đạt mức 2": another clause says another thing.
  const clauses = between.split(/;|\. /);
  const before = clauses[clauses.length - 1] ?? "";
  if (/\b(?:khong|chua)\s+(?!dat\b)/.test(before)) return false;
  const words = before.replace(/\d+\.\d+/g, " ").match(/[\p{L}%\d]+/gu) ?? [];
  return (
    words.every((word) => PLAIN.has(word) || /^(?:m|x|v|i|a|b|c)$/.test(word)) ||
    isAfterLevel(before) ||
    isPurpose(before)
  );
}

const OTHER_HOLDER = /\b(?:giao vien|gv|hoc sinh|hs|thu vien|can bo|nhan vien|chuyen doi so|phong hoc|lop|em)\b|[\d%]/;

/** "Khắc phục điểm yếu để đạt mức 2": the level is what the work is for, unless it is someone else's. */
function isPurpose(before: string): boolean {
  return /\b(?:de|nham) (?:dat|nang len|phan dau dat)\s*$/.test(before) && !OTHER_HOLDER.test(before);
}

/** Between two levels anything may stand that begins as a new clause: "mức 2, chỉ báo b; phấn đấu mức 3". */
function isAfterLevel(before: string): boolean {
  return /^\s*[,;(]\s*(?:chi bao|phan dau|hien|tien toi)\b/.test(before);
}
