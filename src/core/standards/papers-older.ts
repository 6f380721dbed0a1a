import type { Paper } from "./paper.ts";

const thongTu = {
  kind: "Thông tư",
  sign: "TT-BGDĐT",
  issuer: "Bộ Giáo dục và Đào tạo",
  verified: "second-hand",
} as const;
const congVan = {
  kind: "Công văn",
  sign: "BGDĐT-KTKĐCLGD",
  issuer: "Bộ Giáo dục và Đào tạo",
  verified: "second-hand",
} as const;
/** The circulars of 2018 hold from this day. */
const replacedFrom = "2018-10-10";

/** Replaced in 2018, and still found in plans that were copied from an older one. */
export const olderPapers: readonly Paper[] = [
  {
    ...thongTu,
    number: "42/2012",
    date: "2012-11-23",
    replacedFrom,
    replacedBy: "Thông tư 17/2018/TT-BGDĐT và Thông tư 18/2018/TT-BGDĐT",
    subject:
      "Tiêu chuẩn đánh giá chất lượng giáo dục và quy trình, chu kỳ kiểm định cơ sở giáo dục phổ thông, cơ sở giáo dục thường xuyên",
    remark: "Đã được thay đối với trường phổ thông; phần giáo dục thường xuyên chưa được đối chiếu.",
  },
  {
    ...thongTu,
    number: "47/2012",
    replacedFrom,
    replacedBy: "Thông tư 18/2018/TT-BGDĐT",
    subject: "Công nhận trường trung học cơ sở, trường trung học phổ thông đạt chuẩn quốc gia",
  },
  {
    ...thongTu,
    number: "59/2012",
    date: "2012-12-28",
    inForceFrom: "2013-02-18",
    replacedFrom,
    replacedBy: "Thông tư 17/2018/TT-BGDĐT",
    subject: "Công nhận trường tiểu học đạt mức chất lượng tối thiểu, trường tiểu học đạt chuẩn quốc gia",
  },
  {
    ...thongTu,
    number: "02/2014",
    date: "2014-02-08",
    replacedFrom,
    replacedBy: "Thông tư 19/2018/TT-BGDĐT",
    subject: "Công nhận trường mầm non đạt chuẩn quốc gia",
  },
  {
    ...thongTu,
    number: "25/2014",
    date: "2014-08-07",
    replacedFrom,
    replacedBy: "Thông tư 19/2018/TT-BGDĐT",
    subject: "Tiêu chuẩn đánh giá chất lượng giáo dục và quy trình, chu kỳ kiểm định trường mầm non",
  },
  {
    ...congVan,
    number: "8987",
    date: "2012-12-28",
    replacedFrom: "2018-12-28",
    replacedBy: "Công văn 5932/BGDĐT-QLCL",
    subject: "Hướng dẫn tự đánh giá và đánh giá ngoài cơ sở giáo dục phổ thông, cơ sở giáo dục thường xuyên",
  },
  {
    ...congVan,
    number: "6339",
    date: "2014-11-05",
    replacedFrom: "2018-12-28",
    replacedBy: "Công văn 5942/BGDĐT-QLCL",
    subject: "Hướng dẫn tự đánh giá và đánh giá ngoài trường mầm non",
  },
];
