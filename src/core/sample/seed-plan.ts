import type { InformationField, PlanField } from "../words/fields.ts";

/**
 * The plan of Trường TH&THCS Thạnh Đông for 2024-2025, word for word, its slips of the pen too;
 * only the two persons' names, and the office's address for sharing, are invented.
 */

export const sampleSchoolYear = 2024;

export const sampleInformation: Partial<Record<InformationField, string>> = {
  school: "Trường TH&THCS Thạnh Đông",
  superior: "Phòng GDĐT huyện Tân Hiệp",
  place: "Thạnh Đông",
  signerPost: "Hiệu trưởng",
  signerName: "Nguyễn Văn An",
  recipients: "- Phòng GDĐT (để b/c);\n-  Các thành viên trong tổ\n-  Lưu VT.",
  officeEmail: "phonggddt@example.com",
};

export const sampleLegalBasis: readonly string[] = [
  "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT về việc Ban hành Quy định về kiểm định chất lượng giáo dục và công nhận đạt chuẩn quốc gia đối với trường trung học cơ sở, trường trung học phổ thông và trường phổ thông có nhiều cấp học.",
  "Căn cứ Công văn số 5932/BGDĐT-KTKĐCLGD ngày 28/12/2018 về việc hướng dẫn tự đánh giá và đánh giá ngoài cơ sở giáo dục phổ thông.",
  "Căn cứ Công văn số 5259/BGDĐT- QLCL, ngày 27/09/2023 của Bộ trưởng Bộ GDĐT về việc hướng dẫn thực hiện nhiệm vụ quản lý chất lượng năm học 2023-2024.",
  "Căn cứ Công văn số 3184/SGDĐT- KT&QLCLGD, ngày 25/09/2023 của  Giám đốc Sở GDĐT về việc hướng dẫn thực hiện nhiệm vụ quản lý chất lượng năm học 2023-2024.",
  "Căn cứ Kế hoạch số 512/KH-SGDĐT, ngày 27/02/2024 của Sở Giáo dục và Đào tạo tình Kiên Giang về việc xây dựng trường đạt chuẩn quốc gia, trường trọng điểm và trường chuyên biệt trên địa bàn tỉnh Kiên Giang.",
  "Căn cứ Kế hoạch số 94/KH-UBND, ngày 01 tháng 04 năm 2024 của UBND huyện Tân Hiệp về việc chỉ đạo thực hiện công tác kiểm định chất lượng giáo dục và công nhận trường đạt chuẩn quốc gia trên địa bàn huyện năm 2024.",
];

