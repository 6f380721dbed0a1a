import type { Paper } from "./paper.ts";
import type { Cited } from "./papers-match.ts";
import { isSamePaper } from "./papers-match.ts";
import { olderPapers } from "./papers-older.ts";

const thongTu = {
  kind: "Thông tư",
  sign: "TT-BGDĐT",
  issuer: "Bộ Giáo dục và Đào tạo",
  verified: "second-hand",
} as const;
/** The three circulars on kiểm định of 2018 share their days. */
const kiemDinh2018 = {
  ...thongTu,
  date: "2018-08-22",
  inForceFrom: "2018-10-10",
  replacedFrom: "2026-07-07",
  replacedBy: "Thông tư 57/2026/TT-BGDĐT",
  remark: "Thông tư 22/2024/TT-BGDĐT sửa đổi, bổ sung từ 25/01/2025.",
} as const;
const kiemDinh = "Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với";
const dieuLe2026 = { replacedFrom: "2026-05-10", replacedBy: "Thông tư 15/2026/TT-BGDĐT" } as const;

const presentPapers: readonly Paper[] = [
  { ...kiemDinh2018, number: "17/2018", subject: `${kiemDinh} trường tiểu học` },
  {
    ...kiemDinh2018,
    number: "18/2018",
    subject: `${kiemDinh} trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học`,
  },
  { ...kiemDinh2018, number: "19/2018", subject: `${kiemDinh} trường mầm non` },
  {
    ...thongTu,
    number: "22/2024",
    inForceFrom: "2025-01-25",
    replacedFrom: "2026-07-07",
    replacedBy: "Thông tư 57/2026/TT-BGDĐT",
    subject: "Sửa đổi, bổ sung các quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia",
    remark: "Sửa đổi Thông tư 17/2018, 18/2018 và 19/2018; ngày ký chưa được đối chiếu.",
  },
  {
    ...thongTu,
    number: "57/2026",
    date: "2026-07-07",
    inForceFrom: "2026-07-07",
    subject: "Bảo đảm chất lượng giáo dục; công nhận đạt chuẩn quốc gia đối với trường mầm non và trường phổ thông",
  },
  {
    ...thongTu,
    number: "45/2026",
    date: "2026-06-10",
    inForceFrom: "2026-06-10",
    subject:
      "Nhiệm vụ, quyền hạn của Sở Giáo dục và Đào tạo và Phòng Văn hóa - Xã hội cấp xã (sửa đổi, bổ sung Thông tư 15/2025/TT-BGDĐT)",
  },
  {
    kind: "Công văn",
    number: "5932",
    sign: "BGDĐT-QLCL",
    date: "2018-12-28",
    issuer: thongTu.issuer,
    subject: "Hướng dẫn tự đánh giá và đánh giá ngoài cơ sở giáo dục phổ thông",
    verified: "second-hand",
    remark: "Hướng dẫn theo Thông tư 17/2018 và 18/2018, hai thông tư đã được thay từ 07/7/2026.",
  },
  {
    kind: "Công văn",
    number: "5942",
    sign: "BGDĐT-QLCL",
    date: "2018-12-28",
    issuer: thongTu.issuer,
    subject: "Hướng dẫn tự đánh giá và đánh giá ngoài trường mầm non",
    verified: "second-hand",
    remark: "Hướng dẫn theo Thông tư 19/2018, thông tư đã được thay từ 07/7/2026.",
  },
  {
    kind: "Nghị định",
    number: "30/2020",
    sign: "NĐ-CP",
    date: "2020-03-05",
    inForceFrom: "2020-03-05",
    issuer: "Chính phủ",
    subject: "Công tác văn thư",
    verified: "second-hand",
  },
  {
    kind: "Luật",
    number: "43/2019",
    sign: "QH14",
    date: "2019-06-14",
    inForceFrom: "2020-07-01",
    issuer: "Quốc hội",
    subject: "Giáo dục",
    verified: "second-hand",
    remark: "Luật 123/2025/QH15 sửa đổi, bổ sung một số điều.",
  },
  {
    ...thongTu,
    ...dieuLe2026,
    number: "28/2020",
    date: "2020-09-04",
    subject: "Điều lệ trường tiểu học",
  },
  {
    ...thongTu,
    ...dieuLe2026,
    number: "32/2020",
    date: "2020-09-15",
    subject: "Điều lệ trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học",
  },
  {
    ...thongTu,
    number: "15/2026",
    date: "2026-03-24",
    inForceFrom: "2026-05-10",
    subject:
      "Điều lệ trường tiểu học, trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học",
  },
  {
    ...thongTu,
    number: "52/2020",
    date: "2020-12-31",
    subject: "Điều lệ trường mầm non",
  },
];

/** The papers that these plans rest on most, and those that schools still cite after they were replaced. */
export const papers: readonly Paper[] = [...presentPapers, ...olderPapers];

/**
 * The paper that a citation means; undefined when unknown or when the citation does not tell enough.
 * @example findPaper({ kind: "Công văn", number: "5932", sign: "BGDĐT-KTKĐCLGD", date: "2018-12-28" })?.sign → "BGDĐT-QLCL"
 */
export function findPaper(cited: Cited): Paper | undefined {
  return papers.find((paper) => isSamePaper(cited, paper));
}

/** "Thông tư 18/2018/TT-BGDĐT" */
export const paperName = (paper: Paper): string => `${paper.kind} ${paper.number}/${paper.sign}`;
