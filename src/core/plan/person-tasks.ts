import type { Party } from "../reading/people/party.ts";
import type { Day } from "../words/day.ts";
import { situationNames } from "../words/situations.ts";
import { oneLine, sameName } from "../words/text.ts";
import type { FollowedAction } from "./following.ts";
import { situationOf, type Situation } from "./situation.ts";

/** One person's part in an action. */
export interface PersonTask {
  readonly action: FollowedAction;
  readonly role: "lead" | "partner";
  readonly situation: Situation;
}

export interface PersonTasks {
  /** The post or name as the plan has it: "Hiệu trưởng". */
  readonly person: string;
  /** What is late or due soon first, then by its end. */
  readonly tasks: readonly PersonTask[];
}

export const roleNames = { lead: "Chủ trì", partner: "Phối hợp" } as const;

const KINDS = Object.keys(situationNames);

/** Everyone of the school whom the plan names, in the order of the plan; outside bodies carry out nothing here. */
export function tasksByPerson(actions: readonly FollowedAction[], today: Day): PersonTasks[] {
  const found = new Map<string, { person: string; tasks: PersonTask[] }>();
  for (const action of actions) {
    const situation = situationOf(action, today);
    for (const { key, person, role } of partsIn(action)) {
      const own = found.get(key) ?? { person, tasks: [] };
      found.set(key, own);
      own.tasks.push({ action, role, situation });
    }
  }
  return [...found.values()].map(({ person, tasks }) => ({ person, tasks: [...tasks].sort(byUrgency) }));
}

interface Part {
  readonly key: string;
  readonly person: string;
  readonly role: PersonTask["role"];
}

function partsIn({ row }: FollowedAction): Part[] {
  const { lead, partners = [] } = row.people.value ?? {};
  const part = ({ key, label }: Party, role: Part["role"]): Part => ({ key, person: label, role });
  if (!lead && partners.length === 0) {
    // what could not be read stands as it was typed
    const person = oneLine(row.people.text);
    return person === "" ? [] : [{ key: `typed ${sameName(person)}`, person, role: "lead" }];
  }
  return [...(lead ? [part(lead, "lead")] : []), ...partners.map((one) => part(one, "partner"))];
}

function byUrgency(a: PersonTask, b: PersonTask): number {
  const [one, other] = [a.situation.ends ?? "9999", b.situation.ends ?? "9999"];
  return KINDS.indexOf(a.situation.kind) - KINDS.indexOf(b.situation.kind) || (one < other ? -1 : one > other ? 1 : 0);
}
