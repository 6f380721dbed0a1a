import { planFields } from "../words/fields.ts";
import type { PlanForm } from "./form.ts";
import { nineColumns } from "./nine-columns.ts";

/** Biểu 2 (Mẫu số 2, Phụ lục V, Thông tư 57/2026/TT-BGDĐT), from a second-hand transcription: domain/form-bieu-2.md. */
export const bieu2: PlanForm = {
  id: "bieu-2",
  name: "Biểu 2",
  source: "Thông tư 57/2026/TT-BGDĐT, Phụ lục V, Mẫu số 2",
  verified: "second-hand",
  remark: "Biểu 2 và lời in sẵn ở phần III, VIII theo nguồn chưa đối chiếu với văn bản gốc của Thông tư 57/2026.",
  sheets: [
    ...(["information", "legalBasis", "narrative", "current", "issues", "plan", "reviews", "organisation"] as const),
  ],
  information: nineColumns.information.flatMap((field) => (field === "place" ? [field, "kind", "address"] : [field])),
  columns: [
    { field: "order", heading: planFields.order, width: 45 },
    {
      field: "content",
      heading: planFields.content,
      width: 200,
      required: "Ghi điều cần cải tiến, ví dụ: Nâng chất lượng phòng học bộ môn.",
    },
    {
      field: "targetLevel",
      heading: "Mục tiêu cải tiến",
      width: 180,
      required: "Ghi điều cần đạt, nêu mức nếu có, ví dụ: Tiêu chí 4.1 đạt mức 2 so với mức 1 hiện tại.",
    },
    { field: "action", heading: "Hoạt động/giải pháp", width: 240, required: "Ghi việc sẽ làm để đạt mục tiêu đó." },
    {
      field: "measure",
      heading: planFields.measure,
      width: 170,
      required: "Ghi con số hoặc dấu hiệu để biết đã đạt, ví dụ: 100% phòng học có máy chiếu.",
    },
    {
      field: "timeline",
      heading: "Thời gian thực hiện",
      width: 140,
      required: "Ghi tháng bắt đầu và hoàn thành, ví dụ: Tháng 10/2026 - tháng 5/2027.",
    },
    {
      field: "lead",
      heading: "Đơn vị/cá nhân phụ trách",
      width: 160,
      required: "Ghi người chủ trì trước, người phối hợp sau.",
    },
    {
      field: "resources",
      heading: "Nguồn lực bảo đảm",
      width: 170,
      required: "Ghi kinh phí kèm nguồn và điều kiện khác; không cần thì ghi “Không”.",
    },
    {
      field: "evidence",
      heading: planFields.evidence,
      width: 180,
      required: "Ghi thứ sẽ chứng tỏ việc đã làm, ví dụ: Biên bản nghiệm thu; MC.4.1.01.",
    },
    {
      field: "progress",
      heading: planFields.progress,
      width: 130,
      choices: ["Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"],
    },
    { field: "criterion", heading: "Tiêu chí của dòng (không in)", width: 170, unprinted: true },
    { field: "note", heading: "Ghi chú (không in)", width: 140, unprinted: true },
  ],
  goal: "text",
  budgetIn: "resources",
  planGuide:
    "Phần V. Nhập hoặc dán bảng từ Word vào mười cột bên trái; Mức độ thực hiện để trống khi mới lập. Cột Tiêu chí của dòng giúp tính mức của trường.",
  narrativeHeadings: () => ["III. MỤC ĐÍCH, YÊU CẦU", "VIII. TỔ CHỨC RÀ SOÁT VÀ SỬ DỤNG KẾT QUẢ"],
  narrative: "ready",
  roles: ["Người đứng đầu cơ sở giáo dục", "Hội đồng tự đánh giá", "Các tổ chuyên môn và bộ phận"],
  paperKinds: ["Báo cáo tự đánh giá", "Kết quả rà soát kế hoạch năm trước", "Kế hoạch năm học", "Căn cứ khác"],
  reviewTimes: ["Cuối học kỳ I", "Cuối năm học"],
};
