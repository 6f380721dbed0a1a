import { readMoney } from "../../src/core/reading/money/money.ts";
import { money, TRIEU, TY } from "./expected-money.ts";

const EXACT: [string, number][] = [
  ["10 triệu", 10 * TRIEU],
  ["- 6.000.000đ", 6 * TRIEU],
  ["1,5 triệu", 1.5 * TRIEU],
  ["9,7 triệu", 9.7 * TRIEU],
  ["9.7 triệu", 9.7 * TRIEU],
  ["12,50 triệu", 12.5 * TRIEU],
  ["0.5 triệu", 500_000],
  ["0,5 tỷ", 500 * TRIEU],
  ["1.500 triệu", 1_500 * TRIEU],
  ["12.345 triệu", 12_345 * TRIEU],
  ["15.000 nghìn đồng", 15 * TRIEU],
  ["15.000.000đ", 15 * TRIEU],
  ["129.210.000 đồng", 129_210_000],
  ["10.000.000 VNĐ", 10 * TRIEU],
  ["10.000.000 VNÐ", 10 * TRIEU],
  ["VNĐ 10.000.000", 10 * TRIEU],
  ["10.000.000₫", 10 * TRIEU],
  ["10.000.000 đồng Việt Nam", 10 * TRIEU],
  ["10.000.000 (đồng)", 10 * TRIEU],
  ["10 (ĐVT: triệu đồng)", 10 * TRIEU],
  ["15 000 000", 15 * TRIEU],
  ["15 000 000 đồng", 15 * TRIEU],
  ["15. 000. 000 đồng", 15 * TRIEU],
  ["15,000,000 đồng", 15 * TRIEU],
  ["15,000,000.00 VND", 15 * TRIEU],
  ["15.000.000,00 đồng", 15 * TRIEU],
  ["500,000 đồng", 500_000],
  ["10.000.000", 10 * TRIEU],
  ["10.000.000.", 10 * TRIEU],
  ["100.000", 100_000],
  ["36 triệu đồng", 36 * TRIEU],
  ["10tr", 10 * TRIEU],
  ["10tr đồng", 10 * TRIEU],
  ["10trđ", 10 * TRIEU],
  ["10 tr.đ", 10 * TRIEU],
  ["10triệu", 10 * TRIEU],
  ["10 triêu", 10 * TRIEU],
  ["10 trieu dong", 10 * TRIEU],
  ["500 nghìn", 500_000],
  ["500 ngàn đồng", 500_000],
  ["500k", 500_000],
  ["1.500k", 1.5 * TRIEU],
  ["2 tỷ", 2 * TY],
  ["2 tỉ đồng", 2 * TY],
  ["93 tỷ đồng", 93 * TY],
  ["2 triệu rưỡi", 2.5 * TRIEU],
  ["1tr5", 1.5 * TRIEU],
  ["1tr25", 1.25 * TRIEU],
  ["1tr500", 1.5 * TRIEU],
  ["1tr500k", 1.5 * TRIEU],
  ["12tr5 đồng", 12.5 * TRIEU],
  ["1 triệu 2", 1.2 * TRIEU],
  ["1 triệu 200", 1.2 * TRIEU],
  ["1 tỷ 200 triệu", 1.2 * TY],
  ["1 triệu 500 nghìn", 1.5 * TRIEU],
  ["1 triệu 500.000 đồng", 1.5 * TRIEU],
  ["5 trăm nghìn", 500_000],
  ["2 chục triệu", 20 * TRIEU],
  ["mười triệu đồng", 10 * TRIEU],
  ["Bảy mươi lăm triệu đồng chẵn", 75 * TRIEU],
  ["bảy lăm triệu", 75 * TRIEU],
  ["một triệu rưỡi", 1.5 * TRIEU],
  ["hai triệu tư", 2.4 * TRIEU],
  ["hai trăm linh năm nghìn", 205_000],
  ["ba triệu năm trăm nghìn đồng", 3.5 * TRIEU],
  ["một triệu không trăm năm mươi nghìn đồng", 1_050_000],
  ["một tỷ hai trăm ba mươi mốt triệu đồng", 1_231 * TRIEU],
  ["nửa triệu đồng", 500_000],
  ["VNĐ (Bằng chữ: Bảy mươi lăm triệu đồng chẵn)", 75 * TRIEU],
  ["10 triệu (năm 2025)", 10 * TRIEU],
  ["Mua 5 bộ bàn ghế: 10 triệu", 10 * TRIEU],
  ["5 đồng hồ: 2 triệu", 2 * TRIEU],
  ["Bảng 1,2m x 2,4m: 3 triệu", 3 * TRIEU],
  ["Đợt 1 - 10 triệu", 10 * TRIEU],
  ["khối 6, 7, 8: 12 triệu", 12 * TRIEU],
  ["lớp 1-5: 10 triệu", 10 * TRIEU],
  ["từ 01/9 đến 30/9: 10 triệu", 10 * TRIEU],
  ["Theo dự toán: 10 triệu", 10 * TRIEU],
  ["Tổng phụ trách Đội: 2 triệu", 2 * TRIEU],
  ["10 triệu mua máy cho nhà trường", 10 * TRIEU],
  ["10 triệu, không thu của học sinh", 10 * TRIEU],
  ["10 triệu/cả năm", 10 * TRIEU],
  ["10 triệu/năm học 2025-2026", 10 * TRIEU],
];
test.each(EXACT)("%s is one exact sum", (text, amount) => {
  expect(readMoney(text)).toEqual({ text, value: money({ amount }) });
});

