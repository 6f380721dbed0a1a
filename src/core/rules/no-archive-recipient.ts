import { bare } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

export const noArchiveRecipient: Rule = {
  code: "TH-11",
  severity: "info",
  asks: "Nơi nhận có dòng lưu văn thư.",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
  check: (draft) => {
    const text = bare(draft.information.told.recipients?.text ?? "");
    if (text === "" || /\bluu\b|\bvt\b|\bvan thu\b/.test(text)) return [];
    return [
      informationFault(draft, "recipients", {
        problem: "Nơi nhận chưa có dòng lưu văn thư.",
        remedy: "Thêm dòng cuối: - Lưu: VT.",
      }),
    ];
  },
  wrong: { information: { recipients: "- Phòng GDĐT (để b/c)." } },
  right: { information: { recipients: "- Phòng GDĐT (để b/c);\n- Lưu: VT." } },
};
