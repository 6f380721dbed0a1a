import { sheetNames } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import type { SheetForm } from "./sheet.ts";

export function foreignSheet(form: SheetForm): Trouble {
  return {
    code: "TRANG-01",
    problem: `Trang “${form.name}” đã có nội dung khác, chưa phải trang của tiện ích.`,
    remedy: "Đổi tên trang đó (nội dung giữ nguyên) rồi chọn Tạo hoặc bổ sung trang tính.",
  };
}

/** All that are missing in one sentence: they are mended in one go. */
export function sheetsGone(forms: readonly SheetForm[]): Trouble {
  return {
    code: "TRANG-02",
    problem: `Bảng tính không có trang ${forms.map(({ name }) => `“${name}”`).join(", ")}.`,
    remedy: "Chọn Tạo hoặc bổ sung trang tính để thêm; các trang khác giữ nguyên.",
  };
}

/** Thông tin names one form, and Kế hoạch has the columns of another. */
export function otherForm(named: { name: string }, there: { name: string }): Trouble {
  return {
    code: "TRANG-14",
    sheet: sheetNames.plan,
    problem: `Thông tin ghi mẫu ${named.name}, còn trang Kế hoạch đang có các cột của ${there.name}.`,
    remedy: "Chọn Đổi bộ tiêu chuẩn, mẫu kế hoạch… để chuyển, hoặc ghi lại dòng Mẫu kế hoạch ở Thông tin.",
  };
}

export function headingsGone(form: SheetForm): Trouble {
  return {
    code: "TRANG-03",
    sheet: form.name,
    problem: `Trang “${form.name}” không còn dòng tên cột.`,
    remedy: `Đặt lại dòng tên cột, bắt đầu bằng “${form.columns[0]?.heading ?? ""}” và “${form.columns[1]?.heading ?? ""}”.`,
  };
}
