import type { Monitor, Role, WorkingGroup } from "../../plan/plan.ts";
import { END_MARK, withEndMark } from "../end-mark.ts";
import { sectionNumber } from "../heading-numbers.ts";
import { bulleted, filledLines } from "../lines.ts";
import { defineSection } from "../section.ts";
import type { DataOf } from "../tags.ts";

/** A numbered role with its duties, groups and monitors, as both forms print it. */
export const roleTags = {
  "số vai trò": "text",
  "tên vai trò": "text",
  "nhiệm vụ": "lines",
  "nhóm công tác": { "phân công nhóm": "text", "thành viên nhóm": "text" },
  "tổ giám sát": {
    "giám sát viên": { "tên giám sát viên": "text", "nhóm được giám sát": "text" },
    "phần trách nhiệm": { "trách nhiệm": "lines" },
  },
} as const;

/** Section V. */
export const organisation = defineSection({
  name: "tổ chức thực hiện",
  tags: {
    "số phần tổ chức": "text",
    "phần tổ chức": {
      "vai trò": roleTags,
    },
    "dấu kết thúc": "text",
  },
  needless: ["số phần tổ chức", "số vai trò", "dấu kết thúc"],
  fill: (plan) => {
    const roles = plan.organisation.map(roleData);
    // a last role that is only a heading does not close the content
    const ended = hasContent(plan.organisation[plan.organisation.length - 1]) ? withEndMark(roles) : undefined;
    return {
      "số phần tổ chức": sectionNumber(plan.narrative, 1),
      "phần tổ chức": roles.length === 0 ? [] : [{ "vai trò": ended ?? roles }],
      // a plan without section V ends with its table
      "dấu kết thúc": ended === undefined ? END_MARK : "",
    };
  },
});

export function roleData(role: Role, index: number): DataOf<typeof roleTags> {
  const monitored = role.monitors.length > 0;
  const duties = filledLines(role.duties).filter((line) => !(monitored && PRINTED.test(line)));
  return {
    "số vai trò": String(index + 1),
    "tên vai trò": role.title,
    "nhiệm vụ": monitored ? [] : bulleted(duties, "-"),
    "nhóm công tác": role.groups.map((group) => ({
      "phân công nhóm": assignmentOf(group),
      "thành viên nhóm": withFullStop(group.members),
    })),
    "tổ giám sát": monitored
      ? [
          {
            "giám sát viên": role.monitors.map(monitorData),
            "phần trách nhiệm": duties.length === 0 ? [] : [{ "trách nhiệm": bulleted(duties, "+") }],
          },
        ]
      : [],
  };
}

/** Lines that the form itself prints over the monitors and over their duties; typed as well, they would stand twice. */
const PRINTED = /^[-+*•–\s]*(?:thành viên tổ giám sát|tổ giám sát có trách nhiệm)\s*[:.]?\s*$/iu;

export function hasContent(role: Role | undefined): boolean {
  return role !== undefined && role.duties.length + role.groups.length + role.monitors.length > 0;
}

function assignmentOf({ name, duty, standards }: WorkingGroup): string {
  const followed = /^\d/.test(standards) ? `tiêu chuẩn ${standards}` : standards;
  const named = standards === "" || namesStandards(duty, standards);
  const work = named ? withFullStop(duty) : withFullStop(`${withoutFullStop(duty)} đối với ${followed}`);
  if (name.trim() === "") return work;
  return work === "" ? name : `${name}: ${work}`;
}

/** "… đối với tiêu chuẩn 1, 2." typed in the duty as well as in the cell of standards. */
function namesStandards(duty: string, standards: string): boolean {
  const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join();
  const end = /tiêu chuẩn\s*((?:\d+|[,;\s]|và)+)\.?\s*$/iu.exec(duty)?.[1];
  return end !== undefined && numbers(end) === numbers(standards);
}

function monitorData({ name, post, watches }: Monitor) {
  return {
    "tên giám sát viên": post.trim() === "" ? name : `${name} - ${post}`,
    "nhóm được giám sát": watches.charAt(0).toLowerCase() + watches.slice(1),
  };
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, "");
}

function withFullStop(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.;]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
