import { planDayOf } from "../plan/plan-day.ts";
import { NO_DISTRICT_FROM, tiersIn } from "../reading/content/bodies.ts";
import { readSchoolLevels } from "../reading/content/school-levels.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import { informationFault, type Rule } from "./rule.ts";

export const superiorDoesNotFit: Rule = {
  code: "TH-19",
  severity: "should",
  asks: "Cơ quan in phía trên tên trường hợp với loại trường và ngày: UBND xã, phường hoặc Sở GDĐT.",
  source: "domain/facts.md, nơi nhận kế hoạch",
  check: (draft) => {
    const { told } = draft.information;
    const day = planDayOf(draft);
    const { levels, certain } = readSchoolLevels(told.school?.text ?? "");
    const tiers = tiersIn([told.superior?.text ?? ""]);
    // a district body that is no more is told by TH-09
    if (day === undefined || day < NO_DISTRICT_FROM || !certain || !tiers || tiers.size !== 1) return [];
    const wanted = levels.includes("THPT") ? "province" : "commune";
    if (tiers.has(wanted) || tiers.has("district")) return [];
    return [
      informationFault(draft, "superior", {
        problem:
          wanted === "province"
            ? "Trường có cấp THPT thuộc Sở GDĐT, chưa phải UBND xã, phường."
            : "Từ 01/7/2025, trường mầm non, tiểu học, THCS thuộc UBND xã, phường, chưa phải Sở GDĐT.",
        remedy:
          wanted === "province"
            ? "Ghi Sở GDĐT của tỉnh, thành phố, nếu trường thuộc Sở."
            : "Ghi UBND xã, phường nơi trường đóng, nếu trường thuộc xã, phường.",
      }),
    ];
  },
  wrong: {
    ...bieu2Plan,
    information: {
      ...bieu2Plan.information,
      superior: "Sở GDĐT tỉnh An Giang",
      recipients: "- Sở GDĐT (để b/c);\n- UBND xã Thạnh Đông;\n- Lưu: VT.",
    },
  },
  right: bieu2Plan,
};
