import { isOfBody } from "../../standards/papers-match.ts";
import type { Citation } from "./cited.ts";
import type { Line } from "./citation-line.ts";
import { part, tidy } from "./citation-line.ts";
import type { Anchor } from "./citation-number.ts";
import { kindAt, kindsIn } from "./citation-kind.ts";
import { lastDay, schoolYearsIn, subjectOf, tailOf } from "./citation-parts.ts";

const JOINER = /[\s,;&+.]*(?:\b(?:va|cung|cung voi|dong thoi)\b)?\s?(?:(?:can cu|thuc hien|theo|cac)\s)*$/;

/** Where a paper's own words end: at the next paper that stands beside it, not at one it mentions. */
function segmentEnd(line: Line, anchors: readonly Anchor[], index: number): number {
  const own = anchors[index];
  const next = anchors[index + 1];
  if (!own || !next) return line.text.length;
  const between = line.plain.slice(own.end, next.start);
  const joiner = JOINER.exec(between)?.[0] ?? "";
  return /[,;&+]|\b(?:va|cung|dong thoi)\b/.test(joiner) ? own.end + between.length - joiner.length : line.text.length;
}

/** The paper whose number stands at that anchor. */
export function readNumbered(line: Line, anchors: readonly Anchor[], index: number): Citation {
  const own = anchors[index] ?? { start: 0, end: 0, number: "" };
  const end = segmentEnd(line, anchors, index);
  const tail = tailOf(line, own.end, Math.min(end, anchors[index + 1]?.start ?? end));
  const head = index === 0 ? headOf(part(line, 0, own.start), own.kind) : {};
  // A day after a paper that is only mentioned is that paper's.
  const alone = (anchors[index + 1]?.start ?? end) >= end;
  const closing = tail.date === undefined && alone ? lastDay(line, tail.end, end) : { start: end };
  const about = issuedBy(
    isPassive(line, tail.end) ? undefined : subjectOf(line, tail.end, closing.start),
    own.sign,
    tail.issuer,
  );
  const kind = own.kind ?? head.kind;
  const date = tail.date ?? closing.date ?? head.date;
  const issuer = about.issuer ?? head.issuer;
  const subject = about.subject ?? head.subject;
  return {
    ...(kind !== undefined && { kind }),
    number: own.number,
    ...(own.sign !== undefined && { sign: own.sign }),
    ...(date !== undefined && { date }),
    ...(issuer !== undefined && { issuer }),
    ...(subject !== undefined && { subject }),
    schoolYears: schoolYearsIn(part(line, own.start, end)),
    others: [],
  };
}

/** "… được sửa đổi, bổ sung bởi Thông tư …" says what became of a paper, not what it is about. */
const isPassive = (line: Line, at: number): boolean =>
  /^\(?(?:da )?(?:duoc )?(?:sua doi|bo sung|thay the)[^.;]{0,40}?\b(?:boi|theo|tai)\b/.test(
    line.plain.slice(at, at + 90),
  );

/** "… của Bộ GDĐT" at the end is the body when the sign says the same; else it stays in the subject. */
function issuedBy(subject: string | undefined, sign: string | undefined, issuer: string | undefined) {
  const last = / (?:của|CỦA) ((?:(?! (?:của|CỦA) ).)+)$/u.exec(subject ?? "");
  if (issuer !== undefined || subject === undefined || !last || !isOfBody(sign ?? "", last[1] ?? ""))
    return { issuer, subject };
  return { issuer: last[1], subject: tidy(subject.slice(0, last.index)) };
}

/** "Luật Giáo dục (" before "Luật số 43/2019/QH14" → "Giáo dục". */
const lawIn = (head: Line): string => tidy(head.text.slice(kindAt(head, 0)?.end ?? 0));

type Head = Pick<Citation, "kind" | "date" | "issuer" | "subject">;

/** What stands before the number: "Luật Giáo dục số", "Điều lệ trường tiểu học ban hành kèm theo Thông tư". */
function headOf(head: Line, kind: string | undefined): Head {
  if (kind !== undefined) {
    const by = /\s?,?\s?(?:duoc )?(?:ban hanh )?(?:kem )?theo\s?(?:cac )?$/.exec(head.plain);
    const named = by && !/^(?:dieu|khoan|diem|muc|chuong|phu luc) [\divx]+/.test(head.plain);
    const subject = named ? tidy(head.text.slice(0, by.index)) : kind === "Luật" ? lawIn(head) : "";
    return subject === "" ? {} : { subject };
  }
  const named = kindsIn(head);
  const own = named.find(({ start }) => start === 0) ?? named[named.length - 1];
  if (!own) return {};
  const rest = part(head, own.end);
  const tail = tailOf(rest, 0, rest.text.length);
  const subject = subjectOf(rest, tail.end, rest.text.length);
  return { ...tail, kind: own.kind, ...(subject !== undefined && { subject }) };
}
