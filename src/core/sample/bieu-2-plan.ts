import type { InformationField, PlanField } from "../words/fields.ts";

/**
 * A plan under Thông tư 57/2026/TT-BGDĐT in Biểu 2. Everything here is invented: school, place, persons, papers and
 * figures (only the circular is real); the school's own name says so wherever it is printed.
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
    "- UBND xã Phù Sa, Phòng Văn hoá - Xã hội (để b/c);\n- Hội đồng tự đánh giá (để th/h);\n- Các tổ chuyên môn, tổ Văn phòng (để th/h);\n- Lưu: VT.",
  officeEmail: "phongvhxh@example.com",
};

/** The report is older than the circular, so the council's minutes read its results anew by the fifteen criteria. */
export const bieu2Papers: readonly { readonly kind: string; readonly paper: string }[] = [
  {
    kind: "Báo cáo tự đánh giá",
    paper: "Báo cáo số 41/BC-THCSPS ngày 10/6/2026 của Trường THCS Phù Sa về kết quả tự đánh giá năm học 2025-2026.",
  },
  {
    kind: "Kết quả rà soát kế hoạch năm trước",
    paper:
      "Báo cáo số 38/BC-THCSPS ngày 29/5/2026 của Trường THCS Phù Sa về kết quả thực hiện kế hoạch cải tiến chất lượng giáo dục năm học 2025-2026.",
  },
  {
    kind: "Kế hoạch năm học",
    paper: "Kế hoạch số 15/KH-THCSPS ngày 07/9/2026 của Trường THCS Phù Sa về thực hiện nhiệm vụ năm học 2026-2027.",
  },
  {
    kind: "Căn cứ khác",
    paper:
      "Thông tư số 57/2026/TT-BGDĐT ngày 07/7/2026 của Bộ Giáo dục và Đào tạo quy định về bảo đảm chất lượng giáo dục; công nhận đạt chuẩn quốc gia đối với trường mầm non và trường phổ thông.",
  },
  {
    kind: "Căn cứ khác",
    paper:
      "Quyết định số 47/QĐ-THCSPS ngày 25/8/2026 của Hiệu trưởng Trường THCS Phù Sa về việc thành lập Hội đồng tự đánh giá năm học 2026-2027.",
  },
  {
    kind: "Căn cứ khác",
    paper:
      "Biên bản số 02/BB-HĐTĐG ngày 28/8/2026 của Hội đồng tự đánh giá về việc đối chiếu kết quả tự đánh giá với 15 tiêu chí của Thông tư số 57/2026/TT-BGDĐT.",
  },
];

export const bieu2Narrative: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[] = [
  {
    heading: "III. MỤC ĐÍCH, YÊU CẦU",
    paragraphs: [
      "Trong 6 tiêu chí đang ở mức 1, năm học 2026-2027 nhà trường ưu tiên 4 tiêu chí bắt buộc: 1.3, 2.2, 3.2 và 4.1. Đến cuối tháng 5/2027, phấn đấu cả 8 tiêu chí bắt buộc và 5 trong 7 tiêu chí còn lại đạt mức 2.",
      "Tiêu chí 3.4 và tiêu chí 3.5 giữ mức 1 trong năm học này; việc nâng mức được xem xét khi đã có kết quả theo dõi từng học sinh (tiêu chí 3.2).",
      "Tổng kinh phí dự kiến là 228.000.000 đồng: 13.000.000 đồng từ nguồn chi thường xuyên, 120.000.000 đồng từ nguồn chi không thường xuyên năm 2027 và 95.000.000 đồng từ quỹ phát triển hoạt động sự nghiệp.",
    ],
  },
  {
    heading: "VIII. TỔ CHỨC RÀ SOÁT VÀ SỬ DỤNG KẾT QUẢ",
    paragraphs: [
      "Rà soát cuối học kỳ I xong trước ngày 25/01/2027, rà soát cuối năm học xong trước ngày 05/6/2027. Mỗi lần có biên bản ghi ngày, mức độ thực hiện của từng dòng ở phần V và kiến nghị của người giám sát.",
      "Việc chưa hoàn thành phải nêu rõ lý do, người chịu trách nhiệm và thời hạn mới. Kết quả rà soát được thông báo tại cuộc họp toàn thể cán bộ, giáo viên, nhân viên và niêm yết ở bảng tin của trường.",
    ],
  },
];

