import type { Citation } from "./cited.ts";
import { compose } from "../../words/text.ts";
import type { Line } from "./citation-line.ts";
import { lineOf, part, tidy, unfilled, withoutLead } from "./citation-line.ts";
import { kindAt } from "./citation-kind.ts";
import { anchorsOf } from "./citation-number.ts";
import { readNumbered } from "./citation-paper.ts";
import { impossibleDay, issuerAt, lastDay, schoolYearsIn, subjectOf } from "./citation-parts.ts";
import type { Reading } from "../reading.ts";

const NO_NUMBER = "chưa thấy số, ký hiệu của văn bản";
const NO_SIGN = "chưa thấy ký hiệu hay ngày của văn bản";
/** They come from outside or bind others, so they always have a number. */
const ALWAYS_NUMBERED: readonly string[] = [
  "Thông tư",
  "Thông tư liên tịch",
  "Văn bản hợp nhất",
  "Nghị định",
  "Quyết định",
  "Chỉ thị",
  "Công văn",
  "Công điện",
];
/** Known by their names and days. */
const LAWS: readonly string[] = ["Luật", "Bộ luật", "Pháp lệnh"];
const OUTSIDE =
  /^(?:giam doc |truong |chu tich |bo truong )?(?:ubnd|uy ban|hdnd|hoi dong nhan dan|so\b|sgd|phong (?:gd|giao duc|van hoa|vh)|pgd|bo\b|chinh phu|thu tuong|quoc hoi)/;

/**
 * One line of "Căn cứ": the first paper it names, or the ground that is no paper ("tình hình thực tế …").
 * @example readCitation("Căn cứ Công văn số 5932/BGDĐT-QLCL ngày 28/12/2018").value?.date → "2018-12-28"
 */
export function readCitation(typed: string): Reading<Citation> {
  const text = compose(typed);
  if (text === "") return { text };
  const line = lineOf(text);
  const why = unfilled(line) ?? impossibleDay(line);
  if (why !== undefined) return { text, why };
  const found = clausesOf(line).map(readClause);
  const first = found[0];
  if (first === undefined || typeof first === "string") return { text, why: first ?? NO_NUMBER };
  const others = found
    .slice(1)
    .reduce<Citation[]>((sum, one) => (typeof one === "string" ? sum : [...sum, ...one]), []);
  const [paper, ...rest] = first;
  if (!paper) return { text, why: NO_NUMBER };
  // "(gọi tắt là Thông tư 18/2018/TT-BGDĐT)" names the paper itself.
  const further = [...rest, ...others].filter((one) => one.number === undefined || !sameNumber(one, paper));
  return { text, value: { ...paper, schoolYears: schoolYearsIn(line), others: further } };
}

const sameNumber = (one: Citation, other: Citation): boolean =>
  one.kind === other.kind && one.number === other.number && one.sign === other.sign;

/** Pieces that each name papers of their own: after ";" or a further "Căn cứ". */
function clausesOf(line: Line): Line[] {
  const cuts = /;\s?|[.,]?\s(?=Căn cứ\s)|(?<=\d)(?:,| và)\s(?=Luật\s)/g;
  const clauses: Line[] = [];
  let from = 0;
  for (let cut = cuts.exec(line.text); cut; cut = cuts.exec(line.text)) {
    const next = part(line, cut.index + cut[0].length);
    const { rest, led } = withoutLead(next);
    const begins = led || kindAt(rest, 0)?.kind === "Luật" || anchorsOf(part(rest, 0, 60))[0]?.start === 0;
    if (!begins || cut.index === 0 || !saysMuch(part(line, from, cut.index))) continue;
    clauses.push(part(line, from, cut.index));
    from = line.text.length - next.text.length;
  }
  return [...clauses, part(line, from)];
}

/** More than a bullet and a lead word. */
const saysMuch = (line: Line): boolean => /\p{L}{2}/u.test(withoutLead(line).rest.text);

/** The papers of one clause, or why none could be told. */
function readClause(clause: Line): readonly Citation[] | string {
  const line = withoutLead(clause).rest;
  const anchors = anchorsOf(line);
  const [first] = anchors;
  if (!first) return groundOf(line);
  const head = part(line, 0, first.start);
  const joined = /(?:[,;&+]|\bva)\s?$/.test(head.plain) && kindAt(head, 0) !== undefined;
  const before = joined
    ? readUnnumbered(part(head, 0, head.plain.replace(/(?:[,;&+]|\bva)\s?$/, "").length))
    : undefined;
  const read = anchors.map((_, index) => readNumbered(line, anchors, index));
  const [paper] = read;
  if (paper && !isTold(paper)) return paper.kind === undefined ? groundOf(line) : NO_SIGN;
  if (paper?.subject !== undefined && /^ngay \d/.test(lineOf(paper.subject).plain))
    return "chưa đủ ngày, tháng, năm của văn bản";
  const told = read.filter(isTold);
  return before !== undefined && typeof before !== "string" ? [before, ...told] : told;
}

function groundOf(line: Line): readonly Citation[] | string {
  const ground = readUnnumbered(line);
  return typeof ground === "string" ? ground : [ground];
}

/** "Thông tư 18" alone may be that of any year. */
const isTold = (one: Citation): boolean =>
  one.sign !== undefined || one.date !== undefined || (one.number ?? "").includes("/");

/** A ground without a number: a law by its name and day, a paper of the school, or no paper at all. */
function readUnnumbered(line: Line): Citation | string {
  const subject = tidy(line.text);
  const bareStart = /^(?:cac|nhung|mot so)\s/.exec(line.plain)?.[0].length ?? 0;
  const named = kindAt(line, bareStart);
  const years = { schoolYears: schoolYearsIn(line), others: [] };
  if (!named)
    return /\p{L}.*\s.*\p{L}/u.test(subject) ? { subject, ...years } : "chưa thấy văn bản hay nội dung làm căn cứ";
  if (ALWAYS_NUMBERED.includes(named.kind)) return NO_NUMBER;
  if (bareStart > 0) return { subject, ...years };
  const law = LAWS.includes(named.kind);
  const by = / cua (?!.* cua )/.exec(line.plain.slice(named.end));
  const last = lastDay(line, named.end, line.text.length);
  const body = by ? issuerAt(line, named.end + by.index + 1, last.start) : undefined;
  if (!law && body && OUTSIDE.test(lineOf(body.issuer).plain)) return NO_NUMBER;
  const whole = body && by && tidy(line.text.slice(body.end, last.start)) === "";
  const closing = whole
    ? { ...lastDay(line, named.end, named.end + by.index), ...(last.date && { date: last.date }) }
    : last;
  const about = subjectOf(line, named.end, closing.start);
  return {
    kind: named.kind,
    ...(closing.date !== undefined && { date: closing.date }),
    ...(body && { issuer: body.issuer }),
    ...(about !== undefined && { subject: about }),
    ...years,
  };
}