const ABOUT = [
  "khoảng",
  "hơn",
  "gần",
  "tầm",
  "dự kiến",
  "Tối đa:",
  "không quá",
  "không dưới",
  "trên",
  "dưới",
  "~",
  "≈",
  "ước tính",
  "từ",
];
test.each(ABOUT)("%s 30 triệu is about that", (word) => {
  expect(readMoney(`${word} 30 triệu`).value).toEqual(money({ amount: 30 * TRIEU, about: true }));
});
test.each(["30 triệu trở lên", "30 triệu (dự kiến)", "30 triệu+", "30 triệu, tuỳ theo thực tế"])(
  "%s is about that",
  (text) => {
    expect(readMoney(text).value).toEqual(money({ amount: 30 * TRIEU, about: true }));
  },
);
test("a place is no estimate", () => {
  expect(readMoney("30 triệu trên địa bàn xã").value?.about).toBe(false);
});

const PER: [string, number, string][] = [
  ["10 triệu/năm", 10 * TRIEU, "năm"],
  ["10 triệu hằng năm", 10 * TRIEU, "năm"],
  ["Hằng năm: 10 triệu", 10 * TRIEU, "năm"],
  ["mỗi năm mười triệu", 10 * TRIEU, "năm"],
  ["20 triệu/năm học", 20 * TRIEU, "năm học"],
  ["5 triệu/HK", 5 * TRIEU, "học kỳ"],
  ["2 triệu đồng/lớp", 2 * TRIEU, "lớp"],
  ["2 triệu/1 lớp", 2 * TRIEU, "lớp"],
  ["2 triệu một lớp", 2 * TRIEU, "lớp"],
  ["2 triệu cho mỗi lớp", 2 * TRIEU, "lớp"],
  ["Mỗi lớp: 2 triệu", 2 * TRIEU, "lớp"],
  ["500.000đ mỗi học sinh", 500_000, "học sinh"],
  ["100k/HS", 100_000, "học sinh"],
  ["500.000đ/tháng", 500_000, "tháng"],
  ["300.000 đồng/người/buổi", 300_000, "người/buổi"],
  ["25.000đ/quyển", 25_000, "quyển"],
];
test.each(PER)("%s is a price", (text, amount, per) => {
  expect(readMoney(text).value).toEqual(money({ amount, per }));
});

