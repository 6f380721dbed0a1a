import { titleAt } from "./people-names.ts";
import { roleAt } from "./people-roles.ts";
import { staffAt } from "./people-staff.ts";
import {
  fieldsAt,
  freeAt,
  itemsAt,
  placeAt,
  schoolName,
  schoolNameEnd,
  scopePartAt,
  type Part,
} from "./people-tail.ts";
import { finder, spelling, type Cell } from "./people-words.ts";
import { BODIES, OUTSIDE } from "./posts-bodies.ts";
import { fieldAt } from "./posts-fields.ts";
import { SCHOOL_POSTS, type Head } from "./posts.ts";

/** A post or a body, with all that belongs to it. */
export interface Phrase {
  readonly label: string;
  readonly key: string;
  readonly kind: Head["kind"];
  readonly end: number;
  /** "Chủ tịch": of what, nobody knows. */
  readonly lacks: boolean;
}

// "Nhân viên kế toán" is the kế toán.
const NAMED_JOB =
  /^(?:nhân viên|cán bộ|phụ trách) (?=(?:kế toán|thủ quỹ|thủ quĩ|văn thư|y tế|thiết bị|thư viện|bảo vệ|phục vụ)$)/;

const headAt = finder<Head>([...OUTSIDE, ...BODIES, ...SCHOOL_POSTS].map((head) => [head, head.forms]));

// The first makes one post a body of many; the second stands for those it names.
const MANY =
  "các|những|toàn thể|toàn thể các|tất cả|tất cả các|tập thể|mỗi|từng|cá nhân|một số|mọi|đội ngũ|quý|các cá nhân|mỗi cá nhân";
const FOR = "đại diện|lãnh đạo|thường trực|đại diện lãnh đạo|đại diện cho";
const prefixAt = finder<{ readonly label: string; readonly many: boolean }>([
  ...MANY.split("|").map((one) => [{ label: one, many: true }, [one]] as const),
  ...FOR.split("|").map((one) => [{ label: one, many: false }, [one]] as const),
]);

/** "các tổ trưởng chuyên môn" → its label, key and where it ends. */
export function phraseAt(cell: Cell, from: number, depth = 0): Phrase | undefined {
  if (depth > 3) return undefined;
  const found = headAt(cell, from);
  // "tổ chức thực hiện" is no tổ.
  const whole = found && (roleAt(cell, from)?.end ?? from) > found.end ? undefined : found;
  const prefix = prefixAt(cell, from);
  if (prefix && prefix.end > (whole?.end ?? 0)) return prefixed(cell, prefix, depth);
  const title = titleAt(cell, from);
  if (title && headAt(cell, title.end)) return phraseAt(cell, title.end, depth + 1);
  const count = /^0?[1-9]$/.test(cell.words[from]?.text ?? "") ? phraseAt(cell, from + 1, depth + 1) : undefined;
  if (count) return { ...count, label: `${cell.words[from]?.text ?? ""} ${count.label}` };
  const staff = staffAt(cell, from, false);
  if (staff) return { ...withScope(cell, staff), kind: "body", lacks: false };
  return whole && headed(cell, whole.entry, whole.end, depth);
}

type Prefix = NonNullable<ReturnType<typeof prefixAt>>;

function prefixed(cell: Cell, prefix: Prefix, depth: number): Phrase | undefined {
  const { label, many } = prefix.entry;
  const staff = many ? staffAt(cell, prefix.end, true) : undefined;
  if (staff) return { ...withScope(cell, { ...staff, label: `${label} ${staff.label}` }), kind: "body", lacks: false };
  const of = phraseAt(cell, prefix.end, depth + 1);
  if (!of && /(?:cá nhân|^lãnh đạo|^tập thể|^tất cả)$/.test(label)) {
    return { ...withScope(cell, { label, key: label, end: prefix.end }), kind: "body", lacks: false };
  }
  if (!of) return undefined;
  if (many) return { ...of, label: `${label} ${of.label}`, kind: of.kind === "post" ? "body" : of.kind };
  return { ...of, label: `${label} ${of.label}`, key: `${label} ${of.key}` };
}

function withScope(cell: Cell, part: Part): Part {
  const scope = scopePartAt(cell, part.end, () => false);
  return scope ? { ...part, label: `${part.label} ${scope.label}`, end: scope.end } : part;
}

const LINKS =
  "của|thuộc|trong|tại|ở|kiêm|kiêm nhiệm|phụ trách|phụ trách công tác|dạy|làm|làm công tác|phục vụ|về|cho|theo|các";
const linkAt = finder(LINKS.split("|").map((one) => [one, [one]] as const));
const SILENT = new Set(["phụ trách", "phụ trách công tác", "của", "thuộc", "các", "làm", "làm công tác"]);

/** Where the tail of a head goes on. */
interface Place {
  /** Where the tail began. */
  readonly from: number;
  readonly at: number;
  readonly depth: number;
  /** A word outside the vocabulary stands before: "quản" + "lý" is no subject. */
  readonly afterFree: boolean;
}

function headed(cell: Cell, head: Head, from: number, depth: number): Phrase {
  const parts: Tail[] = [{ label: head.label, key: head.key, end: from }];
  let kind = head.kind;
  let end = from;
  for (;;) {
    const part = tailAt(cell, head, { from, at: end, depth, afterFree: parts[parts.length - 1]?.free === true });
    if (!part) break;
    parts.push(part);
    end = part.end;
    if (part.outside === true) kind = "outside";
  }
  const lacks = head.takes.includes("needs") && parts.length === 1;
  return { label: parts.map((one) => one.label).join(" "), key: keyOf(parts), kind, end, lacks };
}

