import { sheetNames } from "../words/fields.ts";
import type { SheetForm } from "./sheet.ts";

export const logSheet: SheetForm = {
  id: "log",
  name: sheetNames.log,
  guide: "Tiện ích ghi thêm một dòng mỗi lần tạo hoặc chia sẻ báo cáo; dòng cũ giữ nguyên.",
  tabColour: "#999999",
  readyRows: 60,
  columns: [
    { field: "time", heading: "Thời gian", width: 150, owner: "addin", format: "text" },
    { field: "event", heading: "Việc đã làm", width: 200, owner: "addin", format: "text" },
    { field: "detail", heading: "Chi tiết", width: 360, owner: "addin", format: "text" },
    { field: "link", heading: "Liên kết", width: 420, owner: "addin", format: "text" },
  ],
};
