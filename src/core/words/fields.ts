/** The glossary: every sheet and field by its standard English term, with the word that staff read. */

export const sheetNames = {
  information: "Thông tin",
  legalBasis: "Căn cứ",
  narrative: "Nội dung",
  current: "Hiện trạng",
  issues: "Vấn đề trọng tâm",
  plan: "Kế hoạch",
  reviews: "Rà soát",
  organisation: "Tổ chức",
  tracking: "Theo dõi",
  board: "Tiến độ",
  tasks: "Việc từng người",
  findings: "Kiểm tra",
  log: "Nhật ký",
  summary: "Tóm tắt",
  rollup: "Tổng hợp",
} as const;

export type SheetId = keyof typeof sheetNames;

/** The sheets of a school's plan: not those by which an office above looks at many plans. */
export type PlanSheetId = Exclude<SheetId, "summary" | "rollup">;

/** Mẫu kế hoạch: the nine columns that schools have used, and Biểu 2 of Thông tư 57/2026/TT-BGDĐT. */
export type FormId = "mau-9-cot" | "bieu-2";

/** What Thông tin asks, by row. */
export const informationFields = {
  school: "Tên trường",
  superior: "Cơ quan quản lý cấp trên",
  place: "Địa danh",
  kind: "Loại hình",
  address: "Địa chỉ",
  schoolYear: "Năm học",
  catalogue: "Bộ tiêu chuẩn",
  form: "Mẫu kế hoạch",
  number: "Số, ký hiệu",
  date: "Ngày ban hành",
  signerPost: "Chức vụ người ký",
  signerName: "Họ tên người ký",
  recipients: "Nơi nhận",
  officeEmail: "Thư điện tử cơ quan cấp trên",
  yearStarts: "Bắt đầu năm học",
  firstSemesterEnds: "Kết thúc học kỳ I",
  yearEnds: "Kết thúc năm học",
} as const;

export type InformationField = keyof typeof informationFields;

/** What a row of the plan may say, in the headings that staff know; which of them a form has, it tells itself (core/forms). */
export const planFields = {
  order: "TT",
  criterion: "Tiêu chuẩn, tiêu chí",
  content: "Nội dung cải tiến",
  targetLevel: "Kết quả cần đạt (so với hiện trạng)",
  action: "Công việc/giải pháp cần thực hiện",
  measure: "Chỉ số đánh giá kết quả",
  lead: "Chủ trì và phối hợp thực hiện",
  timeline: "Thời gian thực hiện và hoàn thành",
  budget: "Dự kiến kinh phí",
  resources: "Điều kiện hỗ trợ khác",
  evidence: "Thông tin, dữ liệu hoặc minh chứng dự kiến",
  progress: "Mức độ thực hiện",
  note: "Ghi chú",
} as const;

export type PlanField = keyof typeof planFields;

/** Columns of the other sheets that a finding may name. */
export const otherFields = {
  paper: "Căn cứ",
  paperKind: "Loại căn cứ",
  heading: "Mục",
  text: "Nội dung",
  currentLevel: "Mức hiện đạt",
  code: "Mã",
  part: "Phần",
  name: "Tên nhóm, vai trò hoặc họ tên",
  post: "Chức vụ",
  duty: "Nhiệm vụ (mỗi dòng một việc)",
  standards: "Tiêu chuẩn phụ trách",
  members: "Thành viên",
  watches: "Giám sát nhóm",
  standard: "Tiêu chuẩn",
  related: "Tiêu chí liên quan (nếu có)",
  status: "Đánh giá hiện trạng",
  weakness: "Điểm hạn chế",
  cause: "Nguyên nhân của hạn chế",
  time: "Thời điểm",
  watched: "Nội dung theo dõi",
  result: "Kết quả thực hiện",
  adjustment: "Điều chỉnh (nếu có)",
  reviewer: "Người đánh giá",
  recommendation: "Kiến nghị (in ở báo cáo định kỳ)",
  state: "Trạng thái",
  percent: "% hoàn thành",
  spent: "Kinh phí đã dùng",
  proof: "Minh chứng (liên kết, mã)",
  reason: "Ghi chú, lý do",
  reviewedBy: "Người rà soát",
  reviewedOn: "Ngày rà soát",
  followedAction: "Công việc/giải pháp",
} as const;

export type OtherField = keyof typeof otherFields;
export type Field = InformationField | PlanField | OtherField;

export const severities = { must: "Phải sửa", should: "Nên xem lại", info: "Để biết" } as const;
export type Severity = keyof typeof severities;
