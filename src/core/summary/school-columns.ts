import { showAmount } from "../words/amount.ts";
import type { PlanSummary } from "../wire-summary.ts";
import { columnsOf, type TableColumn } from "./table.ts";

type Column = TableColumn<PlanSummary>;

const { text, number, day } = columnsOf<PlanSummary>();

/**
 * A school's line. The order is permanent: offices read Tóm tắt!A4:Z4 by it, so that a column is never moved or taken
 * away, and there are 26 of them.
 */
export const schoolLine: readonly Column[] = [
  text("school", "Tên trường", 220, "School, as Thông tin says it", (one) => one.school),
  text("superior", "Cơ quan quản lý cấp trên", 200, "The office above", (one) => one.superior),
  text("place", "Địa danh", 110, "Place in the letterhead", (one) => one.place),
  text("school_year", "Năm học", 90, "2024-2025", (one) => one.schoolYear),
  text("catalogue_name", "Bộ tiêu chuẩn", 200, "Catalogue of standards", (one) => one.catalogueName),
  text("form_name", "Mẫu kế hoạch", 120, "Form of the plan", (one) => one.formName),
  text("plan_number", "Số, ký hiệu", 110, "Number and sign of the plan", (one) => one.number),
  day("plan_date", "Ngày ban hành", 100, "Day of the plan", (one) => one.date),
  number(
    "level_now",
    "Mức hiện nay",
    80,
    "Level of the school; 0 is below level 1; empty: unknown",
    (one) => one.levelNow,
  ),
  number("level_after", "Mức sau kế hoạch", 80, "Level once the plan is carried out", (one) => one.levelAfter),
  number("criteria_planned", "Số tiêu chí cải tiến", 80, "Criteria with an action", (one) => one.criteriaPlanned),
  number("actions", "Số việc", 70, "Actions", (one) => one.actions),
  number("actions_ended", "Việc đã hết thời gian", 90, "Actions whose time is over", (one) => one.actionsEnded),
  number("money_total", "Kinh phí (đồng)", 130, "Money that the rows state, in đồng", (one) => one.moneyTotal),
  text("money_by_source", "Kinh phí theo nguồn", 240, "The same in words, by source", (one) => sources(one)),
  number(
    "money_unread",
    "Dòng chưa có số tiền cụ thể",
    90,
    "Rows whose sum is open or unread",
    (one) => one.moneyUnread,
  ),
  number("money_blank", "Dòng chưa nhập kinh phí", 90, "Rows whose money is blank", (one) => one.moneyBlank),
  number("findings_must", "Phải sửa", 70, "Findings that must be mended", (one) => one.must),
  number("findings_should", "Nên xem lại", 70, "Findings to look at again", (one) => one.should),
  number("findings_info", "Để biết", 70, "Findings for information", (one) => one.info),
  number("actions_done", "Việc đã xong", 80, "Followed: done; empty: not followed", (one) => one.actionsDone),
  number("actions_going", "Việc đang làm", 80, "Followed: going on", (one) => one.actionsGoing),
  number("actions_late", "Việc chậm", 80, "Followed: late", (one) => one.actionsLate),
  number("actions_not_updated", "Việc chưa cập nhật", 90, "Followed: not updated", (one) => one.actionsNotUpdated),
  number("money_spent", "Kinh phí đã dùng", 130, "Followed: money spent, in đồng", (one) => one.moneySpent),
  day("as_of", "Tính đến ngày", 100, "The day on which the line was told", (one) => one.day),
];

/** What databases have beside it. */
export const schoolIds: readonly Column[] = [
  text("catalogue", "Mã bộ tiêu chuẩn", 120, "Id of the catalogue", (one) => one.catalogue),
  text("form", "Mã mẫu kế hoạch", 100, "Id of the form", (one) => one.form),
  number("money_rows", "Dòng có số tiền", 80, "Rows that state a sum", (one) => one.moneyRows),
  number("money_none", "Dòng không cần kinh phí", 80, "Rows that need no money", (one) => one.moneyNone),
];

/** "ngân sách nhà nước 12.000.000; chưa ghi nguồn 3.000.000" */
function sources({ moneyBySource }: PlanSummary): string {
  return moneyBySource.map(({ source, amount }) => `${source || "chưa ghi nguồn"} ${showAmount(amount)}`).join("; ");
}
