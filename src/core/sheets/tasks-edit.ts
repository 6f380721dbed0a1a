import { criterionOf, type Following } from "../plan/following.ts";
import { roleNames, tasksByPerson } from "../plan/person-tasks.ts";
import { situationText } from "../plan/situation.ts";
import type { Day } from "../words/day.ts";
import { oneLine, withoutForbidden } from "../words/text.ts";
import type { SheetEdit } from "./edit.ts";
import { showTimeline } from "./reading-cells.ts";
import { HEADING_ROW } from "./sheet.ts";
import { tasksSheet } from "./tasks-sheet.ts";
import type { Workbook } from "./workbook.ts";

/** Every person's lines in one block; what is left of a longer list is blanked. */
export function tasksEdit({ grids, draft }: Workbook, following: Following, today: Day): SheetEdit {
  const lines = tasksByPerson(following, today).flatMap(({ person, tasks }) =>
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
  const before = (grids.get(tasksSheet.name)?.length ?? 0) - HEADING_ROW;
  const width = tasksSheet.columns.length;
  const values = Array.from({ length: Math.max(lines.length, before) }, (_, index) =>
    Array.from({ length: width }, (_cell, column) => withoutForbidden(lines[index]?.[column] ?? "")),
  );
  const writes = values.length === 0 ? [] : [{ row: HEADING_ROW + 1, column: 1, values }];
  const reach = { rows: HEADING_ROW + values.length, columns: width };
  return { sheet: tasksSheet.name, reach, styles: [], widths: [], choices: [], marks: [], writes };
}
