import { eachFollowed, type Rule } from "./rule.ts";

export const reviewedWithoutDate: Rule = {
  code: "TD-05",
  severity: "should",
  asks: "Lần rà soát có ngày.",
  source: "domain/facts.md, “đã rà soát” không có biên bản ghi ngày",
  check: eachFollowed(({ id, line }) => {
    const isReviewed = line.reviewedBy !== "" || /đã rà soát/iu.test(`${line.reason}\n${line.proof}`);
    if (!isReviewed || line.reviewedOn.text !== "") return undefined;
    return {
      field: "reviewedOn",
      problem: `Việc ${id} có người rà soát mà chưa có ngày rà soát.`,
      remedy: "Ghi ngày theo biên bản, ví dụ: 15/01/2025.",
    };
  }),
  wrong: { today: "2024-10-05", tracking: [{ reviewedBy: "Bà Lê Thị Hoa" }] },
  right: { today: "2025-01-16", tracking: [{ reviewedBy: "Bà Lê Thị Hoa", reviewedOn: "15/01/2025" }] },
};
