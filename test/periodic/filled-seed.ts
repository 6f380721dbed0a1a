import type { Typed } from "./followed-plan.ts";

const information = { "Số, ký hiệu": "12/KH-THTHCSTĐ", "Ngày ban hành": "05/9/2024" };

const DECISION = "Quyết định số 85/QĐ-PGDĐT ngày 14/10/2024 [1.2.01]";
const firstReviews = {
  4: {
    result: "Hội đồng trường đã kiện toàn đúng hạn, hoạt động theo quy chế.",
    recommendation: "Lưu đủ biên bản các phiên họp của Hội đồng trường.",
  },
  5: {
    result:
      "Phần mềm quản lý thiết bị đã cài đặt, nhập 320/540 thiết bị.\nGiáo viên đăng ký mượn qua phần mềm từ tháng 12.",
    adjustment: "Lùi thời gian nhập xong dữ liệu từ tháng 12/2024 sang tháng 02/2025.",
    recommendation: "Bố trí thêm một nhân viên nhập dữ liệu.\nTập huấn lại cho giáo viên tổ Xã hội.",
  },
};

/** The seed's plan at the end of the first half-year, as its staff would have filled Theo dõi and Rà soát. */
export const halfYear: Typed = {
  information,
  plan: { 10: { timeline: "Tháng 10/2024 - tháng 4/2025" } },
  tracking: {
    4: { state: "Hoàn thành", percent: "100%", proof: DECISION, reviewedBy: "Ông Nguyễn Văn An" },
    5: {
      state: "Đang thực hiện",
      percent: "50",
      proof: "Tờ trình số 41/TTr-THTHCSTĐ",
      reason: "Đã tuyển giáo viên Ngữ văn; môn Mĩ thuật, Âm nhạc chưa có người dự tuyển.",
    },
    6: {
      state: "Đang thực hiện",
      percent: "60%",
      spent: "6.500.000 đồng",
      proof: "https://drive.google.com/drive/folders/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456",
    },
  },
  reviews: firstReviews,
};

/** The same plan at the end of the year: one action without a word, one that was not finished, one that is gone. */
export const wholeYear: Typed = {
  information,
  tracking: {
    4: { state: "Hoàn thành", percent: "100%", proof: DECISION },
    5: { state: "Dừng", percent: "50%", reason: "Huyện không còn chỉ tiêu biên chế năm 2024." },
    6: { state: "Hoàn thành", percent: "100%", spent: "khoảng 9,8 triệu", proof: "[3.5.04]" },
    7: { state: "Chưa hoàn thành", percent: "80%", spent: "theo thực tế" },
    8: {
      id: "V9",
      followedCriterion: "3.1",
      followedAction: "Lắp camera ở cổng trường",
      state: "Dừng",
      spent: "1.200.000 đồng",
      reason: "Chuyển sang kế hoạch an ninh trường học.",
    },
  },
  reviews: {
    ...firstReviews,
    6: { result: "Các minh chứng của tiêu chuẩn 1, 2 đã đủ." },
    7: {
      result: "Tiêu chí 3.5 đạt mức 2; tiêu chí 5.6 chưa đạt mức 3.",
      recommendation: "Đưa việc phụ đạo học sinh yếu vào kế hoạch năm học sau.",
    },
  },
};

/** The invented plan in Biểu 2 at the end of its first half-year. */
export const halfYearBieu2: Typed = {
  tracking: {
    4: { state: "Hoàn thành", percent: "100", proof: "MC.1.3.02", spent: "Không" },
    5: { state: "Đang thực hiện", percent: "70", spent: "3.000.000 đồng" },
    6: { state: "Đang thực hiện", percent: "50" },
    7: { state: "Chưa bắt đầu" },
    8: { state: "Chưa bắt đầu", reason: "Chờ UBND xã duyệt dự toán." },
    9: { state: "gần xong", spent: "chưa quyết toán" },
  },
  reviews: {
    4: {
      result: "Một việc xong trước hạn; hai việc đúng tiến độ; việc sửa phòng chưa bắt đầu.",
      adjustment: "Việc 5: bắt đầu từ tháng 02/2027.",
      recommendation: "Hiệu trưởng làm việc với UBND xã về dự toán trước 15/02/2027.",
    },
  },
};
