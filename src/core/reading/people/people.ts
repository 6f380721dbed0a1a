import type { Party } from "./party.ts";
import { compose } from "../../words/text.ts";
import { itemsOf } from "./people-items.ts";
import type { Item } from "./people-step.ts";
import { assignRoles, type Named } from "./people-leads.ts";
import { NOBODY } from "./people-unread.ts";
import { readCell } from "./people-words.ts";
import type { Reading } from "../reading.ts";

/** Who carries out a row, as far as the cell says it. */
export interface People {
  /** Who leads: by the word chủ trì, else the first one of the school. Absent when only outside bodies are named. */
  readonly lead?: Party;
  readonly partners: readonly Party[];
  /** Authorities and bodies outside the school; they are never lead or partners. */
  readonly outside: readonly Party[];
  /** Those of the school said by words to lead, in order; empty when told by position only. */
  readonly saidToLead: readonly Party[];
  /** An outside body stands first or is said to lead. */
  readonly outsideLeads: boolean;
  /** False: posts stand side by side without a comma or joined by a dash, and no word says who leads. */
  readonly parted: boolean;
}

/** "HT chủ trì, PHT phối hợp" → lead Hiệu trưởng, partner Phó Hiệu trưởng. */
export function readPeople(typed: string): Reading<People> {
  const text = compose(typed);
  if (text === "") return { text };
  const read = itemsOf(readCell(typed));
  if ("why" in read) return { text, why: read.why };
  return withLead(text, read.items);
}

function withLead(text: string, items: readonly Item[]): Reading<People> {
  const named = assignRoles(items);
  const first = named[0];
  if (!first) return { text, why: NOBODY };
  const school = named.filter((one) => one.party.kind !== "outside");
  const said = school.filter((one) => one.role === "lead");
  const outsideLeads = named.some((one) => one.party.kind === "outside" && leads(one, one === first));
  const byPlace = school.find((one) => one.role !== "partner");
  const lead = said[0] ?? byPlace ?? (outsideLeads || (school.length > 1 && !first.listed) ? school[0] : undefined);
  if (!lead && school.length > 0) return { text, why: "mới thấy người phối hợp, chưa thấy ai chủ trì" };
  const parted = said.length > 0 || !items.some((one) => one.kind === "beside");
  return {
    text,
    value: {
      ...(lead && { lead: lead.party }),
      partners: unique(school, lead?.party.key),
      outside: unique(named.filter((one) => one.party.kind === "outside")),
      saidToLead: unique(said),
      outsideLeads,
      parted,
    },
  };
}

const leads = (one: Named, first: boolean): boolean => one.role === "lead" || (first && one.role !== "partner");

/** Each party once, without the one who leads. */
function unique(named: readonly Named[], but?: string): readonly Party[] {
  const seen = new Set(but === undefined ? [] : [but]);
  return named.filter(({ party }) => !seen.has(party.key) && seen.add(party.key)).map(({ party }) => party);
}
