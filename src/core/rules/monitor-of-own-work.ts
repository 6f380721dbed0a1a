import type { GroupRow, MonitorRow, PlanDraft } from "../plan/draft.ts";
import { holdersOf, isSameHolder } from "../plan/holder.ts";
import type { People } from "../reading/people/people.ts";
import type { Party } from "../reading/people/party.ts";
import { readWatchedGroups } from "../reading/watched-groups.ts";
import { standardOf } from "../standards/catalogue.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const monitorOfOwnWork: Rule = {
  code: "TO-07",
  severity: "should",
  asks: "Người giám sát không giám sát việc do chính mình chủ trì hay nhóm mình tham gia.",
  source: "domain/rules.md, 20",
  check: (draft) => {
    const holderOf = holdersOf(draft);
    return draft.organisation.monitors.flatMap((monitor) => {
      const selves = partiesOf(monitor.who.value).map(holderOf);
      const isSelf = (party: Party): boolean => selves.some((self) => isSameHolder(self, holderOf(party)));
      const watched = groupsOf(monitor, draft);
      const own = ledBy(isSelf, watched, draft);
      if (own.length === 0 && !watched.some(({ members }) => partiesOf(members.value).some(isSelf))) return [];
      const codes = own.length > 3 ? `${own.slice(0, 3).join(", ")}…` : own.join(", ");
      return [
        {
          sheet: "organisation" as const,
          row: monitor.row,
          field: "watches" as const,
          problem:
            own.length > 0
              ? `${quote(monitor.name)} chủ trì việc ở tiêu chí ${codes} thuộc nhóm mình giám sát.`
              : `${quote(monitor.name)} là thành viên của nhóm mình giám sát.`,
          remedy: "Giao người khác giám sát nhóm này.",
        },
      ];
    });
  },
  wrong: { monitors: [{ name: "Ông Nguyễn Văn An", post: "HT", watches: "Nhóm công tác 1" }] },
  right: { monitors: [{ name: "Ông Trần Văn Bình", post: "Phó HT", watches: "Nhóm công tác 1" }] },
};

function groupsOf({ watches }: MonitorRow, { organisation: { groups } }: PlanDraft): GroupRow[] {
  const names = readWatchedGroups(
    watches,
    groups.map(({ name }) => name),
  );
  return groups.filter(({ name }) => name !== "" && names?.includes(name));
}

const partiesOf = (people: People | undefined): Party[] => (people?.lead ? [people.lead, ...people.partners] : []);

/** Criteria under the watched standards that the monitor leads. */
function ledBy(isSelf: (party: Party) => boolean, watched: readonly GroupRow[], { rows }: PlanDraft): string[] {
  const standards = watched.flatMap(({ standards: { value } }) => value ?? []);
  const codes = rows.flatMap(({ criterion: { value }, people }) => {
    const lead = people.value?.lead;
    const isWatched = value !== undefined && standards.includes(standardOf(value));
    return isWatched && lead && isSelf(lead) ? [value] : [];
  });
  return [...new Set(codes)];
}
