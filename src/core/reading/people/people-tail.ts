import { beginsName, nameLike, showName } from "./people-names.ts";
import { finder, isJoiner, spelling, type Cell, type Word } from "./people-words.ts";
import { fieldAt, scopeAt, type Field } from "./posts-fields.ts";
import type { Head } from "./posts.ts";

/** A stretch of a name: how it is shown and how it is compared. */
export interface Part {
  readonly label: string;
  readonly key: string;
  readonly end: number;
}

const ITEM = /^(?:k?\d{1,2}(?:[a-zđ]\d{0,2})?|[ivx]{1,4})$/i;
const isItem = (one: Word | undefined): one is Word => one !== undefined && ITEM.test(one.text);
const NAME_LIST = /^(?:[,&+/-]|và|va)$/i;

/** "1, 2 và 3", "9A, 9B", "4-5": numbers of groups, grades and classes. */
export function itemsAt(cell: Cell, at: number, begins: (at: number) => boolean): Part | undefined {
  const first = cell.words[at];
  if (!isItem(first) || (cell.bulleted && /^[.)]$/.test(cell.words[at + 1]?.text ?? ""))) return undefined;
  let label = first.text.toUpperCase();
  let end = at + 1;
  for (;;) {
    const joiner = cell.words[end];
    const item = cell.words[end + 1];
    if (!joiner || !NAME_LIST.test(joiner.text) || !isItem(item) || begins(end + 2)) break;
    label += joined(joiner, "") + item.text.toUpperCase();
    end += 2;
  }
  return { label, key: label.toLowerCase(), end };
}

const joined = (joiner: Word, blank: " " | ""): string => {
  if (joiner.text === ",") return ", ";
  return joiner.mark && joiner.text !== "&" ? `${blank}${joiner.text}${blank}` : ` ${joiner.text.toLowerCase()} `;
};

/** "Toán - Lý", "chuyên môn và cơ sở vật chất": what a post is for, joined. */
export function fieldsAt(cell: Cell, at: number, head: Head, isHead: (at: number) => boolean): Part | undefined {
  const allowed = (field: Field) => !field.job || head.takes.length > 0;
  // "nhân viên thư viện" + "- thiết bị": one person does both.
  const more = cell.words[at]?.text === "-" && head.label.startsWith("nhân viên ") ? 1 : 0;
  const first = fieldAt(cell, at + more);
  if (!first || !allowed(first.entry) || (more > 0 && !first.entry.job)) return undefined;
  let label = more > 0 ? `- ${first.entry.label}` : first.entry.label;
  let { key } = first.entry;
  let end = first.end;
  for (let joiner = cell.words[end]; joiner && NAME_LIST.test(joiner.text); joiner = cell.words[end]) {
    const next = fieldAt(cell, end + 1);
    const jobs = joiner.text === "-" && head.takes.includes("job");
    if (!next || (next.entry.job && !jobs) || (!next.entry.job && isHead(end + 1))) break;
    label += joined(joiner, " ") + next.entry.label;
    key += ` ${next.entry.key}`;
    end = next.end;
  }
  return { label, key, end };
}

const placeWordAt = finder(
  "xã|phường|thị trấn|huyện|quận|thị xã|thành phố|TP|tỉnh|ấp|khóm|thôn|bản|khu phố|địa phương|đặc khu|các xã|các ấp|sở tại"
    .split("|")
    .map((one) => [one, [one]] as const),
);
const NOT_PLACE = new Set(["hội", "đoàn"]);

/** "xã Đốc Binh Kiều", "phường 3, quận 1": it makes a body one outside the school. */
export function placeAt(cell: Cell, at: number, begins: (at: number) => boolean, within = 0): Part | undefined {
  const word = placeWordAt(cell, at);
  if (!word || NOT_PLACE.has(cell.words[word.end]?.text.toLowerCase() ?? "")) return undefined;
  let end = word.end;
  const inName = (place: number) => {
    const one = cell.words[place];
    if (!one || one.mark || begins(place) || placeWordAt(cell, place)) return false;
    return cell.oneCase || nameLike(cell, place) || /^\d{1,2}$/.test(one.text);
  };
  while (end - word.end < 4 && inName(end)) end++;
  const label = [word.entry, showName(cell.words.slice(word.end, end))].join(" ").trim();
  const comma = cell.words[end]?.text === "," || cell.words[end]?.text === "-" ? 1 : 0;
  const wider = within < 3 ? placeAt(cell, end + comma, begins, within + 1) : undefined;
  if (wider)
    return { label: `${label}${comma ? "," : ""} ${wider.label}`, key: `${label} ${wider.key}`, end: wider.end };
  return { label, key: label.toLowerCase(), end };
}

/** "lớp", "trong nhà trường", "trường TH&THCS Thạnh Đông": whom of them; no part of the key. */
export function scopePartAt(cell: Cell, at: number, begins: (at: number) => boolean): Part | undefined {
  const scope = scopeAt(cell, at);
  if (!scope) return undefined;
  const school = /trường$/.test(scope.entry.label) ? schoolNameEnd(cell, scope.end, begins) : scope.end;
  return { label: [scope.entry.label, schoolName(cell, scope.end, school)].join(" ").trim(), key: "", end: school };
}

const LEVEL = /^(?:TH|THCS|THPT|MN|MG|TTH|PTDTBT|PTDTNT|TH,)$/i;

export function schoolNameEnd(cell: Cell, from: number, begins: (at: number) => boolean): number {
  let at = from;
  while (at - from < 10) {
    const one = cell.words[at];
    if (!one) break;
    const next = cell.words[at + 1];
    const level =
      LEVEL.test(one.text) || /^(?:tiểu học|mầm non)$/.test(`${one.text} ${next?.text ?? ""}`.toLowerCase());
    const between =
      isJoiner(one) && at > from && LEVEL.test(cell.words[at - 1]?.text ?? "") && LEVEL.test(next?.text ?? "");
    if (level) at += LEVEL.test(one.text) ? 1 : 2;
    else if (between || (nameLike(cell, at) && !begins(at))) at++;
    else break;
  }
  return at;
}

export function schoolName(cell: Cell, from: number, end: number): string {
  return cell.words
    .slice(from, end)
    .map((one) => (LEVEL.test(one.text) ? one.text.toUpperCase() : one.mark ? one.text : showName([one])))
    .join(" ")
    .replace(/ ([&]) /g, "$1")
    .replace(/Tiểu Học/g, "Tiểu học")
    .replace(/Mầm Non/g, "Mầm non");
}

/** A word that the vocabulary does not know, inside an open name: as typed, lowered where all is in capitals. */
export function freeAt(cell: Cell, at: number, kind: Head["kind"]): Part | undefined {
  const one = cell.words[at];
  // "Công ty Hoa Sen" is a firm, "Tổ Toán Nguyễn Văn An" a body and a person.
  if (!one || one.mark || (kind !== "outside" && beginsName(cell, at))) return undefined;
  if (/^\d{3,}$/.test(one.text) || /^(?:và|va)$/i.test(one.text)) return undefined;
  const label = cell.upper && /[aeiouy]/.test(one.bare) ? one.text.toLowerCase() : one.text;
  return { label, key: spelling(one.text), end: at + 1 };
}
