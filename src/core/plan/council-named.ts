import { readPeople } from "../reading/people/people.ts";
import type { Party } from "../reading/people/party.ts";
import type { PlanDraft } from "./draft.ts";
import { holdersOf } from "./holder.ts";

/** Persons in the groups, with the chair and who has an office beside them; undefined unless every group names persons only. */
export function councilNamed(draft: PlanDraft): number | undefined {
  const { groups, roles } = draft.organisation;
  const members: Party[] = [];
  for (const { members: cell } of groups) {
    const { lead, partners } = cell.value ?? {};
    // One name alone is as often only the head of the group.
    if (!lead || !partners || partners.length === 0) return undefined;
    members.push(lead, ...partners);
  }
  if (members.some(({ kind }) => kind !== "person")) return undefined;
  const titled = roles.flatMap(({ title }) => {
    const { lead, partners = [] } = readPeople(title).value ?? {};
    return lead ? [lead, ...partners].filter(({ kind }) => kind === "person") : [];
  });
  const names = new Set([...members, ...titled].map(({ key }) => key));
  const chair = holdersOf(draft)({ label: "Hiệu trưởng", kind: "post", key: "hiệu trưởng" }).name;
  const isThere = chair !== undefined ? names.has(chair) : members.some(({ post }) => post === "Hiệu trưởng");
  // A deputy or secretary told only by office may stand outside the groups.
  const offices = roles.filter(({ title }) => /phó chủ tịch|thư k[ýí]/iu.test(title)).length;
  return names.size + (isThere ? 0 : 1) + offices;
}