export const sampleNarrative: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[] = [
  {
    heading: "I. MỤC ĐÍCH, YÊU CẦU",
    paragraphs: [
      "Nhằm duy trì và phát huy kết quả đạt được và từng bước thực hiện các biện  pháp nâng cao chất lượng – hiệu quả giáo dục của nhà trường trong thời gian tới.",
      "Thực hiện tốt kế hoạch cải tiến chất lượng góp phần quan trọng nâng chất các  tiêu chí, tiêu chuẩn trường chuẩn quốc gia và nâng cấp độ chất lượng của nhà trường  trong thời gian tới để đảm bảo lộ trình Đánh giá ngoài",
    ],
  },
  {
    heading: "II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC NĂM HỌC",
    paragraphs: [],
  },
  {
    heading: "1. Công tác chỉ đạo",
    paragraphs: [
      "Ban giám hiệu nhà trường luôn xác định công tác kiểm định chất lượng giáo dục và xây dựng trường chuẩn quốc gia là khâu then chốt để nâng cao chất lượng của nhà trường, mở rộng ra là chất lượng của toàn ngành giáo dục huyện Tân Hiệp nên ngay từ đầu mỗi năm học lãnh đạo nhà trường dành sự quan tâm, chỉ đạo sát sao đối với công tác này, triển khai công tác tự đánh giá nghiêm túc đến cán bộ giáo viên nhà trường.",
    ],
  },
  {
    heading: "2. Công tác tuyên truyền nâng cao nhận thức cho cán bộ, giáo viên, nhân viên",
    paragraphs: [
      "Nhà trường thường xuyên tuyên truyền nâng cao nhận thức của cán bộ, giáo viên, nhân viên trong công tác tự đánh giá.",
      "Giáo viên đã thực hiện cần xây dựng tầm nhìn phát triển và kế hoạch đạt chuẩn kiểm định với chiến lược dài hơn; từ đó xác định lộ trình và giải pháp thực hiện cụ thể cho từng giai đoạn, đảm bảo hiệu quả, chất lượng. Từ kế hoạch chung của nhà trường, căn cứ vào vai trò, trách nhiệm của mình đối với công tác kiểm định chất lượng và công nhận đạt chuẩn quốc gia, từng cán bộ, giáo viên, nhân viên xây dựng kế hoạch riêng và chung tay thực hiện mục tiêu mà cơ sở giáo dục đã đề ra.",
      "Ban Giám hiệu nhà trường và toàn thể giáo viên, nhân viên trường nhận thức đúng đắn và thực hiện nghiêm túc các chỉ thị của Bộ GDĐT, Sở GDĐT về công tác tự đánh giá cơ sở giáo dục phổ thông. Lãnh đạo nhà trường đã lập kế hoạch chi tiết đồng thời chỉ đạo sát sao công việc này. Nhà trường đã thành lập hội đồng tự đánh giá và phân công nhiệm vụ cụ thể cho từng thành viên.",
      "Các thành viên nắm chắc các văn bản chỉ đạo, phân tích, đánh giá kĩ các tiêu chí được phân công. Các minh chứng đã được thu thập khá công phu và đầy đủ. Bản báo cáo tự đánh giá được đầu tư và thực hiện đúng quy định. Các tiêu chí đều có sự đầu tư trí tuệ nhằm thấy được các mặt mạnh, mặt yếu từ đó có chiến lược cải tiến chất lượng cho mỗi tiêu chí, nhằm từng bước đưa trường TH&THCS Thạnh Đông hoàn thiện về cơ cấu bộ máy nhà trường, từng bước tăng cường CSVC trường học, giữ vững và nâng cao chất lượng dạy và học, góp phần không nhỏ trong trang thành tích chung của toàn huyện.",
    ],
  },
  {
    heading: "3. Việc thực hiện các biện pháp cải tiến chất lượng sau đánh giá",
    paragraphs: [
      "Sau mỗi năm tự đánh giá nhà trường luôn triển khai nghiêm túc việc thực hiện các biệp pháp cải tiến chất lượng. Tuy nhiên về việc đầu tư cơ sở vật chất hiện nay nhà trường còn khó khăn trong việc xin đầu tư xây dựng thêm các phòng học để gom lớp tập trung về học 1 điểm chưa được giải quyết từ năm 2019 đến nay.",
    ],
  },
  {
    heading: "4. Đánh giá chung",
    paragraphs: [],
  },
  {
    heading: "a. Ưu điểm",
    paragraphs: [
      "Nhà trường phối hợp với chính quyền địa phương, các trường trên địa phương làm tốt công tác phổ cập giáo dục. Chất lượng giáo dục toàn diện ổn định vững chắc. Đạt phổ cập giáo dục THCS mức độ 3, hằng năm huy động 100% học sinh ra lớp. Tổ chức hiệu quả ngày toàn dân đưa trẻ đến trường.",
      "Chỉ đạo chủ động các hoạt động giáo dục của nhà trường về quản lý tài chính, quản lý hành chính, thực hiện tốt công tác dân chủ, công khai trong trường học.",
      "Đội ngũ cán bộ, GV, NV chủ động, nhiệt tình tâm huyết, có trách nhiệm cao trong thưc hiện nhiệm vụ. Nhà trường chủ động, tích cực và linh hoạt trong đổi mới phương pháp dạy học theo mô hình trường học mới.",
      "Đầu tư cơ sở vật chất đáp ứng yêu cầu tối thiểu trong dạy và học, lắp đặt thiết bị phục vụ cho dạy học kết nối, hội nhập.",
      "Chỉ đạo chủ động các hoạt động giáo dục của nhà trường về quản lý tài chính, quản lý hành chính.",
      "Nhà trường thực hiện tốt các chế độ, chính sách và có biện pháp linh hoạt để hỗ trợ học sinh khuyết tật, học sinh có hoàn cảnh khó khăn. Kết quả xếp loại giáo dục của học sinh hàng năm đều đảm bảo chỉ tiêu đề ra, đáp ứng được mục tiêu giáo dục. Tỉ lệ học sinh đạt chuẩn kiến thức, kĩ năng môn học và các hoạt động giáo dục hàng năm luôn ổn định và phát triển. Có học sinh đạt giải ở một số cuộc thi, giao lưu cấp thành phố, tham gia các cuộc thi do ngành tổ chức. Việc chỉ đạo tăng cường các hoạt động chuyên môn, hoạt động của các câu lạc bộ trong trường học, hoạt động giáo dục STEM",
    ],
  },
  {
    heading: "b. Tồn tại",
    paragraphs: [
      "Cơ sở vật chất của nhà trường các phòng học tuy được xây dựng từ năm 2019, nên một phần nền đã bị bong rộp, tường bị bong tróc. Một số vị trí tường bị tróc vữa, nền nhà bị phồng rộp cần được sửa chữa. Một số thiết bị điện, máy vi tính ở khu hiệu bộ đã cũ cần sửa chữa và thay thế.",
    ],
  },
  {
    heading: "III. CHỈ TIÊU PHẤN ĐẤU CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC 2024-2025",
    paragraphs: [],
  },
  {
    heading: "1. Nội dung cải tiến trong năm học 2024 – 2025",
    paragraphs: [
      "Thực hiện phát triển chiến lược nhà trường giai đoạn 2020-2025 và định hướng đến 2030, các kế hoạch chiến lược hằng năm, kế hoạch trung hạn, kế hoạch dài hạn. Đảm bảo tốt việc quản lý hành chính, học chính và tài chính.",
      "Tích cực đổi mới công tác dạy học, tổ chức các hoạt động giáo dục nâng cao năng lực cá nhân từng học sinh. Đổi mới công tác bồi dưỡng giáo viên, chú trọng việc tự học, tự bồi dưỡng của giáo viên và bồi dưỡng nâng cao năng lực và dạy và học tiếng anh.",
      "Tham mưu, đề xuất với các cấp, các ngành sớm xây dựng thêm CSVC cho nhà trường để đảm bảo CSVC nhà trường xây dựng phòng học bộ môn, phòng đa năng và các điều kiện cho dạy và học, từng bước đầu tư trang thiết bị dạy học để đáp ứng yêu cầu đổi mới.",
      "Quản lý tốt các hoạt động giáo dục, nâng cao chất lượng 2 mặt giáo dục của học sinh.",
    ],
  },
  {
    heading: "2. Nội dung thực hiện những năm tiếp theo",
    paragraphs: [
      "Tiếp tục quan tâm bồi dưỡng đội ngũ, phát huy vai trò nòng cốt để nhân rộng tấm gương điển hình nhằm phát huy năng lực của người dạy. Tạo điều kiện để giáo viên tham gia các lớp bồi dưỡng chuyên môn nghiệp vụ, nâng chuẩn, bồi dưỡng ngoại ngữ, tin học.",
      "Đảm bảo tốt các chế độ chính sách cho đội ngũ CB, GV, NV và các chế độ chính sách cho học sinh.",
      "Tiếp tục tham mưu, đề xuất với các cấp, các ngành sớm hoàn thành xây dựng thêm CSVC cho nhà trường đảm bảo để xây dựng trường chuẩn.",
      "Phát huy tối đa sự tham gia của cộng đồng và cha mẹ học sinh vào tất cả các hoạt động của nhà trường để nâng cao chất lượng. Quản lý tốt các hoạt động giáo dục, nâng cao chất lượng 2 mặt giáo dục của học sinh.",
    ],
  },
];