const NONE = [
  ..."Không|Ko|K|KHÔNG|Khong|Không.|Không có|Không cần|Không (đã có sẵn)|không cần kinh phí|Không phát sinh|0|0đ|0 đồng|00".split(
    "|",
  ),
  ..."không đồng|0 đồng (không phát sinh)|Không: 0đ|hoàn toàn miễn phí|Miễn phí (phần mềm của Sở)|Kinh phí: Không".split(
    "|",
  ),
  "Không tốn kinh phí, sử dụng thiết bị sẵn có",
  "Không - tận dụng nguồn lực sẵn có",
  "Không vì đã có sẵn 5 máy",
  "Không phát sinh thêm kinh phí",
  "Lồng ghép vào sinh hoạt chuyên môn, không phát sinh kinh phí",
];
test.each(NONE)("%s: no money is needed", (text) => {
  expect(readMoney(text).value).toEqual(money({ amount: 0, none: true }));
});

const OPEN: [string, string[]][] = [
  ["Theo thực tế", []],
  ["theo dự toán", []],
  ["Theo kế hoạch của cấp trên", []],
  ["theo quy chế chi tiêu nội bộ", []],
  ["Theo QCCTNB", []],
  ["Theo Nghị quyết số 15/2021/NQ-HĐND", []],
  ["Theo kế hoạch số 12/KH-UBND", []],
  ["Tùy tình hình", []],
  ["Có dự toán kèm theo", []],
  ["XHH", ["xã hội hoá"]],
  ["100% XHH", ["xã hội hoá"]],
  ["Nguồn chi thường xuyên", ["chi thường xuyên"]],
  ["Nguồn chi không thường xuyên", ["chi không thường xuyên"]],
  ["Ngân sách chi thường xuyên năm 2026.", ["chi thường xuyên"]],
  ["nguồn ngân sách chi thường xuyên được giao hằng năm", ["chi thường xuyên"]],
  ["Kinh phí nhà trường", ["nhà trường"]],
  ["Nhà trường, phụ huynh", ["nhà trường", "cha mẹ học sinh"]],
  ["Phụ huynh đóng góp", ["cha mẹ học sinh"]],
  ["tài trợ của các doanh nghiệp", ["tài trợ", "doanh nghiệp"]],
  [
    "Ngân sách nhà trường; hỗ trợ từ UBND xã, Sở GD&ĐT; đóng góp của Ban đại diện cha mẹ học sinh.",
    ["nhà trường", "UBND xã", "Sở GD&ĐT", "cha mẹ học sinh"],
  ],
  [
    "từ nguồn kinh phí sự nghiệp giáo dục và nguồn kinh phí hợp pháp khác (nếu có)",
    ["sự nghiệp giáo dục", "hợp pháp khác"],
  ],
  ["Ngân sách nhà nước / Đầu tư, đóng góp / Khác", ["ngân sách nhà nước", "đóng góp"]],
  ["học phí, xã hội hóa và các nguồn hợp pháp khác", ["học phí", "xã hội hoá", "hợp pháp khác"]],
];
test.each(OPEN)("%s is stated without a figure", (text, sources) => {
  expect(readMoney(text).value).toEqual(money({ open: true, sources }));
});

