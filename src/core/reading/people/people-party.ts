import { isSurname, nameEnd, nameLike, showName, titleAt } from "./people-names.ts";
import { headLength, isStrong, phraseAt } from "./people-phrase.ts";
import type { Party } from "./party.ts";
import { roleAt } from "./people-roles.ts";
import { spelling, word, type Cell } from "./people-words.ts";
import { fieldAt } from "./posts-fields.ts";

/** A party and where it ends; `why` when it begins as one but nobody knows whose it is. */
export interface Found {
  readonly party: Party;
  readonly end: number;
  readonly why?: string;
}

const stopsAt = (cell: Cell) => (at: number) => Math.max(headLength(cell, at), (roleAt(cell, at)?.end ?? at) - at);

const capital = (text: string): string => text.replace(/^\p{L}/u, (first) => first.toUpperCase());

/** The post, body or person that begins there. */
export function partyAt(cell: Cell, at: number, afterPerson: boolean): Found | undefined {
  const post = postAt(cell, at);
  const person = personAt(cell, at, afterPerson);
  if (!person) return post;
  return !post || (headLength(cell, at) < 2 && outgrows(person, post, at)) ? person : post;
}

/** "Đoàn Thị Lan" is a person, "Đoàn xã" is not. */
const outgrows = (name: Found, post: Found, at: number): boolean =>
  name.end > post.end || (name.end === post.end && name.end - at > 2);

/** "PHT phụ trách chuyên môn", "tổ Toán - Lý", "Công an xã". */
export function postAt(cell: Cell, at: number): Found | undefined {
  const deputy =
    word("tp").fold === cell.words[at]?.fold && cell.words.slice(0, at).some((one) => /^tt(?:cm)?$/.test(one.fold));
  if (deputy) return { party: { label: "Tổ phó", kind: "post", key: "tổ phó" }, end: at + 1 };
  const phrase = phraseAt(cell, at);
  if (!phrase) return undefined;
  const label = capital(phrase.label);
  const party: Party = { label, kind: phrase.kind, key: phrase.key };
  return phrase.lacks
    ? { party, end: phrase.end, why: `chưa rõ “${label}” của tổ chức nào` }
    : { party, end: phrase.end };
}

/** "Thầy Nguyễn Văn An", "Nguyễn Thị Hoa"; a given name alone only after a title or another person. */
export function personAt(cell: Cell, at: number, afterPerson: boolean): Found | undefined {
  const title = titleAt(cell, at);
  const from = title?.end ?? at;
  const again = title ? titleAt(cell, from) : undefined;
  const start = again?.end ?? from;
  const end = nameEnd(cell, start, stopsAt(cell));
  if (title) return end > start ? person(cell, start, end) : lowerName(cell, start);
  const known = isSurname(cell, at) && end - at > 1;
  const given = end > at && !isVocabulary(cell, at) && (afterPerson || hasPost(cell, end));
  return known || given ? person(cell, at, end) : undefined;
}

/** "Hoa (GVCN 9A)", "Hoa - GVCN": whoever has a post is a person. */
function hasPost(cell: Cell, at: number): boolean {
  return /^[(-]$/.test(cell.words[at]?.text ?? "") && phraseAt(cell, at + 1)?.kind === "post";
}

/** The name right after a post: a title, a surname or a lone capital will do, "GVCN Lan". */
export function nameAfterPost(cell: Cell, at: number): Found | undefined {
  const found = personAt(cell, at, true);
  return found && !isVocabulary(cell, at) ? found : undefined;
}

const isVocabulary = (cell: Cell, at: number): boolean => {
  if (isSurname(cell, at) && nameLike(cell, at + 1)) return headLength(cell, at) > 1;
  return (
    isStrong(cell, at) || headLength(cell, at) > 0 || fieldAt(cell, at) !== undefined || roleAt(cell, at) !== undefined
  );
};

function person(cell: Cell, from: number, end: number): Found {
  const label = showName(cell.words.slice(from, end));
  return { party: { label, kind: "person", key: spelling(label) }, end };
}

/** After a title even small letters are a name: "cô lan". */
function lowerName(cell: Cell, from: number): Found | undefined {
  let end = from;
  const stops = stopsAt(cell);
  while (
    end - from < 4 &&
    /^\p{L}+$/u.test(cell.words[end]?.text ?? "") &&
    !/^(?:và|va)$/i.test(cell.words[end]?.text ?? "")
  ) {
    if (stops(end) > 0) break;
    end++;
  }
  return end > from ? person(cell, from, end) : undefined;
}
