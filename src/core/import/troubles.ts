import type { Trouble } from "../words/trouble.ts";

/** Why a paper is not taken; with any of them nothing is written. */
export const notWord: Trouble = {
  code: "NHAP-01",
  problem: "Tệp này không đọc được như tệp Word (.docx).",
  remedy: "Mở kế hoạch bằng Word, lưu lại dạng .docx rồi chọn tệp đó.",
};

export const oldWord: Trouble = {
  code: "NHAP-02",
  problem: "Tệp này là tệp Word kiểu cũ (.doc) hoặc một loại tệp cũ khác.",
  remedy: "Mở bằng Word, chọn Lưu thành (Save As) loại .docx rồi chọn tệp mới.",
};

export const withPassword: Trouble = {
  code: "NHAP-03",
  problem: "Tệp Word có mật khẩu nên không mở được.",
  remedy: "Mở bằng Word, bỏ mật khẩu, lưu lại rồi chọn tệp đó.",
};

export const tooLarge: Trouble = {
  code: "NHAP-04",
  problem: "Tệp quá lớn so với một kế hoạch.",
  remedy: "Bỏ bớt ảnh và phần không thuộc kế hoạch, lưu lại rồi chọn tệp đó.",
};

export const noPlan: Trouble = {
  code: "NHAP-05",
  problem: "Chưa thấy kế hoạch cải tiến chất lượng trong tệp: không có bảng kế hoạch, không có tên kế hoạch.",
  remedy: "Chọn đúng tệp kế hoạch; bảng cần có hàng tiêu đề như “Tiêu chuẩn, tiêu chí”, “Thời gian”.",
};

export const twoForms: Trouble = {
  code: "NHAP-06",
  problem: "Tệp có bảng kế hoạch của cả hai mẫu: Mẫu 9 cột và Biểu 2.",
  remedy: "Chọn mẫu kế hoạch cần lấy rồi nhập lại; bảng của mẫu kia được giữ ở trang Chưa xếp chỗ.",
};

export const nothingGiven: Trouble = {
  code: "NHAP-07",
  problem: "Chưa có tệp Word hay đoạn chữ nào để nhập.",
  remedy: "Chọn tệp .docx của kế hoạch, hoặc dán chữ của kế hoạch.",
};

export function taken(sheet: string): Trouble {
  return {
    code: "NHAP-08",
    problem: `Trang “${sheet}” đã có nội dung nên chưa nhập kế hoạch từ Word.`,
    remedy: "Mở một bảng tính mới rồi nhập kế hoạch ở đó.",
  };
}