/** Mức hiện đạt. */
export const bieu2Levels: Readonly<Record<string, 0 | 1 | 2>> = {
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

export type SampleIssue = Readonly<Record<"order" | "standard" | "related" | "status" | "weakness" | "cause", string>>;

export const bieu2Issues: readonly SampleIssue[] = [
  {
    order: "1",
    standard: "Tiêu chuẩn 1: Quản trị nhà trường và bảo đảm chất lượng",
    related: "Tiêu chí 1.3",
    status: "Mức 1. Dữ liệu của 12 lớp đã có trên phần mềm quản lý; 7/12 lớp cập nhật đúng hạn.",
    weakness: "Số liệu của các tổ và của văn phòng còn lệch nhau; năm học trước có 6 báo cáo phải làm lại.",
    cause: "Chưa quy định ai nhập, ai kiểm tra và hạn cập nhật; các tổ còn giữ sổ riêng.",
  },
  {
    order: "2",
    standard: "Tiêu chuẩn 2: Phát triển đội ngũ",
    related: "Tiêu chí 2.2",
    status: "Mức 1. 24 giáo viên đều đạt trình độ chuẩn; 13/24 người dạy được bài học có sử dụng thiết bị số.",
    weakness: "11 giáo viên còn lúng túng khi thiết kế và tổ chức bài học có sử dụng thiết bị số.",
    cause: "Các đợt bồi dưỡng trước đây chủ yếu nghe giảng, ít thực hành; chưa có người kèm cặp sau bồi dưỡng.",
  },
  {
    order: "3",
    standard: "Tiêu chuẩn 3: Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển người học",
    related: "Tiêu chí 3.2",
    status: "Mức 1. Giáo viên nhận xét học sinh theo quy định; 4/12 lớp có bảng theo dõi sự tiến bộ từng tháng.",
    weakness:
      "Ở 8 lớp còn lại, chỉ đến cuối học kỳ mới biết học sinh tiến bộ hay sa sút; năm học trước cả trường có 2 chuyên đề điều chỉnh cách dạy.",
    cause: "Chưa có mẫu theo dõi dùng chung; giáo viên bộ môn và giáo viên chủ nhiệm ít trao đổi kết quả hằng tháng.",
  },
  {
    order: "4",
    standard: "Tiêu chuẩn 4: Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội",
    related: "Tiêu chí 4.1",
    status: "Mức 1. Có 14 phòng học cho 12 lớp, 4 phòng học bộ môn; phòng tin học có 24 máy tính, 14 máy dùng tốt.",
    weakness: "Chưa có phòng học bộ môn Nghệ thuật và Khoa học xã hội; 10 máy tính hỏng hoặc quá cũ.",
    cause: "Hai phòng học dôi dư chưa được cải tạo; máy tính mua đã lâu, chưa có lịch bảo trì.",
  },
];

type SampleRow = Partial<Record<PlanField, string>>;

const rows: readonly SampleRow[] = [
  {
    order: "1",
    content: "Thống nhất dữ liệu của nhà trường",
    targetLevel: "Tiêu chí 1.3 đạt mức 2 so với mức 1 hiện tại",
    action:
      "- Soạn quy định về người nhập, người kiểm tra và hạn cập nhật dữ liệu, trình Hiệu trưởng ban hành trong tháng 10/2026;\n- Hướng dẫn các tổ một buổi, bỏ sổ ghi riêng;\n- Đối chiếu số liệu giữa các tổ và văn phòng vào tuần cuối mỗi tháng.",
    measure:
      "- Lớp cập nhật dữ liệu đúng hạn: từ 7/12 lên 12/12 lớp;\n- Báo cáo phải làm lại vì lệch số liệu: từ 6 xuống 0 báo cáo.",
    timeline: "Tháng 10/2026 - tháng 4/2027",
    lead: "Tổ trưởng tổ Văn phòng; phối hợp: nhân viên văn thư, giáo viên chủ nhiệm",
    resources: "Không",
    evidence: "Quy định quản lý dữ liệu (MC.1.3.01); biên bản đối chiếu hằng tháng (MC.1.3.02)",
    criterion: "Tiêu chí 1.3",
  },
  {
    order: "2",
    content: "Bồi dưỡng năng lực số cho giáo viên",
    targetLevel: "Tiêu chí 2.2 đạt mức 2 so với mức 1 hiện tại",
    action:
      "- Khảo sát 24 giáo viên để xếp nhóm, phân công 4 giáo viên nòng cốt kèm cặp;\n- Tổ chức 4 buổi thực hành thiết kế bài học trên máy;\n- Mỗi giáo viên dạy ít nhất 1 tiết có đồng nghiệp dự giờ, góp ý.",
    measure:
      "Giáo viên dạy được bài học có sử dụng thiết bị số (dự giờ xếp loại khá trở lên): từ 13/24 lên 22/24 người.",
    timeline: "Tháng 10/2026 - tháng 3/2027",
    lead: "Tổ trưởng tổ Khoa học tự nhiên; phối hợp: Tổ trưởng tổ Khoa học xã hội, giáo viên Tin học",
    resources: "Kinh phí 6.000.000 đồng từ nguồn chi thường xuyên; phòng tin học hiện có",
    evidence: "Kế hoạch và danh sách bồi dưỡng (MC.2.2.01); bài dạy và phiếu dự giờ (MC.2.2.02)",
    criterion: "Tiêu chí 2.2",
  },
  {
    order: "3",
    content: "Theo dõi sự tiến bộ của từng học sinh",
    targetLevel: "Tiêu chí 3.2 đạt mức 2 so với mức 1 hiện tại",
    action:
      "- Xây dựng mẫu theo dõi dùng chung, dùng thử ở 4 lớp trong tháng 10/2026;\n- Từ tháng 11/2026, giáo viên bộ môn ghi hằng tháng, giáo viên chủ nhiệm tổng hợp và báo cha mẹ học sinh;\n- Họp tổ chuyên môn mỗi tháng một lần để điều chỉnh cách dạy theo kết quả theo dõi.",
    measure: "Lớp có bảng theo dõi ghi đủ mọi tháng cho tất cả học sinh: từ 4/12 lên 12/12 lớp.",
    timeline: "Tháng 10/2026 - tháng 5/2027",
    lead: "Phó Hiệu trưởng; phối hợp: Tổ trưởng tổ Khoa học xã hội, giáo viên bộ môn, giáo viên chủ nhiệm",
    resources: "Kinh phí 3.000.000 đồng từ nguồn chi thường xuyên; phần mềm quản lý hiện có",
    evidence: "Mẫu và bảng theo dõi của 12 lớp (MC.3.2.01); biên bản họp tổ chuyên môn (MC.3.2.02)",
    criterion: "Tiêu chí 3.2",
  },
  {
    order: "4",
    content: "Đổi mới cách dạy theo kết quả theo dõi",
    targetLevel: "Tiêu chí 3.2 đạt mức 2 so với mức 1 hiện tại",
    action:
      "- Mỗi tổ chuyên môn chọn 3 chuyên đề về nội dung học sinh còn yếu, cùng soạn bài, dạy và dự giờ;\n- Sau mỗi chuyên đề, thống nhất cách dạy và áp dụng ở các lớp cùng khối.",
    measure: "Chuyên đề dạy học dựa trên kết quả theo dõi học sinh: từ 2 lên 6 chuyên đề.",
    timeline: "Tháng 11/2026 - tháng 4/2027",
    lead: "Tổ trưởng tổ Khoa học xã hội; phối hợp: giáo viên bộ môn",
    resources: "Kinh phí 4.000.000 đồng từ nguồn chi thường xuyên",
    evidence: "Kế hoạch chuyên đề, bài dạy và biên bản dự giờ (MC.3.2.03)",
    criterion: "Tiêu chí 3.2",
  },
  {
    order: "5",
    content: "Bổ sung phòng học bộ môn",
    targetLevel: "Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại",
    action:
      "- Khảo sát, lập dự toán để Hiệu trưởng trình UBND xã trong tháng 10/2026;\n- Từ tháng 01/2027, cải tạo 2 phòng học dôi dư thành phòng Nghệ thuật và phòng Khoa học xã hội;\n- Nghiệm thu, xếp lịch dạy từ tháng 4/2027.",
    measure: "Phòng học bộ môn được sử dụng theo lịch: từ 4 lên 6 phòng.",
    timeline: "Tháng 10/2026 - tháng 4/2027",
    lead: "Phó Hiệu trưởng; phối hợp: kế toán, Tổ trưởng tổ Văn phòng",
    resources: "Kinh phí 120.000.000 đồng từ nguồn chi không thường xuyên năm 2027; 2 phòng học dôi dư hiện có",
    evidence: "Tờ trình và dự toán (MC.4.1.01); biên bản nghiệm thu, lịch sử dụng phòng (MC.4.1.02)",
    criterion: "Tiêu chí 4.1",
  },
  {
    order: "6",
    content: "Thay máy tính hỏng, bảo trì phòng tin học",
    targetLevel: "Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại",
    action:
      "- Kiểm kê, lập hồ sơ thanh lý 10 máy tính hỏng hoặc quá cũ;\n- Mua thay 10 máy tính, lắp đặt trước học kỳ II;\n- Lập lịch bảo trì hằng quý, giao người ghi nhật ký phòng máy.",
    measure: "Máy tính dùng tốt ở phòng tin học: từ 14/24 lên 24/24 máy.",
    timeline: "Tháng 11/2026 - tháng 02/2027",
    lead: "Nhân viên thiết bị; phối hợp: kế toán, giáo viên Tin học",
    resources: "Kinh phí 95.000.000 đồng từ quỹ phát triển hoạt động sự nghiệp; bàn ghế và đường mạng hiện có",
    evidence: "Hồ sơ mua sắm và biên bản bàn giao (MC.4.1.03); lịch bảo trì, nhật ký phòng máy (MC.4.1.04)",
    criterion: "Tiêu chí 4.1",
  },
];

/** Not begun yet, nothing to remark. */
export const bieu2PlanRows: readonly SampleRow[] = rows.map((row) => ({ ...row, progress: "", note: "" }));

export type SampleReview = Readonly<Record<"time" | "watched" | "result" | "adjustment" | "reviewer", string>>;

const reviewer = "Ông Nguyễn Văn An, Hiệu trưởng, Chủ tịch Hội đồng tự đánh giá";

/** Result and adjustment are written when the review is held. */
export const bieu2Reviews: readonly SampleReview[] = [
  {
    time: "Cuối học kỳ I",
    watched:
      "Tiến độ của 6 dòng ở phần V so với thời gian đã định; chỉ số đạt được ở giữa năm học; kinh phí đã dùng; minh chứng đã lưu theo mã.",
    result: "",
    adjustment: "",
    reviewer,
  },
  {
    time: "Cuối năm học",
    watched:
      "Kết quả của 6 dòng so với chỉ số; mức đạt được của các tiêu chí 1.3, 2.2, 3.2, 4.1; kinh phí đã dùng; việc chuyển sang năm học sau.",
    result: "",
    adjustment: "",
    reviewer,
  },
];

export type SamplePart = Readonly<
  { part: "role" | "group" | "monitor"; name: string } & Partial<
    Record<"post" | "duty" | "standards" | "members" | "watches", string>
  >
>;

const follow =
  "Đôn đốc tiến độ, kiểm tra minh chứng của các tiêu chuẩn phụ trách; báo cáo Hội đồng tự đánh giá vào tuần cuối mỗi tháng.";

export const bieu2Organisation: readonly SamplePart[] = [
  {
    part: "role",
    name: "Người đứng đầu cơ sở giáo dục",
    duty: "Ban hành kế hoạch, phân công nhiệm vụ, bố trí kinh phí và các điều kiện thực hiện.\nChủ trì hai lần rà soát, quyết định việc điều chỉnh kế hoạch.\nBáo cáo UBND xã (qua Phòng Văn hoá - Xã hội) trước ngày 31/01/2027 và trước ngày 15/6/2027.",
  },
  {
    part: "role",
    name: "Hội đồng tự đánh giá",
    duty: "Hội đồng tự đánh giá gồm 7 người: Chủ tịch là Hiệu trưởng, Phó Chủ tịch là Phó Hiệu trưởng, một thư ký là bà Bùi Thị Nga và 4 uỷ viên.\nChia thành hai nhóm công tác; thư ký tổng hợp tiến độ hằng tháng, ghi biên bản các lần rà soát.",
  },
  {
    part: "group",
    name: "Nhóm công tác 1",
    duty: follow,
    standards: "1, 2",
    members:
      "Ông Vũ Văn Dũng (Tổ trưởng tổ Khoa học tự nhiên), bà Đỗ Thị Hạnh (Tổ trưởng tổ Văn phòng), bà Bùi Thị Nga (giáo viên)",
  },
  {
    part: "group",
    name: "Nhóm công tác 2",
    duty: follow,
    standards: "3, 4",
    members:
      "Bà Trần Thị Mai (Phó Hiệu trưởng), ông Phạm Văn Cường (Tổ trưởng tổ Khoa học xã hội), ông Hồ Văn Phúc (nhân viên thiết bị)",
  },
  {
    part: "role",
    name: "Các tổ chuyên môn và bộ phận",
    duty: "Đưa việc được giao ở phần V vào kế hoạch của tổ; thực hiện đúng thời gian, lưu minh chứng theo mã.\nBáo tiến độ cho nhóm công tác trước ngày 25 hằng tháng; nêu ngay khó khăn để Hiệu trưởng điều chỉnh kịp thời.",
  },
  {
    part: "role",
    name: "Tổ giám sát kế hoạch",
    duty: "Kiểm tra tiến độ và minh chứng của từng nhóm.\nKiến nghị điều chỉnh tại hai lần rà soát.",
  },
  { part: "monitor", name: "Bà Trần Thị Mai", post: "Phó Hiệu trưởng", watches: "Nhóm công tác 1" },
  {
    part: "monitor",
    name: "Ông Vũ Văn Dũng",
    post: "Tổ trưởng tổ Khoa học tự nhiên",
    watches: "Nhóm công tác 2",
  },
];
