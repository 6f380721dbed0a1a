import { formById } from "../forms/index.ts";
import type { PlanForm } from "../forms/form.ts";
import { sheetNames } from "../words/fields.ts";
import { keptColumn, reviewColumn, type Column, type SheetForm } from "./sheet.ts";

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

/** Written when the plan is followed; last, where workbooks of before get it too. */
const actionId: Column = { ...keptColumn("actionId", "Mã việc", 70), optional: true };

/** Kế hoạch with the columns of a form. */
export function planSheetOf(form: PlanForm): SheetForm {
  const typed = form.columns.map(({ field, heading, width, choices, unprinted }): Column => {
    const shape = { field, heading, width, owner: "staff", format: "text" } as const;
    // a table read without its own notes is still a plan
    return { ...shape, ...(choices ? { choices } : {}), ...(unprinted ? { optional: true } : {}) };
  });
  return {
    id: "plan",
    name: sheetNames.plan,
    guide: form.planGuide,
    tabColour: "#cc0000",
    readyRows: 60,
    // wrapped, many sentences beside one row would make it taller than the screen
    columns: [...typed, ...understood, { ...reviewColumn, wrap: false }, actionId],
  };
}

/** Kế hoạch of Mẫu 9 cột. */
export const planSheet = planSheetOf(formById("mau-9-cot"));
