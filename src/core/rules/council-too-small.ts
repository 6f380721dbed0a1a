import { councilSize, statedSizes } from "../plan/council-size.ts";
import { softly } from "../standards/unverified.ts";
import type { Rule } from "./rule.ts";

export const councilTooSmall: Rule = {
  code: "TO-09",
  severity: "should",
  asks: "Hội đồng tự đánh giá có đủ số thành viên tối thiểu.",
  source: "Thông tư 18/2018/TT-BGDĐT, hội đồng tự đánh giá",
  check: (draft) => {
    const { catalogue } = draft.information;
    if (!catalogue) return [];
    const { least } = catalogue.council;
    const sizes = statedSizes(draft);
    const size = councilSize(draft);
    const small = (sizes.length > 0 ? sizes : size ? [size] : []).filter(({ count }) => count < least);
    return small.map(({ count, place, stated }) => ({
      ...place,
      problem: `${stated ? `Số thành viên ghi là ${count}` : `Kể cả chủ tịch, các nhóm nêu ${count} người`}, Hội đồng tự đánh giá cần ít nhất ${least} người${softly(catalogue)}.`,
      remedy: "Bổ sung thành viên cho các nhóm hoặc ghi lại số thành viên theo quyết định thành lập hội đồng.",
    }));
  },
  wrong: {
    groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5", members: "Bà Trần Thị Mai, ông Lê Văn Bình" }],
  },
  right: {
    groups: [
      {
        name: "Nhóm công tác 1",
        standards: "1, 2, 3, 4, 5",
        members: "Bà Trần Thị Mai, ông Lê Văn Bình, bà Phạm Thị Cúc, ông Vũ Văn Dũng, bà Đỗ Thị Em, ông Bùi Văn Phúc",
      },
    ],
  },
};
