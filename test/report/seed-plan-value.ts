import type { Plan, PlanRow } from "../../src/core/plan/plan.ts";
import { seedLegalBasis, seedNarrative } from "./seed-narrative.ts";

const row = (cells: Partial<PlanRow>): PlanRow => ({
  order: "",
  criterion: "",
  target: "",
  action: "",
  people: "",
  timeline: "",
  budget: "",
  support: "",
  note: "",
  ...cells,
});

const duty = "Phụ trách theo dõi và đảm bảo tiến độ việc thực hiện cải tiến chất lượng";

/** The real plan of 2024-2025 with two invented persons; its typos are kept. */
export const seedPlan: Plan = {
  information: {
    superior: "Phòng GDĐT huyện Tân Hiệp",
    school: "Trường TH&THCS Thạnh Đông",
    place: "Thạnh Đông",
    schoolYear: "2024-2025",
    number: "",
    signerPost: "Hiệu trưởng",
    signerName: "Nguyễn Văn An",
    recipients: ["- Phòng GDĐT (để b/c);", "-  Các thành viên trong tổ", "-  Lưu VT."],
  },
  legalBasis: seedLegalBasis,
  narrative: seedNarrative,
  bands: [
    {
      title: "MỨC 1, 2, 3",
      standards: [
        {
          order: "1",
          title: "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường",
          rows: [
            row({
              criterion:
                "Tiêu chí 1.2: Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác",
              target: "Đạt mức 2 so với hiện tại",
              action: "Kiện toàn Hội đồng trường",
              people: "Hiệu trưởng",
              timeline: "Tháng 10/2024",
              budget: "Không",
              support: "Không",
            }),
          ],
        },
        {
          order: "2",
          title: "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên, nhân viên và học sinh",
          rows: [
            row({
              criterion: "Tiêu chí 2.2: Đối với giáo viên",
              target: "Đạt mức 2 so với hiện tại",
              action:
                "Xây dựng kế hoạch tuyển dụng, đề xuất PGD tuyển dụng Giáo viên môn Ngữ văn, Âm nhạc, Mĩ thuật, Công nghệ.",
              people: "Phòng GDĐT,\nHiệu trưởng",
              timeline: "Tháng 6/2024 -\ntháng 12/2024",
              support: "Báo cáo nhân sự và xin tuyển dụng từ phòng GDĐT",
            }),
          ],
        },
        {
          order: "3",
          title: "Tiêu chuẩn 3: Cơ sở vật chất và thiết bị dạy học",
          rows: [
            row({
              criterion: "Tiêu chí 3.5: Thiết bị",
              target: "Đạt mức 2 so với hiện tại",
              action: "Ứng dụng CNTT trong công tác thiết bị (Sử dụng phần mềm quản lý thiết bị)",
              people: "Hiệu trưởng, nhân viên thiết bị, kế toán",
              timeline: "Tháng 10/2024 -\ntháng 05/2025",
              budget: "10 triệu",
            }),
          ],
        },
        {
          order: "4",
          title: "Tiêu chuẩn 5: Hoạt động giáo dục và kết quả giáo dục",
          rows: [
            row({
              criterion: "Tiêu chí 5.6: Kết quả giáo dục",
              target: "Đạt mức 3 so với mức 2 hiện tại",
              action:
                "Xây dựng kế hoạch phụ đạo học sinh yếu nhằm kéo dãn tỉ lệ học sinh yếu, lưu ban và nâng cao tỉ lệ học sinh đậu tuyển sinh 10",
              people: "Hiệu trưởng- Tổ trưởng chuyên môn\ngiáo viên",
              timeline: "Tháng 10/2024 -\ntháng 05/2025",
              budget: "Không",
              support: "Hỗ trợ phối hợp từ cha mẹ học sinh",
            }),
          ],
        },
      ],
    },
  ],
  organisation: [
    {
      title: "Hiệu trưởng - Chủ tịch Hội đồng tự đánh giá",
      duties: [
        "Xây dựng dựng kế hoạch cải tiến chất lượng giáo dục.",
        "Phân công thành viên hội đồng tự đánh giá thực hiện các tiêu chí cần cải tiến trong năm.",
        "Thực hiện công tác kiểm tra đánh giá và báo cáo.",
      ],
      groups: [],
      monitors: [],
    },
    {
      title: "Các thành viên của Hội đồng tự đánh giá",
      duties: [],
      groups: [
        { name: "Nhóm công tác 1", duty, standards: [1, 2], members: "" },
        { name: "Nhóm công tác 2", duty, standards: [3, 5], members: "" },
      ],
      monitors: [],
    },
    {
      title: "Cán bộ, giáo viên, nhân viên của trường",
      duties: [
        "Thực hiện các nhiệm vụ được phân công theo yêu cầu của Chủ tịch hội đồng TĐG và các thành viên Hội đồng tự đánh giá.",
        "Giám sát kế hoạch cải tiến chất lượng của nhà trường theo đúng tiến độ.",
      ],
      groups: [],
      monitors: [],
    },
    {
      title: "Tổ Giám sát kế hoạch cải tiến chất lượng",
      duties: [
        "Tham gia giám sát kế hoạch cải tiến chất lượng của nhà trường theo đúng tiến độ.",
        "Báo cáo định kỳ và kiến nghị dựa trên kết quả giám sát để có giải pháp kịp thời thực hiện việc cải tiến chất lượng giáo dục.",
      ],
      groups: [],
      monitors: [
        { name: "Ông Nguyễn Văn An", post: "HT", watches: "Nhóm công tác 1" },
        { name: "Bà Trần Thị Bình", post: "", watches: "Nhóm công tác 2" },
      ],
    },
  ],
};
