import { planFields } from "../words/fields.ts";
import { showSchoolYear } from "../words/school-year.ts";
import type { PlanForm } from "./form.ts";

/** The form of the plan that this product started from (domain/seed-plan-2024-2025.txt, section IV). */
export const nineColumns: PlanForm = {
  id: "mau-9-cot",
  name: "Mẫu 9 cột",
  source: "Mẫu các trường đã dùng với Thông tư 17, 18, 19/2018/TT-BGDĐT",
  verified: "official",
  remark: "",
  sheets: ["information", "legalBasis", "narrative", "current", "plan", "organisation"],
  information: [
    ...(["school", "superior", "place", "schoolYear", "catalogue", "form", "number", "date", "signerPost"] as const),
    ...(["signerName", "recipients", "officeEmail", "yearStarts", "firstSemesterEnds", "yearEnds"] as const),
  ],
  columns: [
    { field: "order", heading: planFields.order, width: 45 },
    {
      field: "criterion",
      heading: planFields.criterion,
      width: 230,
      required: "Ghi mã và tên tiêu chí, ví dụ: Tiêu chí 3.5: Thiết bị.",
    },
    {
      field: "targetLevel",
      heading: planFields.targetLevel,
      width: 150,
      required: "Ghi mức cần đạt, ví dụ: Đạt mức 2 so với mức 1 hiện tại.",
    },
    { field: "action", heading: planFields.action, width: 260, required: "Ghi việc sẽ làm để đạt mức đó." },
    {
      field: "lead",
      heading: planFields.lead,
      width: 170,
      required: "Ghi người chủ trì trước, người phối hợp sau.",
    },
    {
      field: "timeline",
      heading: planFields.timeline,
      width: 150,
      required: "Ghi tháng bắt đầu và hoàn thành, ví dụ: Tháng 10/2024 - tháng 5/2025.",
    },
    { field: "budget", heading: planFields.budget, width: 110 },
    { field: "resources", heading: planFields.resources, width: 150 },
    { field: "note", heading: planFields.note, width: 120 },
  ],
  goal: "level",
  budgetIn: "budget",
  planGuide:
    "Nhập hoặc dán bảng từ Word vào chín cột bên trái; dòng “MỨC 1, 2, 3” và dòng “Tiêu chuẩn …” để nguyên. Các cột màu xám do tiện ích ghi.",
  narrativeHeadings: (schoolYear) => {
    const spaced = showSchoolYear(schoolYear).replace("-", " – ");
    return [
      "I. MỤC ĐÍCH, YÊU CẦU",
      "II. NHỮNG KẾT QUẢ ĐẠT ĐƯỢC NĂM HỌC",
      "1. Công tác chỉ đạo",
      "2. Công tác tuyên truyền nâng cao nhận thức cho cán bộ, giáo viên, nhân viên",
      "3. Việc thực hiện các biện pháp cải tiến chất lượng sau đánh giá",
      "4. Đánh giá chung",
      "a. Ưu điểm",
      "b. Tồn tại",
      `III. CHỈ TIÊU PHẤN ĐẤU CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC NĂM HỌC ${showSchoolYear(schoolYear)}`,
      `1. Nội dung cải tiến trong năm học ${spaced}`,
      "2. Nội dung thực hiện những năm tiếp theo",
    ];
  },
  narrative: "all",
  roles: [],
  paperKinds: [],
  reviewTimes: [],
};
