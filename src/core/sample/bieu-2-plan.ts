import type { InformationField, PlanField } from "../words/fields.ts";

/**
 * A plan under Thông tư 57/2026/TT-BGDĐT in Biểu 2. Everything here is invented: school, place, persons, papers and
 * figures; the school's own name says so wherever it is printed.
 */

export const bieu2SchoolYear = 2026;

export const bieu2Information: Partial<Record<InformationField, string>> = {
  school: "Trường THCS Phù Sa (trường mẫu)",
  superior: "UBND xã Phù Sa",
  place: "Phù Sa",
  kind: "Công lập",
  address: "Số 12 đường Bờ Kênh, xã Phù Sa (địa chỉ đặt ra cho bản mẫu)",
  number: "18/KH-THCSPS",
  date: "15/9/2026",
  signerPost: "Hiệu trưởng",
  signerName: "Nguyễn Văn An",
  recipients:
    "- UBND xã Phù Sa, Phòng Văn hoá - Xã hội (để b/c);\n- Hội đồng tự đánh giá;\n- Các tổ chuyên môn;\n- Lưu: VT.",
  officeEmail: "phongvhxh@example.com",
};

export const bieu2Papers: readonly { readonly kind: string; readonly paper: string }[] = [
  {
    kind: "Báo cáo tự đánh giá",
    paper: "Báo cáo số 41/BC-THCSPS ngày 10/6/2026 của Trường THCS Phù Sa về kết quả tự đánh giá.",
  },
  {
    kind: "Kết quả rà soát kế hoạch năm trước",
    paper:
      "Báo cáo số 38/BC-THCSPS ngày 29/5/2026 của Trường THCS Phù Sa về kết quả thực hiện kế hoạch cải tiến chất lượng.",
  },
  {
    kind: "Kế hoạch năm học",
    paper: "Kế hoạch số 15/KH-THCSPS ngày 07/9/2026 của Trường THCS Phù Sa về nhiệm vụ năm học 2026-2027.",
  },
  {
    kind: "Căn cứ khác",
    paper:
      "Thông tư số 57/2026/TT-BGDĐT ngày 07/7/2026 của Bộ Giáo dục và Đào tạo về bảo đảm chất lượng giáo dục và công nhận đạt chuẩn quốc gia.",
  },
];

export const bieu2Narrative: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[] = [
  {
    heading: "III. MỤC ĐÍCH, YÊU CẦU",
    paragraphs: [
      "Năm học 2026-2027, nhà trường tập trung vào bốn vấn đề đã nêu trong báo cáo tự đánh giá, trước hết là các tiêu chí bắt buộc.",
    ],
  },
  {
    heading: "VIII. TỔ CHỨC RÀ SOÁT VÀ SỬ DỤNG KẾT QUẢ",
    paragraphs: ["Kết quả rà soát được thông báo tại cuộc họp hội đồng trường gần nhất và niêm yết ở phòng hội đồng."],
  },
];

/** Mức hiện đạt. */
export const bieu2Levels: Readonly<Record<string, number>> = {
  "1.1": 2,
  "1.2": 2,
  "1.3": 1,
  "1.4": 2,
  "2.1": 2,
  "2.2": 1,
  "2.3": 2,
  "3.1": 2,
  "3.2": 1,
  "3.3": 2,
  "3.4": 1,
  "3.5": 1,
  "4.1": 1,
  "4.2": 2,
  "4.3": 2,
};

export const bieu2LevelNote = "Số liệu đặt ra cho bản mẫu";

export interface SampleIssue {
  readonly order: string;
  readonly standard: string;
  readonly related: string;
  readonly status: string;
  readonly weakness: string;
  readonly cause: string;
}

