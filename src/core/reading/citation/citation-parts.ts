import type { Day } from "../../words/day.ts";
import { makeDay } from "../../words/day.ts";
import { bare } from "../../words/text.ts";
import type { Line } from "./citation-line.ts";
import { after, part, spells, tidy } from "./citation-line.ts";
import { kindAt } from "./citation-kind.ts";

const DATE =
  "(?:\\d{1,2}\\s?(?:[/.-]|thang)\\s?\\d{1,2}\\s?(?:[/.-]|,?\\s?nam)\\s?\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})(?!\\d)";
/** "ngày 22/8/2018", "ký ngày 28-12-2018", "(01.04.2024)". */
export const DAY = `(?:(?:duoc )?(?:ban hanh|ky ban hanh|ky|de|ra|vao) )?(?:ngay\\s?:?\\s?)?${DATE}`;

function dayIn(plain: string): { day?: Day; shown: string } {
  const [a = 0, b = 0, c = 0] = (plain.match(/\d+/g) ?? []).map(Number);
  const [year, date] = a > 31 ? [a, c] : [c, a];
  const day = makeDay(year, b, date);
  return { shown: `${date}/${b}/${year}`, ...(day !== undefined && { day }) };
}

/** "không có ngày 31/2/2024", or a year of two digits, anywhere in the line. */
export function impossibleDay(line: Line): string | undefined {
  const days = new RegExp(`\\bngay\\s?:?\\s?(${DATE})|(?<![\\d/.-])(?:${DATE})(?!\\s?[/-]\\s?[a-z])`, "g");
  for (let found = days.exec(line.plain); found; found = days.exec(line.plain)) {
    const { day, shown } = dayIn(found[0]);
    if (day === undefined) return `không có ngày ${shown}`;
  }
  const other = new RegExp(`\\bngay\\s?:?\\s?(?!${DATE})(\\d+\\s?[/.-]\\s?\\d+\\s?[/.-]\\s?(\\d+))`).exec(line.plain);
  if (!other) return undefined;
  const shown = (other[1] ?? "").replace(/\s/g, "");
  return other[2]?.length === 2 ? `năm của ngày ${shown} chưa ghi đủ bốn chữ số` : `không có ngày ${shown}`;
}

/** First years of the school years that follow "năm học": "năm học 2022-2023 và 2023-2024" → [2022, 2023]. */
export function schoolYearsIn(line: Line): readonly number[] {
  const lists =
    /\b(?:nam hoc|nh)\s?:?\s?(\d{4}\s?[-/]\s?\d{2,4}(?:\s?(?:,|;|va)\s?(?:nam hoc )?\d{4}\s?[-/]\s?\d{4})*)/g;
  const years: number[] = [];
  for (let list = lists.exec(line.plain); list; list = lists.exec(line.plain)) {
    for (const pair of (list[1] ?? "").match(/\d{4}\s?[-/]\s?\d{2,4}/g) ?? []) {
      const [first = 0, second = 0] = pair.split(/\s?[-/]\s?/).map(Number);
      if (second === first + 1 || second === (first + 1) % 100) years.push(first);
    }
  }
  return [...new Set(years)];
}

const PLACE = "(?:tinh|thanh pho|tp|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)\\b";
const BODY =
  "(?:bo|so|phong|ubnd|uy ban|hdnd|chinh phu|thu tuong|giam doc|chu tich|ban|hoi dong|truong|hieu truong)\\b";
// Words that begin what a paper is about; they close the name of the body before them.
const ABOUT = "ve|v\\s?\\/\\s?v|vv";
const VERBS = "ban hành|quy định|hướng dẫn|sửa đổi|bổ sung|thay thế|phê duyệt";
const OTHER_VERBS =
  "tiếp tục|bãi bỏ|điều chỉnh|công bố|công nhận|giao|thành lập|kiện toàn|triển khai|thực hiện|xây dựng|tổ chức|tăng cường|phân công|chỉ đạo|chi tiết|yêu cầu|đề nghị|đối với|cho|quyết định|kết luận|kế hoạch|báo cáo|thông báo|chương trình|đề án|quy chế|khung|danh mục|nhiệm vụ|tại|trong|ngày";
const CLOSING = `${VERBS}|${OTHER_VERBS}`.split("|");
const STOP = new RegExp(
  `[;(“”"]|,(?!\\s?(?:${PLACE}|${BODY}))|\\.(?=\\s|$)|\\s-\\s(?=${ABOUT})|(?<![a-z])(?:(?:(?:ky|de|ra|vao) )?ngay(?=\\s?:?\\s?\\d)|nam (?:hoc )?(?=\\d{4}))|(?<![a-z&])(?:(${ABOUT})|(${bare(VERBS)})|(${bare(OTHER_VERBS)}))(?![a-z])`,
  "g",
);

