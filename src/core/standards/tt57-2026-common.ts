import type { Catalogue, Criterion } from "./catalogue.ts";

/** Two levels exist; the text of their indicators is not known to us. */
export const twoLevels: Criterion["indicators"] = [[], []];

/** What the two catalogues of Thông tư 57/2026/TT-BGDĐT share: second-hand throughout (domain/facts.md). */
export const common: Omit<Catalogue, "id" | "name" | "schools" | "schoolLevels" | "standards"> = {
  source: "Thông tư 57/2026/TT-BGDĐT ngày 07/7/2026",
  verified: "second-hand",
  remark:
    "Tên tiêu chuẩn, tiêu chí, mức, tiêu chí bắt buộc và số thành viên hội đồng theo nguồn chưa đối chiếu với văn bản gốc; chưa có nội dung yêu cầu của từng mức.",
  paper: { kind: "Thông tư", number: "57/2026", sign: "TT-BGDĐT" },
  inForceFrom: "2026-07-07",
  form: "bieu-2",
  schoolNeeds: [
    { level: 1, others: 5, floor: 0 },
    { level: 2, others: 5, floor: 1 },
  ],
  fiveYears: [],
  yearly: [],
  rates: [],
  basicActions: [],
  topics: {
    "1.3": ["quản lý tài chính", "cơ sở dữ liệu", "chuyển đổi số"],
    "1.4": ["tự đánh giá", "công khai"],
    "2.2": ["thiếu giáo viên", "trình độ chuẩn", "chuẩn nghề nghiệp giáo viên", "giáo viên chưa đạt"],
    "2.3": ["thiếu nhân viên", "nhân viên chưa", "nhân viên kiêm nhiệm"],
    "4.1": [
      ...["phòng học", "phòng bộ môn", "phòng đa năng", "khuôn viên", "sân chơi", "sân tập", "nhà vệ sinh"],
      ...["khu vệ sinh", "thư viện", "máy vi tính", "máy tính", "máy chiếu", "đồ dùng dạy học", "thấm dột"],
    ],
    "4.2": ["an toàn trường học", "bạo lực học đường", "tai nạn thương tích", "phòng cháy"],
    "4.3": ["ban đại diện", "cha mẹ học sinh", "cha mẹ trẻ", "phụ huynh", "xã hội hóa", "xã hội hoá"],
  },
  council: { least: 5, odd: true, oneChairOneSecretary: true },
  reviewsLeast: 2,
  evidenceCode: "dotted",
  formerly: {
    of: ["tt17-2018", "tt18-2018", "tt19-2018"],
    codes: {
      "1.1": ["1.1"],
      "1.2": ["1.2", "1.3", "1.4", "1.5", "1.7"],
      "1.3": ["1.6"],
      "2.1": ["2.1"],
      "2.2": ["2.2"],
      "2.3": ["2.3"],
      "4.1": ["3.1", "3.2", "3.3", "3.4", "3.5", "3.6"],
      "4.2": ["1.10"],
      "4.3": ["4.1", "4.2"],
    },
  },
};