export const bieu2Issues: readonly SampleIssue[] = [
  {
    order: "1",
    standard: "Tiêu chuẩn 1",
    related: "Tiêu chí 1.3",
    status: "Hồ sơ và dữ liệu của 12 lớp đã nhập vào phần mềm, cập nhật hai lần mỗi năm học.",
    weakness: "Số liệu giữa các tổ và văn phòng còn lệch nhau khi làm báo cáo.",
    cause: "Chưa có quy định chung về người nhập và thời điểm cập nhật dữ liệu.",
  },
  {
    order: "2",
    standard: "Tiêu chuẩn 2",
    related: "Tiêu chí 2.2",
    status: "26 giáo viên, trong đó 15 người đã dạy học kết hợp thiết bị số.",
    weakness: "11 giáo viên chưa thành thạo thiết kế bài dạy có sử dụng thiết bị số.",
    cause: "Các đợt bồi dưỡng trước đây chủ yếu là nghe giảng, ít thực hành.",
  },
  {
    order: "3",
    standard: "Tiêu chuẩn 3",
    related: "Tiêu chí 3.2",
    status: "Các tổ dự giờ, rút kinh nghiệm mỗi tháng một lần.",
    weakness: "Việc theo dõi sự tiến bộ của từng học sinh chưa đều giữa các lớp.",
    cause: "Chưa có mẫu theo dõi dùng chung cho giáo viên bộ môn và giáo viên chủ nhiệm.",
  },
  {
    order: "4",
    standard: "Tiêu chuẩn 4",
    related: "Tiêu chí 4.1",
    status: "Có 2 phòng học bộ môn và 1 phòng tin học với 20 máy tính.",
    weakness: "Thiếu phòng học bộ môn cho môn Khoa học tự nhiên; 8 máy tính đã cũ.",
    cause: "Hai phòng học cũ chưa được cải tạo; kinh phí các năm trước dành cho việc khác.",
  },
];

export const bieu2PlanRows: readonly Partial<Record<PlanField, string>>[] = [
  {
    order: "1",
    content: "Quản lý dữ liệu của nhà trường",
    targetLevel: "Tiêu chí 1.3 đạt mức 2 so với mức 1 hiện tại",
    action: "Ban hành quy định nhập, rà soát dữ liệu; tập huấn cho các tổ; đối chiếu số liệu mỗi tháng.",
    measure: "Số báo cáo có số liệu lệch nhau giảm từ 6 xuống 0.",
    timeline: "Tháng 10/2026 - tháng 4/2027",
    lead: "Phó Hiệu trưởng chủ trì; phối hợp: nhân viên văn thư, tổ trưởng chuyên môn",
    resources: "Không",
    evidence: "Quy định và biên bản đối chiếu số liệu (MC.1.3.01)",
    criterion: "Tiêu chí 1.3",
  },
  {
    order: "2",
    content: "Năng lực số của giáo viên",
    targetLevel: "Tiêu chí 2.2 đạt mức 2 so với mức 1 hiện tại",
    action: "Tổ chức bốn buổi thực hành thiết kế bài dạy; mỗi giáo viên dạy minh họa một tiết.",
    measure: "Số giáo viên dạy được bài có thiết bị số tăng từ 15 lên 26.",
    timeline: "Tháng 10/2026 - tháng 3/2027",
    lead: "Tổ trưởng tổ Khoa học tự nhiên chủ trì; phối hợp: tổ trưởng tổ Khoa học xã hội",
    resources: "Kinh phí 6.000.000 đồng từ nguồn chi thường xuyên; phòng tin học hiện có",
    evidence: "Danh sách tham gia, bài dạy và phiếu dự giờ (MC.2.2.01)",
    criterion: "Tiêu chí 2.2",
  },
  {
    order: "3",
    content: "Theo dõi sự tiến bộ của học sinh",
    targetLevel: "Tiêu chí 3.2 đạt mức 2 so với mức 1 hiện tại",
    action: "Xây dựng mẫu theo dõi dùng chung; giáo viên bộ môn ghi hằng tháng, giáo viên chủ nhiệm tổng hợp.",
    measure: "Số lớp có sổ theo dõi đủ tám tháng tăng từ 4 lên 12.",
    timeline: "Tháng 10/2026 - tháng 5/2027",
    lead: "Tổ trưởng tổ Khoa học xã hội chủ trì; phối hợp: giáo viên chủ nhiệm",
    resources: "Kinh phí 1.200.000 đồng từ nguồn chi thường xuyên",
    evidence: "Mẫu theo dõi và sổ của 12 lớp (MC.3.2.01)",
    criterion: "Tiêu chí 3.2",
  },
  {
    order: "4",
    content: "Phòng học bộ môn và thiết bị",
    targetLevel: "Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại",
    action: "Cải tạo hai phòng học cũ thành phòng học bộ môn Khoa học tự nhiên.",
    measure: "Số phòng học bộ môn tăng từ 2 lên 4.",
    timeline: "Tháng 11/2026 - tháng 3/2027",
    lead: "Hiệu trưởng chủ trì; phối hợp: kế toán, Ban đại diện cha mẹ học sinh",
    resources: "Kinh phí 85.000.000 đồng từ ngân sách nhà nước; bàn ghế hiện có",
    evidence: "Hồ sơ cải tạo và biên bản nghiệm thu (MC.4.1.01)",
    criterion: "Tiêu chí 4.1",
  },
  {
    order: "5",
    content: "Máy tính của phòng tin học",
    targetLevel: "Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại",
    action: "Thay 8 máy tính cũ; lập lịch bảo trì mỗi quý.",
    measure: "Số máy tính dùng tốt tăng từ 12 lên 20.",
    timeline: "Tháng 12/2026 - tháng 2/2027",
    lead: "Nhân viên thiết bị chủ trì; phối hợp: kế toán",
    resources: "Kinh phí 64.000.000 đồng từ nguồn xã hội hóa",
    evidence: "Hóa đơn, biên bản bàn giao và lịch bảo trì (MC.4.1.02)",
    criterion: "Tiêu chí 4.1",
  },
];

