import { criterionOf, followingOf } from "../plan/following.ts";
import { tasksByPerson } from "../plan/person-tasks.ts";
import { situationOf, situationText } from "../plan/situation.ts";
import { taskMessage } from "../plan/task-message.ts";
import { a1 } from "../sheets/layout.ts";
import { markOfRow } from "../sheets/row-mark.ts";
import type { Workbook } from "../sheets/workbook.ts";
import { standardOf } from "../standards/catalogue.ts";
import type { WireFollowing } from "../wire-panel.ts";
import { sheetNames } from "../words/fields.ts";
import type { Day } from "../words/day.ts";
import { usualCalendar } from "../words/school-year.ts";
import { oneLine } from "../words/text.ts";

/** How the plan is carried out, for the panel's picture, board and lists. */
export function followingLines(workbook: Workbook, today: Day): WireFollowing {
  const { draft, layouts } = workbook;
  const following = followingOf(draft);
  const calendar =
    draft.information.calendar ?? usualCalendar(draft.information.schoolYear ?? Number(today.slice(0, 4)));
  const at = layouts.get("tracking")?.columnOf.get("state");
  return {
    followed: draft.tracking !== undefined,
    today,
    starts: calendar.starts,
    ends: calendar.ends,
    actions: following.actions.map((action) => {
      const { id, row, line } = action;
      const situation = situationOf(action, today);
      return {
        id,
        criterion: criterionOf(row),
        standard: row.criterion.value === undefined ? 0 : standardOf(row.criterion.value),
        action: oneLine(row.action),
        lead: row.people.value?.lead?.label ?? oneLine(row.people.text),
        kind: situation.kind,
        starts: situation.starts ?? "",
        ends: situation.ends ?? "",
        told: situationText(situation, today),
        place: {
          sheet: sheetNames.tracking,
          cell: line && at !== undefined ? a1(line.row, at) : "",
          field: "state",
          row: line?.row ?? 0,
          mark: line ? markOfRow(workbook, "tracking", line.row) : "",
        },
      };
    }),
    people: tasksByPerson(following.actions, today).map((one) => ({
      person: one.person,
      open: one.tasks.filter(({ situation: { kind } }) => kind !== "done" && kind !== "stopped").length,
      ids: one.tasks.map(({ action: { id } }) => id),
      message: taskMessage(one, draft.information.told.school?.text ?? "", today),
    })),
  };
}
