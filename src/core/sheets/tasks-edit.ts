import { criterionOf, isActionCode, type Following } from "../plan/following.ts";
import { roleNames, tasksByPerson } from "../plan/person-tasks.ts";
import { situationText } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";
import { oneLine, withoutForbidden } from "../words/text.ts";
import type { SheetEdit } from "./edit.ts";
import { showTimeline } from "./reading-cells.ts";
import { isEmpty } from "./build.ts";
import { drawnBlock, isAsBuilt } from "./drawn-block.ts";
import { tasksSheet } from "./tasks-sheet.ts";
import type { Workbook } from "./workbook.ts";

/** Every person's lines; undefined where staff have moved the columns of the sheet. */
export function tasksEdit({ grids, draft }: Workbook, following: Following, today: Day): SheetEdit | undefined {
  const grid = grids.get(tasksSheet.name) ?? [];
  if (!isEmpty(grid) && !isAsBuilt(tasksSheet, grid)) return undefined;
  const lines = tasksByPerson(following.actions, today).flatMap(({ person, tasks }) =>
    tasks.map(({ action: { id, row }, role, situation }) => [
      person,
      roleNames[role],
      id,
      criterionOf(row),
      oneLine(row.action),
      showTimeline(row.timeline.value, draft.information.schoolYear) || oneLine(row.timeline.text),
      situationText(situation, today),
    ]),
  );
  const texts = lines.map((cells) => cells.map(withoutForbidden));
  return drawnBlock(tasksSheet, grid, texts, tasksSheet.columns.length, ([, , id = ""]) => isActionCode(id));
}
