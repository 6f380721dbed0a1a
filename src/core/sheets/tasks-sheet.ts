import { otherFields, sheetNames } from "../words/fields.ts";
import type { Column, SheetForm } from "./sheet.ts";

const listed = (field: string, heading: string, width: number): Column => {
  return { field, heading, width, owner: "addin", format: "text", kept: true };
};

/** Everyone's part, to be printed or filtered. */
export const tasksSheet: SheetForm = {
  id: "tasks",
  name: sheetNames.tasks,
  guide: "Mỗi người một nhóm dòng, để in hoặc lọc theo cột Người. Tiện ích ghi lại mỗi lần cập nhật Theo dõi.",
  tabColour: "#6aa84f",
  readyRows: 1,
  columns: [
    listed("person", "Người", 170),
    listed("role", "Vai trò", 90),
    listed("id", "Mã việc", 70),
    listed("followedCriterion", "Tiêu chí", 70),
    listed("followedAction", otherFields.followedAction, 320),
    listed("followedDue", "Thời hạn", 150),
    listed("situation", "Tình hình", 130),
  ],
};
