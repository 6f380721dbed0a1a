import { otherFields, sheetNames } from "../words/fields.ts";
import { keptColumn, type SheetForm } from "./sheet.ts";

/** Everyone's part, to be printed or filtered. */
export const tasksSheet: SheetForm = {
  id: "tasks",
  name: sheetNames.tasks,
  guide: "Mỗi người một nhóm dòng, để in hoặc lọc theo cột Người. Tiện ích ghi lại mỗi lần cập nhật Theo dõi.",
  tabColour: "#6aa84f",
  readyRows: 1,
  columns: [
    keptColumn("person", "Người", 170),
    keptColumn("role", "Vai trò", 90),
    keptColumn("id", "Mã việc", 70),
    keptColumn("followedCriterion", "Tiêu chí", 70),
    keptColumn("followedAction", otherFields.followedAction, 320),
    keptColumn("followedDue", "Thời hạn", 150),
    keptColumn("situation", "Tình hình", 130),
  ],
};