/** Where the name of a body ends: at its subject, its day, or a mark. "Sở Xây dựng" and "TP. Hồ Chí Minh" go on. */
function bodyEnd(line: Line, from: number, to: number): number {
  const shouted = line.text === line.text.toUpperCase();
  STOP.lastIndex = from;
  for (let stop = STOP.exec(line.plain); stop && stop.index < to; stop = STOP.exec(line.plain)) {
    const before = line.plain.slice(from, stop.index);
    const first = line.text.charAt(stop.index);
    const small = first === first.toLowerCase();
    if (stop[0] === "." && /(?:^|\s)(?:tp|tx|tt|[a-z])$/.test(before)) continue;
    if (stop[1] === "ve" && !spells(line, "về", stop.index)) continue;
    if ((stop[2] ?? stop[3]) !== undefined && /(?:^|\s)(?:bo|so|ban|phong|va|vu|cuc) $/.test(before)) continue;
    if (stop[3] !== undefined && !small && !shouted) continue;
    // "Ban Tuyên giáo", "Bộ Tài chính": other words of the same letters.
    const word = stop[2] ?? stop[3];
    if (word !== undefined && !CLOSING.some((one) => bare(one) === word && spells(line, one, stop.index))) continue;
    if (stop.index > from) return stop.index;
  }
  return to;
}

// Bodies so well known that "của" may be left out before them.
const HIGHER =
  "(?=(?:bo truong |giam doc |chu tich |truong )?(?:bo (?:gd|giao duc)|so (?:gd|giao duc)|phong (?:gd|giao duc)|ubnd|uy ban nhan dan|chinh phu))";

/** The body named at "của …" or "do …", there exactly. */
export function issuerAt(line: Line, at: number, to: number): { issuer: string; end: number } | undefined {
  const start =
    after(line, "(?:cua|do)\\s", at) ?? (/\p{Lu}/u.test(line.text.charAt(at)) ? after(line, HIGHER, at) : undefined);
  if (start === undefined || start >= to || kindAt(line, start) || /ử/i.test(line.text.slice(at, start)))
    return undefined;
  const end = bodyEnd(line, start, to);
  const issuer = tidy(line.text.slice(start, end));
  return issuer === "" ? undefined : { issuer, end };
}

export interface Tail {
  readonly date?: Day;
  readonly issuer?: string;
  /** Where day and body end, and the subject begins. */
  readonly end: number;
}

// Parts that say nothing asked for: "năm 2018", "tháng 8/2018", "huyện Đông Hòa" after a sign, "có hiệu lực từ ngày …".
const ASIDE = [
  `(?:thang \\d{1,2}\\s?(?:/|nam)\\s?\\d{4}|nam \\d{4})(?!\\s?-|\\d)`,
  `${PLACE}[^,;]{0,40}?(?=,|\\sngay\\b|\\scua\\b|\\sve\\b)`,
  `(?:co )?hieu luc(?: thi hanh)?(?: ke)?(?: tu)? (?:ngay )?${DATE}`,
  `\\(?(?:sau day )?(?:goi|viet) (?:tat )?la[^)]*\\)?`,
  `(?:da )?duoc quoc hoi[^\\d;]{0,60}?thong qua`,
];

/** Day and body after a number, in any order: ", ngày 27/02/2024 của Sở GDĐT tỉnh Kiên Giang". */
export function tailOf(line: Line, from: number, to: number): Tail {
  let tail: Tail = { end: from };
  for (;;) {
    const at = after(line, "[\\s,:;.)-]*\\(?(?=(?:ngay )?\\d)|[\\s,:;.)-]*", tail.end) ?? tail.end;
    if (at >= to) return { ...tail, end: Math.min(at, to) };
    const dayEnd = tail.date === undefined ? after(line, DAY, at) : undefined;
    const body = tail.issuer === undefined ? issuerAt(line, at, to) : undefined;
    const aside = ASIDE.map((one) => after(line, one, at)).find((end) => end !== undefined);
    if (dayEnd !== undefined && dayEnd <= to) tail = { ...tail, end: dayEnd, ...dated(line, at, dayEnd) };
    else if (body) tail = { ...tail, issuer: body.issuer, end: body.end };
    else if (aside !== undefined && aside <= to) tail = { ...tail, end: aside };
    else return { ...tail, end: at };
  }
}

function dated(line: Line, from: number, to: number): { date?: Day } {
  const { day } = dayIn(line.plain.slice(from, to));
  return day === undefined ? {} : { date: day };
}

/** A day at the very end of a subject is the paper's: "… đạt chuẩn quốc gia, ngày 22/8/2018". */
export function lastDay(line: Line, from: number, to: number): { date?: Day; start: number } {
  const found = new RegExp(`[\\s,(]*${DAY}[\\s.;,)]*$`).exec(line.plain.slice(from, to));
  const before = line.plain.slice(from, from + (found?.index ?? 0));
  if (!found || /\b(?:tu|den|truoc|sau|hieu luc|trong|hop|hoi nghi)$/.test(before.trim())) return { start: to };
  return { start: from + found.index, ...dated(line, from + found.index, to) };
}

/** The subject from there on, without "về việc", "V/v", "về". */
export function subjectOf(line: Line, from: number, to: number): string | undefined {
  const marks = after(
    line,
    "(?:[\\s,:;.-]*(?:ve viec|v\\s?/\\s?v|vv|ve|(?:co |voi )?noi dung|trich yeu)(?![a-z])[\\s:.]*)+",
    from,
  );
  const begins = marks !== undefined && saysAbout(line, from) ? marks : from;
  const subject = tidy(
    part(line, begins, Math.max(begins, to)).text.replace(
      /\s\((?:sau đây )?(?:gọi|viết) (?:tắt )?là [^)]*\)?[\s.;]*$/u,
      "",
    ),
  );
  return subject === "" ? undefined : subject;
}

function saysAbout(line: Line, from: number): boolean {
  const at = after(line, "[\\s,:;.-]*", from) ?? from;
  return !line.plain.startsWith("ve", at) || spells(line, "về", at);
}
