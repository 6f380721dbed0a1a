import type { Item, Read, Step } from "./people-step.ts";
import { qualifierOf } from "./people-phrase.ts";
import { unread } from "./people-unread.ts";
import type { Party } from "./party.ts";
import type { Cell } from "./people-words.ts";

/** "(chủ trì)", "(HT)", "(phụ trách chuyên môn)", "(HT, PHT)": said of the party before them. */
export function readBrackets(cell: Cell, step: Step, itemsOf: (inner: Cell) => Read): Step {
  const close = closeOf(cell, step.at);
  // Brackets within brackets say no more than one pair.
  const words = cell.words.slice(step.at + 1, close).filter((one) => !/^[()]$/.test(one.text));
  const inner: Cell = { ...cell, bulleted: false, words };
  const at = close + 1;
  if (inner.words.length === 0) return { ...step, at };
  const before = step.items[step.items.length - 1];
  const mark = /^(?:(ct)|ph)$/i.exec(inner.words.map((one) => one.text).join(" "));
  if (mark && before?.kind === "party") {
    // "HT (CT), PHT (PH)": chủ trì, phối hợp.
    const role = { kind: "role", role: mark[1] ? "lead" : "partner", heading: false, ofLast: true } as const;
    return { items: [...step.items, role], at };
  }
  const read = itemsOf(inner);
  if (before?.kind !== "party")
    return "why" in read ? { ...step, why: read.why } : { items: [...step.items, ...read.items], at };
  const rest = step.items.slice(0, -1);
  const name = "items" in read && read.items[0]?.kind === "party" && read.items[0].party.kind === "person";
  const qualifier = before.party.kind === "person" || name ? undefined : qualifierOf(inner);
  if (qualifier) return { items: [...rest, { kind: "party", party: qualify(before.party, qualifier) }], at };
  // "Ông Cao Văn Lực (TB)": a field of work tells a person's post.
  const field = before.party.kind === "person" && "why" in read ? qualifierOf(inner) : undefined;
  if (field) return { items: [...rest, { kind: "party", party: { ...before.party, post: field.label } }], at };
  if ("why" in read) return unread(cell, step.at + 1);
  return { items: [...rest, ...within(before.party, read.items)], at };
}

function closeOf(cell: Cell, open: number): number {
  let depth = 0;
  for (let at = open; at < cell.words.length; at++) {
    const text = cell.words[at]?.text;
    depth += text === "(" ? 1 : text === ")" ? -1 : 0;
    if (depth === 0) return at;
  }
  return cell.words.length;
}

/** "PHT (chuyên môn)" → "Phó Hiệu trưởng chuyên môn". */
const qualify = (party: Party, of: { readonly label: string; readonly key: string }): Party => ({
  ...party,
  label: party.kind === "post" ? `${party.label} ${of.label}` : `${party.label} (${of.label})`,
  key: `${party.key} ${of.key}`.trim(),
});

/** Roles are of the party before; one post names a person's post, one name who holds it; more explain a body. */
function within(party: Party, inner: readonly Item[]): readonly Item[] {
  const named = inner.filter((one) => one.kind === "party").map((one) => one.party);
  const roles = inner.filter((one) => one.kind === "role");
  const first = named[0];
  if (roles.some((one) => one.heading) || (first && roles.length > 0)) {
    // "(TTCM phối hợp)" says it of TTCM alone.
    const own = inner.map((one, at) =>
      one.kind === "role" && !one.heading && inner[at - 1]?.kind === "party" ? { ...one, ofLast: true } : one,
    );
    return [{ kind: "party", party }, { kind: "comma" }, ...own];
  }
  const shown = first === undefined ? party : told(party, named, first);
  return [{ kind: "party", party: shown }, ...roles.map((one) => ({ ...one, ofLast: true }))];
}

function told(party: Party, named: readonly Party[], first: Party): Party {
  if (party.kind === "person")
    return first.kind === "person" ? party : { ...party, post: named.map((one) => one.label).join(", ") };
  if (party.kind === "post" && first.kind === "person" && named.length === 1) return { ...first, post: party.label };
  return { ...party, label: `${party.label} (${named.map((one) => one.label).join(", ")})` };
}
