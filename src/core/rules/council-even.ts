import { statedSizes } from "../plan/council-size.ts";
import { softly } from "../standards/unverified.ts";
import { bieu2Plan } from "./examples/bieu-2.ts";
import type { Rule } from "./rule.ts";

export const councilEven: Rule = {
  code: "TO-12",
  severity: "should",
  asks: "Hội đồng tự đánh giá có số thành viên lẻ, nơi bộ tiêu chuẩn cần như vậy.",
  source: "Thông tư 57/2026/TT-BGDĐT, hội đồng tự đánh giá (theo nguồn chưa đối chiếu)",
  check: (draft) => {
    const { catalogue } = draft.information;
    if (!catalogue?.council.odd) return [];
    // names in the groups leave open who stands outside them, so only a number in words is judged
    const even = statedSizes(draft).filter(({ count }) => count % 2 === 0);
    return even.map(({ count, place }) => ({
      ...place,
      problem: `Hội đồng tự đánh giá có ${count} người; số thành viên cần là số lẻ${softly(catalogue)}.`,
      remedy: "Thêm hoặc bớt một người, hoặc ghi lại số thành viên theo quyết định thành lập hội đồng.",
    }));
  },
  wrong: { ...bieu2Plan, roles: [{ title: "Hội đồng tự đánh giá", duty: "Hội đồng tự đánh giá gồm 8 người." }] },
  right: { ...bieu2Plan, roles: [{ title: "Hội đồng tự đánh giá", duty: "Hội đồng tự đánh giá gồm 9 người." }] },
};
