import { formById } from "../forms/index.ts";
import { softly } from "../standards/unverified.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import { informationFault, type Rule } from "./rule.ts";

export const formNotForCatalogue: Rule = {
  code: "TH-17",
  severity: "should",
  asks: "Mẫu kế hoạch là mẫu dùng với bộ tiêu chuẩn đã chọn.",
  source: "Thông tư 57/2026/TT-BGDĐT, Phụ lục V (theo nguồn chưa đối chiếu)",
  check: (draft) => {
    const { catalogue, form } = draft.information;
    if (!catalogue || catalogue.form === form.id) return [];
    const usual = formById(catalogue.form).name;
    return [
      informationFault(draft, "form", {
        problem: `Kế hoạch theo ${catalogue.name} dùng ${usual}, ở đây là ${form.name}${softly(catalogue)}.`,
        remedy: `Chọn Đổi bộ tiêu chuẩn, mẫu kế hoạch… để chuyển sang ${usual}, nếu cơ quan cấp trên cần mẫu đó.`,
      }),
    ];
  },
  wrong: {
    information: { ...bieu2Plan.information, form: "Mẫu 9 cột" },
    papers: ["Thông tư số 57/2026/TT-BGDĐT ngày 07/7/2026 của Bộ GDĐT."],
    rows: [{ criterion: "Tiêu chí 4.1", timeline: "Tháng 10/2026" }],
  },
  right: bieu2Plan,
};