const mayHavePlace = (head: Head): boolean =>
  head.label !== "" &&
  (head.kind !== "post" ||
    head.takes.includes("body") ||
    /^(?:cán bộ|chuyên viên|công chức|viên chức)$/.test(head.label));

type Tail = Part & { readonly outside?: boolean; readonly free?: boolean };

function tailAt(cell: Cell, head: Head, { from, at, depth, afterFree }: Place): Tail | undefined {
  const begins = (place: number) => isStrong(cell, place) || roleAt(cell, place) !== undefined;
  if (/^(?:nhà )?trường$/.test(head.label)) return schoolAt(cell, at, begins);
  const place = mayHavePlace(head) ? placeAt(cell, at, begins) : undefined;
  if (place) return { ...place, outside: !head.weak };
  const scope = scopePartAt(cell, at, begins);
  const long = scope && scope.end > at + 1 ? scope : undefined;
  const tied = nested(cell, head, at, depth) ?? (long ? undefined : linkedAt(cell, at, depth));
  if (tied) return tied;
  const open = head.takes.includes("open");
  // Right after a bare "tổ" any word is its name: "tổ giám sát", "tổ kế toán".
  const bareHead = open && at === from && /^[^ ]+$/.test(head.label);
  if (!bareHead && begins(at) && !(at === from && isWorkOf(cell, head, at))) return roleAt(cell, at) ? undefined : long;
  const isHead = (next: number) => headAt(cell, next) !== undefined;
  const field = fieldAt(cell, at);
  const torn = afterFree && field?.entry.subject === true && field.end === at + 1;
  const ofPost = (torn ? undefined : fieldsAt(cell, at, head, isHead)) ?? itemsAt(cell, at, isHead) ?? scope;
  if (ofPost) return ofPost;
  const inner = bareHead && headLength(cell, at) > 0 ? phraseAt(cell, at, depth + 1) : undefined;
  const free = open && !inner ? freeAt(cell, at, head.kind) : undefined;
  return inner ? { ...inner, outside: inner.kind === "outside" } : free && { ...free, free: true };
}

/** "nhân viên" + "kế toán" is one post; "giáo viên" + "kế toán" are two. */
const isWorkOf = (cell: Cell, head: Head, at: number): boolean =>
  /^(?:nhân viên|cán bộ|người phụ trách|)$/.test(head.label) && fieldAt(cell, at) !== undefined;

function schoolAt(cell: Cell, at: number, begins: (at: number) => boolean): Part | undefined {
  const end = schoolNameEnd(cell, at, begins);
  return end > at ? { label: schoolName(cell, at, end), key: "", end } : undefined;
}

/** "Tổ trưởng" + "tổ Văn phòng", "Bí thư" + "Đoàn trường". */
function nested(cell: Cell, head: Head, at: number, depth: number): Tail | undefined {
  if (!head.takes.includes("body")) return undefined;
  const of = phraseAt(cell, at, depth + 1);
  if (!of || of.kind === "post" || headAt(cell, at)?.entry.weak) return undefined;
  const key = /^(?:tổ|nhóm|khối)/.test(head.label) ? of.key.replace(/^(?:tổ|nhóm|khối) /, "") : of.key;
  // "Trưởng ban" + "Ban Thanh tra nhân dân" says ban once.
  const once = (text: string) => (head.label.endsWith("ban") ? text.replace(/^ban /i, "") : text);
  return { label: once(of.label), key: once(key), end: of.end, outside: of.kind === "outside" };
}

/** "phụ trách chuyên môn", "của Hội đồng tự đánh giá", "dạy lớp 5". */
function linkedAt(cell: Cell, at: number, depth: number): Tail | undefined {
  const link = linkAt(cell, at);
  if (depth > 3 || !link || (roleAt(cell, at)?.end ?? at) > link.end) return undefined;
  const key = (of: string) => (SILENT.has(link.entry) ? of : `${link.entry} ${of}`);
  const of = phraseAt(cell, link.end, depth + 1);
  if (of && (link.entry !== "các" || of.kind === "body")) {
    return { label: `${link.entry} ${of.label}`, key: key(of.key), end: of.end, outside: of.kind === "outside" };
  }
  const rest = roleAt(cell, link.end) ? undefined : headed(cell, FREE, link.end, depth + 1);
  if (!rest || rest.end === link.end) return undefined;
  return { label: `${link.entry}${rest.label}`, key: key(rest.key), end: rest.end };
}

const FREE: Head = { label: "", key: "", kind: "body", takes: ["job", "open"], weak: true, forms: [] };

/** What brackets say of a post: "(chuyên môn)", "(phụ trách CSVC)", "(tổ Toán)"; all of the cell or nothing. */
export function qualifierOf(cell: Cell): Part | undefined {
  const of = headed(cell, FREE, 0, 1);
  return of.end === cell.words.length ? { label: of.label.trim(), key: of.key, end: of.end } : undefined;
}

/** A post or body that splits off; a weak one is a mere word of the name before it. */
export function isStrong(cell: Cell, at: number): boolean {
  const found = headAt(cell, at);
  if (found && (fieldAt(cell, at)?.end ?? at) > found.end) return false;
  if (found) return !found.entry.weak;
  return prefixAt(cell, at)?.entry.many === true || titleAt(cell, at) !== undefined;
}

function keyOf(parts: readonly Part[]): string {
  return spelling(parts.map((one) => one.key).join(" ")).replace(NAMED_JOB, "");
}

/** How many words of a post or a body stand there; 0 when none does. */
export const headLength = (cell: Cell, at: number): number => (headAt(cell, at)?.end ?? at) - at;
