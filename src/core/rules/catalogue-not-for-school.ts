import { readSchoolLevels } from "../reading/content/school-levels.ts";
import { planDayOf } from "../plan/plan-day.ts";
import { proposedCatalogue } from "../standards/proposed-catalogue.ts";
import { schoolLevelNames } from "../words/school-level.ts";
import { informationFault, type Rule } from "./rule.ts";

export const catalogueNotForSchool: Rule = {
  code: "TH-07",
  severity: "should",
  asks: "Bộ tiêu chuẩn đã chọn là của loại trường.",
  source: "domain/rules.md, 1; Thông tư 18/2018/TT-BGDĐT, Điều 1 và 2 (theo nguồn chưa đối chiếu)",
  check: (draft) => {
    const { catalogue, told } = draft.information;
    const { levels, certain } = readSchoolLevels(told.school?.text ?? "");
    const highest = [...schoolLevelNames].reverse().find((level) => levels.includes(level));
    if (!catalogue || !certain || highest === undefined || catalogue.schoolLevels.includes(highest)) return [];
    const instead = proposedCatalogue(levels, planDayOf(draft) ?? catalogue.inForceFrom);
    return [
      informationFault(draft, "catalogue", {
        problem: `${catalogue.name} dành cho ${catalogue.schools}.`,
        remedy: `Xem lại tên trường, hoặc đổi bộ tiêu chuẩn sang ${instead.name}.`,
      }),
    ];
  },
  wrong: { information: { school: "Trường Tiểu học Thạnh Đông" } },
  right: { information: { school: "Trường Tiểu học và Trung học cơ sở Thạnh Đông" } },
};