const UNIT = /đơn vị tiền/;
const SIGNS = /dấu chấm, dấu phẩy/;
const FOREIGN = /Việt Nam/;
const WAITS = /chờ điền|trước đơn vị tiền/;
const SEEN = /chưa thấy số tiền/;
const UNREAD: [string, RegExp][] = [
  ..."10|1500|2.500|99.000|500,000|NSNN: 10; XHH: 5 triệu|10 từ nguồn XHH|30 HS x 50.000"
    .split("|")
    .map((text): [string, RegExp] => [text, UNIT]),
  ..."1,500 triệu|1.2.3 đồng|3.500,000 đồng|10.00.000 đồng|6 300 triệu|12,500 nghìn"
    .split("|")
    .map((text): [string, RegExp] => [text, SIGNS]),
  ..."10 triệu USD|500$|200 EUR|10%|50% NSNN|10% tổng chi".split("|").map((text): [string, RegExp] => [text, FOREIGN]),
  ..."…|[CẦN BỔ SUNG]|Chưa xác định|Không xác định|Không đủ kinh phí|Không có nguồn kinh phí|Kinh phí: …"
    .split("|")
    .map((text): [string, RegExp] => [text, WAITS]),
  ..."Tổng kinh phí dự kiến: …… triệu đồng|vài triệu|triệu đồng|.....đồng|hơn chục triệu"
    .split("|")
    .map((text): [string, RegExp] => [text, WAITS]),
  ..."-|nhiều|kinh phí (nếu có)|(để trống)|Có/Không|Không miễn phí|Không đáng kể|Đã có sẵn|3 đồng chí|Theo dõi"
    .split("|")
    .map((text): [string, RegExp] => [text, SEEN]),
  ..."Mua 10 máy tính|Giáo viên, phòng học|Nhà trường mua 10 máy tính|Hội trường|ba trăm"
    .split("|")
    .map((text): [string, RegExp] => [text, SEEN]),
  ["Tổ văn phòng, biểu mẫu số và 12 giờ rà soát mỗi tháng.", SEEN],
  ["Tổ chuyên môn, 48 tiết dự giờ và tài liệu bồi dưỡng nội bộ.", SEEN],
  ["Hội đồng tự đánh giá, dữ liệu trên PDT Quality và 2 giờ họp mỗi quý.", SEEN],
  ["-5 triệu", /dấu trừ/],
  ["XHH: -5 triệu", /dấu trừ/],
  ["âm 5 triệu", /dấu trừ/],
  ["Không 10 triệu", /vừa ghi Không vừa ghi số tiền/],
  ["Không: 10 triệu", /vừa ghi Không vừa ghi số tiền/],
  ["Không phát sinh (chi thường xuyên)", /vừa ghi Không vừa nêu nguồn tiền/],
  ["1.500.000 triệu", /lớn khác thường/],
  ["1 triệu 200 đồng", /phần lẻ/],
  ["ba triệu năm", /phần lẻ/],
  ["10 triệu/5 lớp", /giá cho mỗi đơn vị/],
  ["năm bảy triệu", /hơn một con số/],
  ["10 triệu?", /dấu hỏi/],
  ["XHH 10 triệu, còn lại ngân sách", /phần còn lại/],
];
test.each(UNREAD)("%s is told as unread", (text, why) => {
  const reading = readMoney(text);
  expect(reading.value).toBeUndefined();
  expect(reading.why).toMatch(why);
  expect(reading.why).toMatch(/^\p{Ll}.*[^.]$/u);
});

test("blank is neither nothing nor unread", () => {
  for (const text of ["", "  ", "\n", "\u00A0\u200B"]) expect(readMoney(text)).toEqual({ text: "" });
});

const ALL = [...EXACT, ...PER, ...OPEN, ...UNREAD].map(([text]) => text).concat(NONE);
const VARIANTS: [string, (text: string) => string][] = [
  ["in decomposed Unicode", (text) => text.normalize("NFD")],
  ["with unbreakable blanks", (text) => text.replace(/ /g, "\u00A0")],
  ["with doubled blanks", (text) => `  ${text.replace(/ /g, "  ")} `],
  ["with line breaks for blanks", (text) => text.replace(/ /g, "\n")],
  ["with en dashes", (text) => text.replace(/-/g, "–")],
  ["in upper case", (text) => text.toUpperCase()],
];
test.each(VARIANTS)("%s every expression reads alike", (_name, change) => {
  for (const text of ALL) {
    const { value, why } = readMoney(change(text));
    const { value: expected, why: reason } = readMoney(text);
    expect([text, value, why]).toEqual([text, expected, reason]);
  }
});

test("typed without diacritics sums still read", () => {
  for (const [text, amount] of EXACT) {
    if (/Tổng phụ|đồng hồ|Bảng|khối|Đợt|VNĐ \(/.test(text)) continue;
    const plain = text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đÐ]/g, "d").replace(/Đ/g, "D");
    expect([plain, readMoney(plain).value?.amount]).toEqual([plain, amount]);
  }
});
