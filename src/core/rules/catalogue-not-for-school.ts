import { readSchoolLevels } from "../reading/content/school-levels.ts";
import { bare } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

export const catalogueNotForSchool: Rule = {
  code: "TH-07",
  severity: "should",
  asks: "Bộ tiêu chuẩn đã chọn là của loại trường.",
  source: "domain/rules.md, 1; Thông tư 18/2018/TT-BGDĐT, Điều 1 và 2 (theo nguồn chưa đối chiếu)",
  check: (draft) => {
    const { catalogue, told } = draft.information;
    const { levels, certain } = readSchoolLevels(told.school?.text ?? "");
    const [level] = levels;
    // TT18 has schools of several levels; one of mầm non or tiểu học alone is no school of several levels.
    if (!catalogue || !certain || levels.length !== 1 || (level !== "mầm non" && level !== "tiểu học")) return [];
    if (bare(catalogue.schools).includes(bare(level))) return [];
    return [
      informationFault(draft, "catalogue", {
        problem: `${catalogue.name} dành cho ${catalogue.schools}.`,
        remedy: `Xem lại tên trường, hoặc lập kế hoạch theo bộ tiêu chuẩn của trường ${level}.`,
      }),
    ];
  },
  wrong: { information: { school: "Trường Tiểu học Thạnh Đông" } },
  right: { information: { school: "Trường Tiểu học và Trung học cơ sở Thạnh Đông" } },
};
