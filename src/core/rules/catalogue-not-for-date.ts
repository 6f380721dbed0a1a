import { planDayOf } from "../plan/plan-day.ts";
import { findPaper } from "../standards/papers.ts";
import { showDay } from "../words/day.ts";
import { informationFault, type Rule } from "./rule.ts";

export const catalogueNotForDate: Rule = {
  code: "TH-06",
  severity: "should",
  asks: "Bộ tiêu chuẩn đã chọn còn dùng cho kế hoạch lập vào ngày ban hành.",
  source: "domain/rules.md, 1; Thông tư 57/2026/TT-BGDĐT (theo nguồn chưa đối chiếu)",
  check: (draft) => {
    const { catalogue } = draft.information;
    const day = planDayOf(draft);
    if (catalogue?.replacedFrom === undefined || day === undefined || day < catalogue.replacedFrom) return [];
    const instead = findPaper(catalogue.paper)?.replacedBy ?? "bộ tiêu chuẩn mới";
    return [
      informationFault(draft, "catalogue", {
        problem: `Kế hoạch lập từ ${showDay(catalogue.replacedFrom)} theo ${instead} (theo nguồn chưa đối chiếu).`,
        remedy: `Xem lại ngày ban hành, năm học; nếu đúng thì đối chiếu kế hoạch với ${instead}.`,
      }),
    ];
  },
  wrong: { information: { ...newPlan("2026-2027"), date: "05/9/2026" } },
  right: { information: { ...newPlan("2025-2026"), date: "05/9/2025" } },
};

function newPlan(schoolYear: string): Record<"schoolYear" | "superior" | "recipients", string> {
  return { schoolYear, superior: "UBND xã Thạnh Đông", recipients: "- UBND xã Thạnh Đông (để b/c);\n- Lưu: VT." };
}
