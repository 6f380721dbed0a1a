import { printedPost } from "../plan/signer-post.ts";
import { lines, quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

export const deputySignsWithoutKt: Rule = {
  code: "TH-13",
  severity: "info",
  asks: "Cấp phó ký thì phía trên có dòng KT. của cấp trưởng.",
  source: "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I",
  check: (draft) => {
    const text = draft.information.told.signerPost?.text ?? "";
    const added = printedPost(text).find((line) => line.startsWith("KT. "));
    if (added === undefined || lines(text).length > 1 || /^kt\b/i.test(text.trim())) return [];
    return [
      informationFault(draft, "signerPost", {
        problem: `${quote(text)} ký: báo cáo in thêm dòng “${added}” ở trên.`,
        remedy: "Muốn in khác, ghi đủ các dòng trong ô, ví dụ: KT. Hiệu trưởng, rồi Phó Hiệu trưởng.",
      }),
    ];
  },
  wrong: { information: { signerPost: "Phó Hiệu trưởng" } },
  right: { information: { signerPost: "KT. Hiệu trưởng\nPhó Hiệu trưởng" } },
};
