import { compose, quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

const USUAL = /^\d{1,4}[a-z]?\/KH[-–][\p{L}\d&.–-]+$/u;

export const numberSignUnusual: Rule = {
  code: "TH-12",
  severity: "should",
  asks: "Số, ký hiệu của kế hoạch theo dạng 12/KH-tên viết tắt của trường.",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục I và III",
  check: (draft) => {
    const text = compose(draft.information.told.number?.text ?? "").replace(/^Số\s*:?\s*/i, "");
    if (text === "" || USUAL.test(text)) return [];
    return [
      informationFault(draft, "number", {
        problem: `Số, ký hiệu ${quote(text)} ${differenceOf(text)}.`,
        remedy: "Ghi liền theo dạng 12/KH-THCSTĐ: số, KH, tên viết tắt của trường.",
      }),
    ];
  },
  wrong: { information: { number: "12/BC-THCSTĐ" } },
  right: { information: { number: "Số: 12/KH-THCSTĐ" } },
};

function differenceOf(text: string): string {
  if (/^\d+$/.test(text)) return "mới có số, chưa có ký hiệu";
  if (!/^\d/.test(text)) return "chưa có số ở đầu";
  if (USUAL.test(text.replace(/\s/g, ""))) return "có khoảng trống bên trong";
  if (/^\d+\/\d{4}\//.test(text)) return "có năm ở giữa";
  return /\/\s*KH\b/i.test(text) ? "khác dạng thường viết" : "chưa có KH, chữ viết tắt của kế hoạch";
}
