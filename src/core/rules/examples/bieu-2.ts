import type { Example } from "../rule.ts";

/** A plan in order under today's law, for the examples of rules that only speak there. */
export const bieu2Plan: Example = {
  information: {
    catalogue: "Thông tư 57/2026/TT-BGDĐT – phổ thông",
    form: "Biểu 2",
    schoolYear: "2026-2027",
    date: "15/9/2026",
    superior: "UBND xã Thạnh Đông",
    recipients: "- UBND xã Thạnh Đông (để b/c);\n- Lưu: VT.",
  },
  papers: [
    { paperKind: "Báo cáo tự đánh giá", paper: "Báo cáo số 20/BC-THCSTĐ ngày 10/6/2026 về kết quả tự đánh giá." },
    {
      paperKind: "Kết quả rà soát kế hoạch năm trước",
      paper: "Báo cáo số 21/BC-THCSTĐ ngày 12/6/2026 về kết quả cải tiến.",
    },
    { paperKind: "Kế hoạch năm học", paper: "Kế hoạch số 30/KH-THCSTĐ ngày 01/9/2026 về nhiệm vụ năm học 2026-2027." },
    { paperKind: "Căn cứ khác", paper: "Thông tư số 57/2026/TT-BGDĐT ngày 07/7/2026 của Bộ GDĐT." },
  ],
  issues: [
    {
      order: "1",
      standard: "Tiêu chuẩn 4",
      related: "Tiêu chí 4.1",
      status: "Có 2 phòng học bộ môn.",
      weakness: "Thiếu phòng học bộ môn.",
      cause: "Chưa có kinh phí sửa chữa.",
    },
  ],
  rows: [bieu2Row({})],
  groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4", members: "Các tổ trưởng chuyên môn" }],
  reviews: [
    { time: "Cuối học kỳ I", watched: "Tiến độ các việc", reviewer: "Phó Hiệu trưởng" },
    { time: "Cuối năm học", watched: "Kết quả các việc", reviewer: "Phó Hiệu trưởng" },
  ],
};

/** One row of Biểu 2 in order, with these cells in place of its own. */
export function bieu2Row(cells: NonNullable<Example["rows"]>[number]): NonNullable<Example["rows"]>[number] {
  return {
    order: "1",
    content: "Phòng học bộ môn",
    targetLevel: "Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại",
    action: "Sửa hai phòng làm phòng học bộ môn",
    measure: "Từ 2 phòng lên 4 phòng",
    timeline: "Tháng 10/2026 - tháng 5/2027",
    lead: "Hiệu trưởng",
    resources: "Kinh phí 25.000.000 đồng từ ngân sách",
    evidence: "Biên bản nghiệm thu; MC.4.1.01",
    criterion: "Tiêu chí 4.1",
    note: "",
    ...cells,
  };
}
