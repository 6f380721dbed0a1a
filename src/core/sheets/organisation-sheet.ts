import type { GroupRow, MonitorRow, Organisation, RoleRow } from "../plan/draft.ts";
import { readStandardNumbers } from "../reading/criterion.ts";
import { readPeople } from "../reading/people/people.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { sameName } from "../words/text.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Grid, type SheetForm } from "./sheet.ts";

export const parts = { role: "Nhiệm vụ", group: "Nhóm công tác", monitor: "Giám sát" } as const;

export const organisationSheet: SheetForm = {
  id: "organisation",
  name: sheetNames.organisation,
  guide:
    "Phần V. Mỗi dòng chọn một Phần; dòng Nhóm công tác và Giám sát in dưới dòng Nhiệm vụ ở ngay phía trên. Không cần gõ số thứ tự, gạch đầu dòng và câu “đối với tiêu chuẩn …”: báo cáo tự in.",
  tabColour: "#1155cc",
  readyRows: 40,
  columns: [
    {
      field: "part",
      heading: otherFields.part,
      width: 130,
      owner: "staff",
      format: "text",
      choices: Object.values(parts),
    },
    { field: "name", heading: otherFields.name, width: 280, owner: "staff", format: "text" },
    { field: "post", heading: otherFields.post, width: 110, owner: "staff", format: "text", optional: true },
    { field: "duty", heading: otherFields.duty, width: 420, owner: "staff", format: "text" },
    { field: "standards", heading: otherFields.standards, width: 110, owner: "staff", format: "text" },
    { field: "members", heading: otherFields.members, width: 200, owner: "staff", format: "text", optional: true },
    { field: "watches", heading: otherFields.watches, width: 150, owner: "staff", format: "text" },
    reviewColumn,
  ],
};

export function readOrganisation(layout: Layout, grid: Grid): Organisation {
  const roles: RoleRow[] = [];
  const groups: GroupRow[] = [];
  const monitors: MonitorRow[] = [];
  const unknown: { row: number; part: string }[] = [];
  for (const { row, cell, blank } of linesOf(layout, grid)) {
    if (blank) continue;
    const part = sameName(cell("part"));
    if (part === sameName(parts.role)) roles.push({ row, title: cell("name"), duty: cell("duty") });
    else if (part === sameName(parts.group)) {
      groups.push({
        row,
        name: cell("name"),
        duty: cell("duty"),
        standards: readStandardNumbers(cell("standards")),
        members: readPeople(cell("members")),
      });
    } else if (part === sameName(parts.monitor)) {
      const [name, post] = [cell("name"), cell("post")];
      const who = readPeople(post === "" ? name : `${name} - ${post}`);
      monitors.push({ row, name, post, who, watches: cell("watches") });
    } else unknown.push({ row, part: cell("part") });
  }
  return { roles, groups, monitors, unknown };
}
