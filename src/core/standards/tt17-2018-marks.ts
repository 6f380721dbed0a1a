import { indicatorPlaces, type Catalogue } from "./catalogue.ts";

/** Thông tư 17/2018/TT-BGDĐT: indicators that say "trong 05 năm liên tiếp" (second-hand). */
export const fiveYears = indicatorPlaces(
  ...["1.3 2a", "1.3 3a", "1.6 2b", "2.1 2a", "2.1 3x", "2.2 2a", "2.2 2b", "2.2 2c", "2.2 3b", "2.3 2b"],
);

/** Indicators that say "hằng năm" (second-hand). */
export const yearly = indicatorPlaces(
  ...["1.3 1c", "1.4 2a", "1.9 1c", "2.3 3b", "3.5 1c", "3.5 2c", "3.6 1c", "5.2 3x"],
);

/** Indicators that ask for a rate (second-hand). */
export const rates = indicatorPlaces(
  ...[
    "2.2 1b",
    "2.2 1c",
    "2.2 2a",
    "2.2 2b",
    "2.2 3a",
    "2.2 3b",
    "5.4 1b",
    "5.4 2x",
    "5.4 3x",
    "5.5 1a",
    "5.5 1b",
    "5.5 1c",
    "5.5 2a",
    "5.5 2b",
    "5.5 3a",
    "5.5 3b",
  ],
);

/** How staff name what a criterion looks at, for finding weaknesses that no row takes up. */
export const topics: Catalogue["topics"] = {
  "1.9": ["quy chế dân chủ"],
  "1.10": ["an ninh trật tự", "an toàn trường học", "bạo lực học đường", "tai nạn thương tích", "phòng cháy"],
  "2.2": ["thiếu giáo viên", "trình độ chuẩn", "chuẩn nghề nghiệp giáo viên", "giáo viên chưa đạt"],
  "2.3": ["thiếu nhân viên", "nhân viên chưa", "nhân viên kiêm nhiệm"],
  "3.1": ["khuôn viên", "sân chơi", "sân tập", "bãi tập", "cổng trường", "tường rào", "hàng rào", "cây xanh"],
  "3.2": ["phòng học", "nền nhà", "nền đã", "tường bị", "mái", "trần nhà", "bàn ghế", "thấm dột"],
  "3.3": [
    "phòng đa năng",
    "phòng bộ môn",
    "khu hiệu bộ",
    "khối hành chính",
    "nhà để xe",
    "phòng làm việc",
    "phòng hội đồng",
  ],
  "3.4": ["nhà vệ sinh", "khu vệ sinh", "nước sạch", "thoát nước", "nước uống"],
  "3.5": ["thiết bị", "máy vi tính", "máy tính", "máy chiếu", "ti vi", "đồ dùng dạy học"],
  "3.6": ["thư viện", "sách tham khảo"],
  "4.1": ["ban đại diện", "cha mẹ học sinh", "phụ huynh"],
  "4.2": ["xã hội hoá", "xã hội hóa", "huy động nguồn lực"],
  "5.4": ["phổ cập giáo dục"],
  "5.5": ["lưu ban", "bỏ học", "hoàn thành chương trình"],
};
