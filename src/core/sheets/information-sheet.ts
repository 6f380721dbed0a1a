import { formById, formNamed } from "../forms/index.ts";
import { catalogues } from "../standards/index.ts";
import type { Information } from "../plan/draft.ts";
import { dayAfter, readDay, type Day } from "../words/day.ts";
import { informationFields, sheetNames, type InformationField } from "../words/fields.ts";
import {
  readSchoolYear,
  schoolYearDays,
  usualCalendar,
  type SchoolCalendar,
  type SchoolYear,
} from "../words/school-year.ts";
import { bare, sameName } from "../words/text.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Grid, type SheetForm } from "./sheet.ts";

export const informationSheet: SheetForm = {
  id: "information",
  name: sheetNames.information,
  guide: "Nhập vào cột Nội dung. Những dòng này in ở phần đầu và phần ký của báo cáo.",
  tabColour: "#1155cc",
  readyRows: 0,
  columns: [
    { field: "label", heading: "Mục", width: 220, owner: "given", format: "text" },
    { field: "value", heading: "Nội dung", width: 380, owner: "staff", format: "text" },
    { field: "hint", heading: "Cách nhập", width: 360, owner: "given", format: "text", optional: true },
    reviewColumn,
  ],
};

/** How each line is to be filled. */
export const informationHints: Readonly<Record<InformationField, string>> = {
  school: "Tên đầy đủ, ví dụ: Trường TH&THCS Thạnh Đông",
  superior: "Cơ quan in phía trên tên trường, ví dụ: UBND xã Thạnh Đông",
  place: "Tên xã, phường nơi trường đóng, in trước ngày tháng",
  schoolYear: "Hai năm liền nhau, ví dụ: 2024-2025",
  catalogue: "Chọn trong danh sách. Tên và mức của tiêu chí trong tiện ích chưa được đối chiếu với văn bản gốc.",
  kind: "Ví dụ: Công lập",
  address: "Địa chỉ đầy đủ của trường",
  form: "Chọn trong danh sách. Đổi ở đây rồi chọn menu Đổi bộ tiêu chuẩn, mẫu kế hoạch… để chuyển các trang.",
  number: "Ví dụ: 12/KH-THTHCSTĐ. Chưa có số thì để trống, bổ sung trước khi gửi.",
  date: "ngày/tháng/năm, ví dụ: 05/9/2024. Chưa ban hành thì để trống.",
  signerPost: "Ví dụ: Hiệu trưởng. Ký thay thì ghi hai dòng: KT. Hiệu trưởng, Phó Hiệu trưởng",
  signerName: "Họ và tên người ký, không kèm chức vụ",
  recipients: "Mỗi nơi nhận một dòng trong ô (Alt + Enter hoặc Ctrl + Enter để xuống dòng)",
  officeEmail: "Địa chỉ thư được xem báo cáo khi chia sẻ hoặc gửi, ví dụ: vanthu@example.com",
  yearStarts: "ngày/tháng/năm. Để trống thì hiểu là 01/9 khi đọc cột thời gian.",
  firstSemesterEnds: "ngày/tháng/năm. Để trống thì hiểu là 15/01.",
  yearEnds: "ngày/tháng/năm. Để trống thì hiểu là 31/5.",
};

/** What Thông tin tells, by field; school year, date and catalogue read. */
export function readInformation(layout: Layout, grid: Grid): Information {
  const told: Partial<Record<InformationField, { row: number; text: string }>> = {};
  for (const line of linesOf(layout, grid)) {
    const field = informationFieldOf(line.cell("label"));
    if (field !== undefined && told[field] === undefined) told[field] = { row: line.row, text: line.cell("value") };
  }
  const schoolYear = readSchoolYear(told.schoolYear?.text ?? "");
  const date = readDay(bare(told.date?.text ?? ""));
  const calendar = schoolYear === undefined ? undefined : calendarOf(schoolYear, told);
  const catalogue = catalogues.find(({ name }) => sameName(name) === sameName(told.catalogue?.text ?? ""));
  const form = formNamed(told.form?.text ?? "") ?? formById("mau-9-cot");
  return {
    told,
    form,
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(date === undefined ? {} : { date }),
    ...(catalogue === undefined ? {} : { catalogue }),
  };
}

/** The usual days of the year, and in their place those that the school gives. */
function calendarOf(schoolYear: SchoolYear, told: Information["told"]): SchoolCalendar {
  // A day of another year is told (TH-08) and not used.
  const own = (field: InformationField): Day | undefined => {
    const day = readDay(bare(told[field]?.text ?? ""));
    return day !== undefined && day >= `${schoolYear}-06-01` && day <= schoolYearDays(schoolYear).ends
      ? day
      : undefined;
  };
  const usual = usualCalendar(schoolYear);
  const firstSemesterEnds = own("firstSemesterEnds");
  return {
    year: schoolYear,
    starts: own("yearStarts") ?? usual.starts,
    firstSemesterEnds: firstSemesterEnds ?? usual.firstSemesterEnds,
    secondSemesterStarts: firstSemesterEnds === undefined ? usual.secondSemesterStarts : dayAfter(firstSemesterEnds),
    ends: own("yearEnds") ?? usual.ends,
  };
}

/** The field of a line by its label. */
export function informationFieldOf(label: string): InformationField | undefined {
  const fields = Object.entries(informationFields) as [InformationField, string][];
  return fields.find(([, name]) => sameName(name) === sameName(label))?.[0];
}
