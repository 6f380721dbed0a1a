import type { Item } from "./people-step.ts";
import type { Party } from "./party.ts";
import type { Role } from "./people-roles.ts";

/** A party and what the words beside it say. */
export interface Named {
  readonly party: Party;
  readonly role?: "lead" | "partner";
  /** The role stood before it, as the heading of a list: "Phối hợp: GV, NV". */
  readonly listed: boolean;
}

interface State {
  named: Named[];
  /** Parties since the last role: "HT, PHT chủ trì" says it of both. */
  run: number;
  /** A role that stands before its parties: "Chủ trì: HT, PHT". */
  heading: Role | undefined;
}

/** Gives each party the role that the words around it say. */
export function assignRoles(items: readonly Item[]): readonly Named[] {
  const state: State = { named: [], run: 0, heading: undefined };
  items.forEach((item, at) => {
    if (item.kind === "party") name(state, item.party);
    else if (item.kind === "role") takeRole(state, item, items, at);
    else if (item.kind === "end") endClause(state);
  });
  return state.named;
}

function name(state: State, party: Party): void {
  const role = state.heading === "beside" ? "partner" : state.heading;
  const told = role === "lead" || role === "partner";
  state.named.push({ party, ...(told && { role }), listed: told });
  state.run += state.heading === undefined || state.heading === "beside" ? 1 : 0;
}

/** After ";" a heading "Chủ trì" is over; "Phối hợp" goes on until another role. */
function endClause(state: State): void {
  if (state.heading !== "partner") state.heading = undefined;
  state.run = 0;
}

function takeRole(state: State, item: Extract<Item, { kind: "role" }>, items: readonly Item[], at: number): void {
  const previous = items[at - 1];
  const next = items[at + 1];
  const heads = item.heading || next?.kind === "party";
  const follows = previous?.kind === "party";
  if (item.ofLast) return mark(state, item.role, 1);
  if (isBoth(items, at)) {
    state.heading = undefined;
    return;
  }
  if (follows && !item.heading && (!heads || isSaidOfThose(state, item.role))) {
    mark(state, item.role, Math.max(1, state.run));
    state.heading = undefined;
  } else if (heads) state.heading = item.role === "neutral" ? undefined : item.role;
  else if (!follows) mark(state, item.role, 1);
  if (item.role !== "beside") state.run = 0;
}

/** "Chủ trì và phối hợp: HT, PHT" is the name of the column and tells nothing. */
const isBoth = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.kind === "comma" && items[at - 2]?.kind === "role" && items[at - 3]?.kind !== "party";

/** "HT chủ trì PHT phối hợp": chủ trì is said of HT, who has no role yet; "HT phối hợp PHT": said of PHT. */
function isSaidOfThose(state: State, role: Role): boolean {
  return role === "lead" && state.heading !== "lead" && state.run > 0;
}

function mark(state: State, role: Role, count: number): void {
  if (role !== "lead" && role !== "partner") return;
  const from = state.named.length - count;
  state.named = state.named.map((one, at) => (at < from ? one : { party: one.party, role, listed: false }));
}
