import { planFields, sheetNames, type PlanField } from "../words/fields.ts";
import { reviewColumn, type Column, type SheetForm } from "./sheet.ts";

const widths: Readonly<Record<PlanField, number>> = {
  order: 45,
  criterion: 230,
  targetLevel: 150,
  action: 260,
  lead: 170,
  timeline: 150,
  budget: 110,
  resources: 150,
  note: 120,
};

const typed = (Object.entries(planFields) as [PlanField, string][]).map(([field, heading]): Column => ({
  field,
  heading,
  width: widths[field],
  owner: "staff",
  format: "text",
}));

/** What was understood, beside what was typed. */
const understood: readonly Column[] = [
  { field: "readCriterion", heading: "Hiểu là: tiêu chí", width: 80, owner: "addin", format: "text", optional: true },
  {
    field: "readCurrent",
    heading: "Hiểu là: mức hiện đạt",
    width: 110,
    owner: "addin",
    format: "text",
    optional: true,
  },
  { field: "readTarget", heading: "Hiểu là: mức cần đạt", width: 110, owner: "addin", format: "text", optional: true },
  {
    field: "readPeople",
    heading: "Hiểu là: chủ trì, phối hợp",
    width: 200,
    owner: "addin",
    format: "text",
    optional: true,
  },
  { field: "readTimeline", heading: "Hiểu là: thời gian", width: 200, owner: "addin", format: "text", optional: true },
  {
    field: "readBudget",
    heading: "Hiểu là: kinh phí (đồng)",
    width: 120,
    owner: "addin",
    format: "amount",
    optional: true,
  },
];

export const planSheet: SheetForm = {
  id: "plan",
  name: sheetNames.plan,
  guide:
    "Nhập hoặc dán bảng từ Word vào chín cột bên trái; dòng “MỨC 1, 2, 3” và dòng “Tiêu chuẩn …” để nguyên. Các cột màu xám do tiện ích ghi.",
  tabColour: "#cc0000",
  readyRows: 60,
  // wrapped, many sentences beside one row would make it taller than the screen
  columns: [...typed, ...understood, { ...reviewColumn, wrap: false }],
};
