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
  readonly before: string;
  readonly after: string;
}

const KEEP = /\b(duy tri|giu vung|giu nguyen|on dinh|tiep tuc dat|bao dam|dam bao)\b/;
const STATED_CURRENT_BEFORE =
  /\b(hien tai|hien nay|hien trang|hien dat|hien co|hien dang|dang dat|dang o|da dat|tu|so voi)\s*(la|:|dat|o)?\s*$/;
const STATED_CURRENT_AFTER = /^\s*(hien tai|hien nay|hien trang|hien co|hien dat|dang co|da dat|len\b|→|=>)/;
const NOT_MET = /\b(khong|chua)\s+dat\s*$/;
// Three other scales share the word: cấp độ kiểm định, mức độ chuẩn quốc gia, mức độ phổ cập.
const OTHER_SCALE = /\bcap do\s*\d|\bmuc do\s*\d|\b(chuan quoc gia|pho cap)\b[^.;]*\bmuc\b/;

/** "Đạt mức 3 so với mức 2 hiện tại" → target 3, current 2. Sources of wording: the seed plan, column "Kết quả cần đạt". */
export function readLevelTarget(typed: string): Reading<LevelTarget> {
  const text = compose(typed);
  const words = bare(text);
  const unread = (why: string): Reading<LevelTarget> => ({ text, why });
  if (words === "") return { text };
  if (OTHER_SCALE.test(words)) {
    return unread("mức độ hay cấp độ này thuộc thang khác, chưa phải mức 1, 2, 3 của tiêu chí");
  }
  const mentions = findMentions(words);
  const keep = KEEP.test(words);
  if (mentions.length === 0) {
    return keep ? { text, value: { keep } } : unread("chưa thấy mức 1, mức 2 hay mức 3");
  }
  if (mentions.some(({ level, before }) => NOT_MET.test(before) && level > 1)) {
    return unread("“chưa đạt mức” chưa cho biết hiện đang ở mức nào");
  }
  const currents = mentions.filter(isCurrent);
  const targets = distinct(mentions.filter((mention) => !isCurrent(mention)));
  const present = distinct(currents);
  if (present.length > 1) return unread("có hơn một mức được ghi là mức hiện tại");
  const current = present[0];
  if (targets.length === 0) {
    return keep && current !== undefined
      ? { text, value: { target: current, current, keep } }
      : unread("chỉ thấy mức hiện tại, chưa thấy mức cần đạt");
  }
  if (targets.length > 1) return unread(`có ${targets.length} mức khác nhau, chưa rõ mức nào là mức cần đạt`);
  const [target] = targets;
  return {
    text,
    value: { keep, ...(target === undefined ? {} : { target }), ...(current === undefined ? {} : { current }) },
  };
}

/** The present level as Hiện trạng holds it: "Mức 2", "Chưa đạt mức 1", "2". */
export function readCurrentLevel(typed: string): Reading<Level> {
  const text = compose(typed);
  const words = bare(text);
  if (words === "") return { text };
  if (/^(khong|chua) dat( muc 1)?$/.test(words)) return { text, value: 0 };
  const found = /^(?:dat |hien dat )?(?:muc|m)?\s?([0-4])$/.exec(words);
  return found ? { text, value: Number(found[1]) } : { text, why: "chưa thấy mức 1, mức 2 hay mức 3" };
}

export function showLevel(level: Level): string {
  return level === 0 ? "Chưa đạt mức 1" : `Mức ${level}`;
}

function findMentions(words: string): Mention[] {
  const pattern = /\b(?:muc|m)\s?(\d+)\b(?!\s*(?:thang|nam|%|trieu|m2))/g;
  const marks: { at: number; end: number; level: number }[] = [];
  for (let found = pattern.exec(words); found; found = pattern.exec(words)) {
    marks.push({ at: found.index, end: pattern.lastIndex, level: Number(found[1]) });
    // "mức 1, 2, 3": the word is written once for several levels.
    const more = /^(\s*(?:,|va|hoac|-)\s*(\d)\b(?!\s*(?:thang|nam|%|trieu|[./]\d)))+/.exec(
      words.slice(pattern.lastIndex),
    );
    for (const digit of more?.[0].match(/\d/g) ?? []) {
      marks.push({ at: found.index, end: pattern.lastIndex + (more?.[0].length ?? 0), level: Number(digit) });
    }
  }
  return marks.map(({ at, end, level }) => {
    return { level, before: words.slice(0, at), after: words.slice(end) };
  });
}

/** "không đạt mức 1" states the present level too: nobody plans for it. */
function isCurrent({ before, after }: Mention): boolean {
  return NOT_MET.test(before) || STATED_CURRENT_BEFORE.test(before) || STATED_CURRENT_AFTER.test(after);
}

function distinct(mentions: readonly Mention[]): Level[] {
  return [...new Set(mentions.map(({ level, before }) => (NOT_MET.test(before) ? 0 : level)))];
}
