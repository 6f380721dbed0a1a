import { sheetNames } from "../words/fields.ts";
import type { SheetForm } from "./sheet.ts";

export const findingsSheet: SheetForm = {
  id: "findings",
  name: sheetNames.findings,
  guide: "Tiện ích ghi lại trang này mỗi lần kiểm tra. Ghi chú riêng đặt từ cột H trở đi.",
  tabColour: "#e69138",
  readyRows: 60,
  columns: [
    { field: "severity", heading: "Việc cần làm", width: 120, owner: "addin", format: "text" },
    { field: "sheet", heading: "Trang", width: 100, owner: "addin", format: "text" },
    { field: "cell", heading: "Ô", width: 60, owner: "addin", format: "text" },
    { field: "field", heading: "Cột hoặc mục", width: 200, owner: "addin", format: "text" },
    { field: "problem", heading: "Điều nhận thấy", width: 380, owner: "addin", format: "text" },
    { field: "remedy", heading: "Cách xử lý", width: 380, owner: "addin", format: "text" },
    { field: "code", heading: "Mã", width: 80, owner: "addin", format: "text" },
  ],
};