type SampleRow = Partial<Record<PlanField, string>>;

export const samplePlanRows: readonly SampleRow[] = [
  { criterion: "MỨC 1, 2, 3" },
  { order: "1", criterion: "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường" },
  {
    criterion: "Tiêu chí 1.2: Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác",
    targetLevel: "Đạt mức 2 so với hiện tại",
    action: "Kiện toàn Hội đồng trường",
    lead: "Hiệu trưởng",
    timeline: "Tháng 10/2024",
    budget: "Không",
    resources: "Không",
  },
  { order: "2", criterion: "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh" },
  {
    criterion: "Tiêu chí 2.2: Đối với giáo viên",
    targetLevel: "Đạt mức 2 so với hiện tại",
    action: "Xây dựng kế hoạch tuyển dụng, đề xuất PGD tuyển dụng Giáo viên môn Ngữ văn, Âm nhạc, Mĩ thuật, Công nghệ.",
    lead: "Phòng GDĐT,\nHiệu trưởng",
    timeline: "Tháng 6/2024 -\ntháng 12/2024",
    resources: "Báo cáo nhân sự và xin tuyển dụng từ phòng GDĐT",
  },
  { order: "3", criterion: "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học" },
  {
    criterion: "Tiêu chí 3.5: Thiết bị",
    targetLevel: "Đạt mức 2 so với hiện tại",
    action: "Ứng dụng CNTT trong công tác thiết bị (Sử dụng phần mềm quản lý thiết bị)",
    lead: "Hiệu trưởng, nhân viên thiết bị, kế toán",
    timeline: "Tháng 10/2024 -\ntháng 05/2025",
    budget: "10 triệu",
  },
  { order: "4", criterion: "Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục" },
  {
    criterion: "Tiêu chí 5.6: Kết quả giáo dục",
    targetLevel: "Đạt mức 3 so với mức 2 hiện tại",
    action:
      "Xây dựng kế hoạch phụ đạo học sinh yếu nhằm kéo dãn tỉ lệ học sinh yếu, lưu ban và nâng cao tỉ lệ học sinh đậu tuyển sinh 10",
    lead: "Hiệu trưởng- Tổ trưởng chuyên môn\ngiáo viên",
    timeline: "Tháng 10/2024 -\ntháng 05/2025",
    budget: "Không",
    resources: "Hỗ trợ phối hợp từ cha mẹ học sinh",
  },
];

