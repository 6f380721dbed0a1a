import type { ActionSummary, CriterionSummary, PlanSummary } from "../wire-summary.ts";
import { schoolIds, schoolLine } from "./school-columns.ts";
import { columnsOf, tableOf, type SummaryTable, type TableColumn } from "./table.ts";

/** Which plan a row belongs to: the file's name is put before it by whoever reads many files. */
interface Of {
  readonly plan: PlanSummary;
}

const plan = columnsOf<Of>();
const planColumns: readonly TableColumn<Of>[] = [
  plan.text("school", "Tên trường", 220, "School", ({ plan }) => plan.school),
  plan.text("school_year", "Năm học", 90, "2024-2025", ({ plan }) => plan.schoolYear),
];

const criterion = columnsOf<Of & CriterionSummary>();
const criterionColumns: readonly TableColumn<Of & CriterionSummary>[] = [
  ...planColumns,
  criterion.text("catalogue", "Mã bộ tiêu chuẩn", 120, "Id of the catalogue", ({ plan }) => plan.catalogue),
  criterion.number("standard", "Tiêu chuẩn", 80, "Number of the standard", (one) => one.standard),
  criterion.text("criterion", "Tiêu chí", 80, "Code of the criterion", (one) => one.criterion),
  criterion.text("title", "Tên tiêu chí", 260, "Title in the catalogue", (one) => one.title),
  criterion.number("current_level", "Mức hiện đạt", 80, "Present level; 0 is below level 1", (one) => one.currentLevel),
  criterion.number(
    "target_level",
    "Mức phấn đấu",
    80,
    "Highest level that an action aims at",
    (one) => one.targetLevel,
  ),
  criterion.number("actions", "Số việc", 80, "Actions for it", (one) => one.actions),
];

const action = columnsOf<Of & ActionSummary>();
const actionColumns: readonly TableColumn<Of & ActionSummary>[] = [
  ...planColumns,
  action.number("sheet_row", "Dòng", 60, "Row of the sheet Kế hoạch", (one) => one.row),
  action.number("standard", "Tiêu chuẩn", 80, "Number of the standard", (one) => one.standard),
  action.text("criterion", "Tiêu chí", 80, "Code of the criterion", (one) => one.criterion),
  action.text("action", "Công việc", 360, "What is to be done", (one) => one.action),
  action.text("lead", "Chủ trì", 160, "Who leads", (one) => one.lead),
  action.day("starts", "Bắt đầu", 100, "First day", (one) => one.starts),
  action.day("ends", "Kết thúc", 100, "Last day", (one) => one.ends),
  action.number("ended", "Đã hết thời gian", 80, "1: its time is over", (one) => (one.ended ? 1 : 0)),
  action.number("current_level", "Mức hiện đạt", 80, "Present level; 0 is below level 1", (one) => one.currentLevel),
  action.number("target_level", "Mức phấn đấu", 80, "Level aimed at", (one) => one.targetLevel),
  action.number("money", "Kinh phí (đồng)", 130, "In đồng; empty: blank or unread", (one) => one.money),
];

const money = columnsOf<Of & PlanSummary["moneyBySource"][number]>();
const moneyColumns: readonly TableColumn<Of & PlanSummary["moneyBySource"][number]>[] = [
  ...planColumns,
  money.text("source", "Nguồn", 200, "Source as understood; empty: none named", (one) => one.source),
  money.number("amount", "Số tiền (đồng)", 130, "In đồng", (one) => one.amount),
];

const finding = columnsOf<Of & PlanSummary["findings"][number]>();
const findingColumns: readonly TableColumn<Of & PlanSummary["findings"][number]>[] = [
  ...planColumns,
  finding.text("code", "Mã", 80, "Code of the rule", (one) => one.code),
  finding.text("severity", "Mức độ", 80, "must, should or info", (one) => one.severity),
  finding.number("found", "Số lời nhận xét", 80, "Findings by this rule", (one) => one.count),
];

/** All that is told of a plan, as tables; the first is the school's own line. */
export const summaryTables: readonly SummaryTable[] = [
  tableOf("schools", "One row for each workbook", [...schoolLine, ...schoolIds], (plan) => [plan]),
  tableOf("criteria", "One row for each criterion that a plan has an action for", criterionColumns, (plan) =>
    plan.criteria.map((one) => ({ ...one, plan })),
  ),
  tableOf("actions", "One row for each action", actionColumns, (plan) =>
    plan.actionRows.map((one) => ({ ...one, plan })),
  ),
  tableOf("money", "One row for each source of money of a plan", moneyColumns, (plan) =>
    plan.moneyBySource.map((one) => ({ ...one, plan })),
  ),
  tableOf("findings", "One row for each rule that found something in a plan", findingColumns, (plan) =>
    plan.findings.map((one) => ({ ...one, plan })),
  ),
];