export interface SampleReview {
  readonly time: string;
  readonly watched: string;
  readonly result: string;
  readonly adjustment: string;
  readonly reviewer: string;
}

/** Result and adjustment are written when the review is held. */
export const bieu2Reviews: readonly SampleReview[] = [
  {
    time: "Cuối học kỳ I",
    watched: "Tiến độ năm dòng cải tiến; kinh phí đã dùng; minh chứng đã có của từng dòng.",
    result: "",
    adjustment: "",
    reviewer: "Bà Lê Thị Hoa - Chủ tịch Công đoàn",
  },
  {
    time: "Cuối năm học",
    watched: "Kết quả so với chỉ số của từng dòng; mức đạt được của các tiêu chí; việc chuyển sang năm sau.",
    result: "",
    adjustment: "",
    reviewer: "Bà Lê Thị Hoa - Chủ tịch Công đoàn",
  },
];

export interface SamplePart {
  readonly part: "role" | "group" | "monitor";
  readonly name: string;
  readonly post?: string;
  readonly duty?: string;
  readonly standards?: string;
  readonly members?: string;
  readonly watches?: string;
}

const follow = "Theo dõi tiến độ, thu thập minh chứng và báo cáo cuối học kỳ I, cuối năm học";

export const bieu2Organisation: readonly SamplePart[] = [
  {
    part: "role",
    name: "Người đứng đầu cơ sở giáo dục",
    duty: [
      "Ban hành, chỉ đạo thực hiện kế hoạch và bố trí nguồn lực.",
      "Báo cáo UBND xã kết quả cuối học kỳ I và cuối năm học.",
    ].join("\n"),
  },
  {
    part: "role",
    name: "Hội đồng tự đánh giá",
    duty: [
      "Hội đồng tự đánh giá gồm 7 người, có một chủ tịch và một thư ký.",
      "Rà soát kế hoạch ít nhất hai lần: cuối học kỳ I và cuối năm học.",
    ].join("\n"),
  },
  {
    part: "group",
    name: "Nhóm công tác 1",
    duty: follow,
    standards: "1, 2",
    members: "Bà Trần Thị Mai, ông Vũ Văn Dũng, bà Đỗ Thị Hạnh",
  },
  {
    part: "group",
    name: "Nhóm công tác 2",
    duty: follow,
    standards: "3, 4",
    members: "Ông Phạm Văn Cường, bà Bùi Thị Nga, ông Hồ Văn Phúc",
  },
  {
    part: "role",
    name: "Các tổ chuyên môn và bộ phận",
    duty: [
      "Thực hiện các việc được giao ở phần V, lưu minh chứng theo mã.",
      "Báo tiến độ cho nhóm công tác trước ngày 25 hằng tháng.",
    ].join("\n"),
  },
  {
    part: "role",
    name: "Tổ giám sát kế hoạch",
    duty: ["Kiểm tra tiến độ và minh chứng của từng nhóm.", "Kiến nghị điều chỉnh tại hai lần rà soát."].join("\n"),
  },
  { part: "monitor", name: "Bà Lê Thị Hoa", post: "Chủ tịch Công đoàn", watches: "Nhóm công tác 1" },
  { part: "monitor", name: "Ông Đặng Văn Khôi", post: "Trưởng ban thanh tra nhân dân", watches: "Nhóm công tác 2" },
];