/** Mức hiện đạt: only 5.6 stands in the plan; every other one is assumed, and says so in its line. */
export const statedLevels: Readonly<Record<string, number>> = { "5.6": 2 };
export const assumedLevels: Readonly<Record<string, number>> = { "1.2": 1, "2.2": 1, "3.5": 1 };
export const assumedElsewhere = 2;

interface SampleOrganisation {
  readonly part: "role" | "group" | "monitor";
  readonly name: string;
  readonly post?: string;
  readonly duty?: string;
  readonly standards?: string;
  readonly watches?: string;
}

const follow = "Phụ trách theo dõi và đảm bảo tiến độ việc thực hiện cải tiến chất lượng";

export const sampleOrganisation: readonly SampleOrganisation[] = [
  {
    part: "role",
    name: "Hiệu trưởng - Chủ tịch Hội đồng tự đánh giá",
    duty: [
      "Xây dựng dựng kế hoạch cải tiến chất lượng giáo dục.",
      "Phân công thành viên hội đồng tự đánh giá thực hiện các tiêu chí cần cải tiến trong năm.",
      "Thực hiện công tác kiểm tra đánh giá và báo cáo.",
    ].join("\n"),
  },
  { part: "role", name: "Các thành viên của Hội đồng tự đánh giá" },
  { part: "group", name: "Nhóm công tác 1", duty: follow, standards: "1, 2" },
  { part: "group", name: "Nhóm công tác 2", duty: follow, standards: "3, 5" },
  {
    part: "role",
    name: "Cán bộ, giáo viên, nhân viên của trường",
    duty: [
      "Thực hiện các nhiệm vụ được phân công theo yêu cầu của Chủ tịch hội đồng TĐG và các thành viên Hội đồng tự đánh giá.",
      "Giám sát kế hoạch cải tiến chất lượng của nhà trường theo đúng tiến độ.",
    ].join("\n"),
  },
  {
    part: "role",
    name: "Tổ Giám sát kế hoạch cải tiến chất lượng",
    duty: [
      "Tham gia giám sát kế hoạch cải tiến chất lượng của nhà trường theo đúng tiến độ.",
      "Báo cáo định kỳ và kiến nghị dựa trên kết quả giám sát để có giải pháp kịp thời thực hiện việc cải tiến chất lượng giáo dục.",
    ].join("\n"),
  },
  { part: "monitor", name: "Ông Nguyễn Văn An", post: "HT", watches: "Nhóm công tác 1" },
  { part: "monitor", name: "Ông Trần Văn Bình", watches: "Nhóm công tác 2" },
];
