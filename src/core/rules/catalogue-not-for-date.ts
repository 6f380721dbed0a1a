import { planDayOf } from "../plan/plan-day.ts";
import { readSchoolLevels } from "../reading/content/school-levels.ts";
import type { Catalogue } from "../standards/catalogue.ts";
import { proposedCatalogue } from "../standards/proposed-catalogue.ts";
import { softly } from "../standards/unverified.ts";
import { showDay, type Day } from "../words/day.ts";
import { informationFault, type Rule } from "./rule.ts";

export const catalogueNotForDate: Rule = {
  code: "TH-06",
  severity: "should",
  asks: "Bộ tiêu chuẩn đã chọn còn dùng cho kế hoạch lập vào ngày ban hành.",
  source: "domain/rules.md, 1; Thông tư 57/2026/TT-BGDĐT (theo nguồn chưa đối chiếu)",
  check: (draft) => {
    const { catalogue, told } = draft.information;
    const day = planDayOf(draft);
    if (!catalogue || day === undefined || (day >= catalogue.inForceFrom && !isReplaced(catalogue, day))) return [];
    const { levels } = readSchoolLevels(told.school?.text ?? "");
    // a name that does not tell leaves the kind of school for which the catalogue was chosen
    const instead = proposedCatalogue(levels.length > 0 ? levels : catalogue.schoolLevels, day);
    if (instead.id === catalogue.id) return [];
    const from = isReplaced(catalogue, day) ? (catalogue.replacedFrom ?? day) : catalogue.inForceFrom;
    return [
      informationFault(draft, "catalogue", {
        problem: isReplaced(catalogue, day)
          ? `Kế hoạch lập từ ${showDay(from)} theo ${instead.name}${softly(instead)}.`
          : `${catalogue.name} dùng từ ${showDay(from)}, sau ngày của kế hoạch${softly(catalogue)}.`,
        remedy: `Xem lại ngày ban hành, năm học; nếu đúng thì đổi bộ tiêu chuẩn sang ${instead.name}.`,
      }),
    ];
  },
  wrong: { information: { ...newPlan("2026-2027"), date: "05/9/2026" } },
  right: { information: { ...newPlan("2025-2026"), date: "05/9/2025" } },
};

function newPlan(schoolYear: string): Record<"schoolYear" | "superior" | "recipients", string> {
  return { schoolYear, superior: "UBND xã Thạnh Đông", recipients: "- UBND xã Thạnh Đông (để b/c);\n- Lưu: VT." };
}

function isReplaced({ replacedFrom }: Catalogue, day: Day): boolean {
  return replacedFrom !== undefined && day >= replacedFrom;
}
