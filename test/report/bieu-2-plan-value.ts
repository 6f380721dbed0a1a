import type { Issue, Plan, PlanRow } from "../../src/core/plan/plan.ts";

/** A row with these cells, the others empty. */
export const planRow = (cells: Partial<PlanRow>): PlanRow => ({
  ...{ order: "", criterion: "", content: "", target: "", action: "", measure: "", people: "", timeline: "" },
  ...{ budget: "", support: "", evidence: "", progress: "", note: "", ...cells },
});

const issues: readonly Issue[] = [
  {
    order: "1",
    standard: "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học",
    related: "Tiêu chí 3.5: Thiết bị",
    status: "Đạt mức 1. Có 02/06 phòng học bộ môn đủ thiết bị tối thiểu.",
    weakness: "Thiết bị phòng Khoa học tự nhiên đã cũ;\nchưa có phần mềm quản lý thiết bị.",
    cause: "Kinh phí mua sắm hằng năm còn ít.\nNhân viên thiết bị kiêm nhiệm.",
  },
  {
    order: "2",
    standard: "Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục",
    related: "",
    status: "Tỉ lệ học sinh lưu ban 2,1%, cao hơn bình quân của xã.",
    weakness: "Phụ đạo học sinh chưa đạt chưa thường xuyên.",
    cause: "Chưa phân công theo từng tháng.",
  },
];

/** A whole plan in Biểu 2, written by hand: the school and the persons are those of the seed, the content is made up. */
export const bieu2Plan: Plan = {
  form: "bieu-2",
  information: {
    superior: "UBND xã Thạnh Đông",
    school: "Trường TH&THCS Thạnh Đông",
    place: "Thạnh Đông",
    kind: "Công lập",
    address: "Ấp Thạnh An, xã Thạnh Đông, tỉnh An Giang",
    schoolYear: "2026-2027",
    number: "12/KH-THTHCSTĐ",
    date: "2026-09-05",
    signerPost: "Hiệu trưởng",
    signerName: "Nguyễn Văn An",
    recipients: ["- UBND xã (để b/c);", "- Các thành viên trong tổ;", "- Lưu: VT."],
  },
  legalBasis: ["Báo cáo tự đánh giá năm 2026", "Kế hoạch năm học 2026-2027", "Thông tư số 57/2026/TT-BGDĐT"],
  papersByKind: [
    { kind: "Báo cáo tự đánh giá", papers: ["Báo cáo số 45/BC-THTHCSTĐ ngày 15/6/2026 về kết quả tự đánh giá"] },
    { kind: "Kết quả rà soát kế hoạch năm trước", papers: [] },
    {
      kind: "Kế hoạch năm học",
      papers: ["- Kế hoạch số 08/KH-THTHCSTĐ ngày 28/8/2026 về kế hoạch năm học 2026-2027."],
    },
    {
      kind: "Căn cứ khác",
      papers: [
        "Căn cứ Thông tư số 57/2026/TT-BGDĐT",
        "Căn cứ Nghị quyết số 11/NQ-HĐT ngày 20/8/2026 của Hội đồng trường",
      ],
    },
  ],
  narrative: [
    {
      heading: "III. MỤC ĐÍCH, YÊU CẦU",
      paragraphs: ["Đến hết năm học 2026-2027, trường đủ điều kiện đề nghị đánh giá ngoài."],
    },
    {
      heading: "VIII. TỔ CHỨC RÀ SOÁT VÀ SỬ DỤNG KẾT QUẢ",
      paragraphs: ["Kết quả rà soát được báo cáo tại cuộc họp Hội đồng trường"],
    },
  ],
  issues,
  bands: [
    {
      standards: [
        {
          order: "",
          title: "",
          rows: [
            planRow({
              order: "1",
              criterion: "3.5",
              content: "Nâng chất lượng thiết bị dạy học",
              target: "Tiêu chí 3.5 đạt mức 2 so với mức 1 hiện tại",
              action:
                "- Mua bổ sung thiết bị phòng Khoa học tự nhiên;\n- Dùng phần mềm quản lý thiết bị;\n- Tập huấn cho giáo viên.",
              measure: "100% phòng học bộ môn đủ thiết bị tối thiểu",
              timeline: "Tháng 10/2026 - tháng 5/2027",
              people: "Phó Hiệu trưởng; nhân viên thiết bị, kế toán",
              support: "120.000.000 đồng, ngân sách;\nphần mềm do xã cấp",
              evidence: "Biên bản nghiệm thu; MC.3.5.01; sổ theo dõi sử dụng thiết bị",
              progress: "Đang thực hiện",
              note: "Ghi chú không in",
            }),
            planRow({
              order: "2",
              criterion: "5.6",
              content: "Giảm tỉ lệ học sinh lưu ban",
              target: "Tỉ lệ lưu ban dưới 1%",
              action: "Phụ đạo học sinh chưa đạt hai buổi mỗi tuần",
              measure: "Tỉ lệ lưu ban cuối năm học dưới 1%",
              timeline: "Tháng 11/2026 - tháng 5/2027",
              people: "Hiệu trưởng, tổ trưởng chuyên môn",
              budget: "10.000.000 đồng",
              support: "Phối hợp của cha mẹ học sinh",
              evidence: "Danh sách, kết quả học tập theo tháng",
            }),
          ],
        },
      ],
    },
  ],
  reviews: [
    {
      time: "Cuối học kỳ I",
      watched: "Tiến độ mua sắm thiết bị;\nkết quả phụ đạo",
      result: "Đã nghiệm thu đợt 1",
      adjustment: "Dời đợt 2 sang tháng 3/2027",
      reviewer: "Hội đồng tự đánh giá",
    },
    { time: "Cuối năm học", watched: "Mức đạt của từng mục tiêu", result: "", adjustment: "", reviewer: "" },
  ],
  organisation: [
    {
      title: "Người đứng đầu cơ sở giáo dục",
      duties: ["Ban hành và chỉ đạo thực hiện kế hoạch.", "Bố trí nguồn lực."],
      groups: [],
      monitors: [],
    },
    {
      title: "Hội đồng tự đánh giá",
      duties: [],
      groups: [
        { name: "Nhóm công tác 1", duty: "Theo dõi tiến độ cải tiến", standards: "3, 5", members: "Ông Trần Văn Bình" },
      ],
      monitors: [],
    },
    { title: "Các tổ chuyên môn và bộ phận", duties: [], groups: [], monitors: [] },
  ],
};
