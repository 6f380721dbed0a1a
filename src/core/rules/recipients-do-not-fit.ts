import type { Information } from "../plan/draft.ts";
import { planDayOf } from "../plan/plan-day.ts";
import { NO_DISTRICT_FROM, tiersIn, type Tier } from "../reading/content/bodies.ts";
import { readSchoolLevels } from "../reading/content/school-levels.ts";
import type { Day } from "../words/day.ts";
import { lines, quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

const OFFICES: Readonly<Record<Tier, string>> = {
  province: "Sở GDĐT",
  district: "Phòng GDĐT",
  commune: "UBND xã, phường (Phòng Văn hóa - Xã hội)",
};

export const recipientsDoNotFit: Rule = {
  code: "TH-10",
  severity: "should",
  asks: "Nơi nhận có cơ quan quản lý cấp trên, hợp với loại trường và ngày của kế hoạch.",
  source: "domain/rules.md, 25",
  check: (draft) => {
    const { information } = draft;
    const text = information.told.recipients?.text ?? "";
    const named = tiersIn(lines(text));
    const day = planDayOf(draft);
    if (text === "" || !named) return [];
    const superior = information.told.superior?.text ?? "";
    const above = [...(tiersIn([superior]) ?? [])];
    // A superior that is no more is told in its own line.
    const alive = above.filter((tier) => tier !== "district" || day === undefined || day < NO_DISTRICT_FROM);
    if (alive.length > 0 && !alive.some((tier) => named.has(tier))) {
      return [
        informationFault(draft, "recipients", {
          problem: `Nơi nhận chưa có ${quote(superior)}, cơ quan quản lý cấp trên của trường.`,
          remedy: "Thêm nơi này vào Nơi nhận, hoặc xem lại dòng Cơ quan quản lý cấp trên.",
        }),
      ];
    }
    const wanted = usualTier(information, day);
    if (wanted === undefined || named.has(wanted)) return [];
    // Before then some lower schools stood directly under the Sở.
    if (wanted === "district" && alive.includes("province")) return [];
    return [
      informationFault(draft, "recipients", {
        problem: `Nơi nhận chưa có ${OFFICES[wanted]}, nơi thường nhận kế hoạch của loại trường này.`,
        remedy: `Thêm ${OFFICES[wanted]} vào Nơi nhận, nếu trường thuộc nơi đó.`,
      }),
    ];
  },
  wrong: { information: { recipients: "- Sở GDĐT (để b/c);\n- Lưu: VT." } },
  right: { information: { recipients: "- Phòng GDĐT (để b/c);\n- Lưu: VT." } },
};

function usualTier({ told }: Information, day: Day | undefined): Tier | undefined {
  const { levels, certain } = readSchoolLevels(told.school?.text ?? "");
  if (levels.includes("THPT")) return certain ? "province" : undefined;
  if (!certain || day === undefined) return undefined;
  return day < NO_DISTRICT_FROM ? "district" : "commune";
}
