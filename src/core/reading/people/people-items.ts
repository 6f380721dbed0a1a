import type { Item, Read, Step } from "./people-step.ts";
import { readBrackets } from "./people-brackets.ts";
import { nameAfterPost, partyAt, postAt } from "./people-party.ts";
import type { Party } from "./party.ts";
import { unread } from "./people-unread.ts";
import { introAt, roleAt } from "./people-roles.ts";
import type { Cell } from "./people-words.ts";

const COMMA = /^(?:[,/+&•:|→>]|và|va|vv)$/i;
const END = /^[;.]$/;

/** Reads a cell from left to right: parties, roles and what stands between them. */
export function itemsOf(cell: Cell): Read {
  let step: Step = { items: [], at: bulletEnd(cell, 0) };
  while (step.at < cell.words.length) {
    step = nextStep(cell, step);
    if (step.why !== undefined) return { why: step.why };
  }
  return { items: step.items };
}

function nextStep(cell: Cell, step: Step): Step {
  const text = cell.words[step.at]?.text ?? "";
  if (text === "(") return readBrackets(cell, step, itemsOf);
  if (text === "-") return readDash(cell, step);
  const signed = step.items.length === 0 ? signedFor(cell, step.at) : undefined;
  if (signed !== undefined) return { ...step, ...signed };
  if (END.test(text)) return then(step, { kind: "end" }, bulletEnd(cell, step.at + 1));
  if (text === ":" && last(step)?.kind === "party") return readColon(cell, step);
  if (COMMA.test(text)) return then(step, { kind: "comma" }, bulletEnd(cell, step.at + 1));
  const bullet = bulletEnd(cell, step.at);
  if (cell.bulleted && bullet > step.at) return then(step, { kind: "comma" }, bullet);
  return readRole(cell, step, false) ?? readParty(cell, step) ?? readIntro(cell, step) ?? unread(cell, step.at);
}

const then = (step: Step, item: Item, at: number): Step => ({ items: [...step.items, item], at });
const last = (step: Step): Item | undefined => step.items[step.items.length - 1];

/** "1." and "a)" before a party; nothing when the words go on otherwise. */
function bulletEnd(cell: Cell, at: number): number {
  if (!cell.bulleted) return at;
  const [one, two] = [cell.words[at]?.text ?? "", cell.words[at + 1]?.text ?? ""];
  if (/^[-•+]$/.test(one)) return at + 1;
  return /^(?:\d{1,2}|[a-d])$/.test(one) && /^[.)]$/.test(two) ? at + 2 : at;
}

function readRole(cell: Cell, step: Step, dashed: boolean): Step | undefined {
  const found = roleAt(cell, step.at);
  if (!found) return undefined;
  // "phụ trách thiết bị" is a post, "phụ trách" alone a role.
  const party = partyAt(cell, step.at, false);
  if (party && party.why === undefined && party.end > found.end) return undefined;
  const colon = cell.words[found.end]?.text === ":" || cell.words[found.end - 1]?.text === ":";
  const end = cell.words[found.end]?.text === ":" ? found.end + 1 : found.end;
  const ofLast = dashed && !colon && partyAt(cell, end, false) === undefined;
  return then(step, { kind: "role", role: found.role, heading: colon, ofLast }, end);
}

/** A post and a name side by side are one person; two posts are two. */
function readParty(cell: Cell, step: Step): Step | undefined {
  const before = last(step);
  if (before?.kind === "party") {
    const joined = joinedAt(cell, step.at, before.party);
    if (joined) return { items: [...step.items.slice(0, -1), { kind: "party", party: joined.party }], at: joined.end };
  }
  const found = partyAt(cell, step.at, afterPerson(step));
  if (!found) return undefined;
  if (found.why !== undefined) return { ...step, why: found.why };
  const items: readonly Item[] = before?.kind === "party" ? [...step.items, { kind: "beside" }] : step.items;
  return { items: [...items, { kind: "party", party: found.party }], at: found.end };
}

const afterPerson = (step: Step): boolean => {
  const before = step.items[step.items.length - 2];
  return last(step)?.kind === "comma" && before?.kind === "party" && before.party.kind === "person";
};

/** "HT" + "Nguyễn Văn An", "Nguyễn Văn An" + "HT" → the person with the post. */
export function joinedAt(cell: Cell, at: number, before: Party): { party: Party; end: number } | undefined {
  if (before.kind === "post") {
    const name = nameAfterPost(cell, at);
    return name && { party: { ...name.party, post: before.label }, end: name.end };
  }
  if (before.kind !== "person" || before.post !== undefined) return undefined;
  const post = postAt(cell, at);
  if (post?.why !== undefined || post?.party.kind !== "post") return undefined;
  return { party: { ...before, post: post.party.label }, end: post.end };
}

function readDash(cell: Cell, step: Step): Step {
  const next: Step = { ...step, at: step.at + 1 };
  const before = last(step);
  if (before?.kind !== "party")
    return step.items.length === 0 || before?.kind === "role" ? next : then(step, { kind: "comma" }, next.at);
  const role = readRole(cell, next, true);
  if (role) return role;
  if (!cell.bulleted || before.party.kind === "person") {
    const joined = joinedAt(cell, next.at, before.party);
    if (joined) return { items: [...step.items.slice(0, -1), { kind: "party", party: joined.party }], at: joined.end };
  }
  if (cell.bulleted) return then(step, { kind: "comma" }, next.at);
  const found = partyAt(cell, next.at, before.party.kind === "person");
  if (found?.why !== undefined) return { ...step, why: found.why };
  if (!found) return next.at >= cell.words.length ? next : unread(cell, next.at);
  return { items: [...step.items, { kind: "beside" }, { kind: "party", party: found.party }], at: found.end };
}

/** "GVCN: cô Lan" is one person; else a colon parts. */
function readColon(cell: Cell, step: Step): Step {
  const before = last(step);
  const joined = before?.kind === "party" ? joinedAt(cell, step.at + 1, before.party) : undefined;
  if (joined) return { items: [...step.items.slice(0, -1), { kind: "party", party: joined.party }], at: joined.end };
  // "PHT: chủ trì" says it of the one before, whoever stands behind.
  const role = roleAt(cell, step.at + 1);
  if (role && role.role !== "neutral" && cell.words[role.end]?.text !== ":" && cell.words[role.end - 1]?.text !== ":") {
    const said = { kind: "role", role: role.role, heading: false, ofLast: true } as const;
    return { items: [...step.items, said, { kind: "comma" }], at: role.end };
  }
  return then(step, { kind: "comma" }, step.at + 1);
}

function readIntro(cell: Cell, step: Step): Step | undefined {
  const intro = introAt(cell, step.at);
  return intro && { ...step, at: intro.end };
}

const SIGNS_FOR = /^(?:kt|tm|tl|tuq)$/i;

/** "KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG": the second one acts for the first. */
function signedFor(cell: Cell, from: number): { readonly at: number; readonly why?: string } | undefined {
  const sign = cell.words[from]?.text ?? "";
  const dot = cell.words[from + 1]?.text === "." ? 1 : 0;
  if (!SIGNS_FOR.test(sign)) return undefined;
  const first = postAt(cell, from + 1 + dot);
  if (!first) return undefined;
  const slash = /^[/,-]$/.test(cell.words[first.end]?.text ?? "") ? 1 : 0;
  const second = postAt(cell, first.end + slash);
  if (second?.party.kind === "post") return { at: first.end + slash };
  if (/^tm$/i.test(sign)) return { at: from + 1 + dot };
  return { at: from, why: `chưa rõ ai làm thay ${first.party.label}` };
}
