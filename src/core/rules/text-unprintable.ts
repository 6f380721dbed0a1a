import type { Rule } from "./rule.ts";

export const textUnprintable: Rule = {
  code: "ND-04",
  severity: "info",
  asks: "Ký tự mà văn bản không in được sẽ bị bỏ khi in, và được nói rõ.",
  source: "XML 1.0, mục 2.2",
  check: ({ unprintable }) =>
    unprintable.map((place) => ({
      ...place,
      problem: "Ô có ký tự ẩn không in được; báo cáo sẽ bỏ các ký tự này.",
      remedy: "Ô vẫn giữ nguyên; gõ lại chữ nếu báo cáo thiếu chữ.",
    })),
  wrong: { paper: "Căn cứ Thông tư\u0007 số 18/2018/TT-BGDĐT" },
  right: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT" },
};
