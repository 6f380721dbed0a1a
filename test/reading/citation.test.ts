import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Citation } from "../../src/core/reading/citation/cited.ts";
import { readCitation } from "../../src/core/reading/citation/citation.ts";
import { findPaper, paperName } from "../../src/core/standards/papers.ts";

type Told = Partial<Omit<Citation, "others">>;

/** The first paper, without the lists that say nothing. */
function told(line: string): Told | string | undefined {
  const { value, why } = readCitation(line);
  if (!value) return why;
  const { others: _, schoolYears, ...rest } = value;
  return schoolYears.length === 0 ? rest : { ...rest, schoolYears };
}

const seed = readFileSync(join(__dirname, "../sources/seed-plan-2024-2025.txt"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("Căn cứ"));

test("the six lines of the seed plan", () => {
  expect(seed.map((line) => ({ ...(told(line) as Told), subject: undefined }))).toEqual([
    { kind: "Thông tư", number: "18/2018", sign: "TT-BGDĐT", date: "2018-08-22", issuer: "Bộ GDĐT" },
    { kind: "Công văn", number: "5932", sign: "BGDĐT-KTKĐCLGD", date: "2018-12-28" },
    {
      kind: "Công văn",
      number: "5259",
      sign: "BGDĐT-QLCL",
      date: "2023-09-27",
      issuer: "Bộ trưởng Bộ GDĐT",
      schoolYears: [2023],
    },
    {
      kind: "Công văn",
      number: "3184",
      sign: "SGDĐT-KT&QLCLGD",
      date: "2023-09-25",
      issuer: "Giám đốc Sở GDĐT",
      schoolYears: [2023],
    },
    {
      kind: "Kế hoạch",
      number: "512",
      sign: "KH-SGDĐT",
      date: "2024-02-27",
      issuer: "Sở Giáo dục và Đào tạo tình Kiên Giang",
    },
    { kind: "Kế hoạch", number: "94", sign: "KH-UBND", date: "2024-04-01", issuer: "UBND huyện Tân Hiệp" },
  ]);
  expect(seed.map((line) => (told(line) as Told).subject?.slice(0, 25))).toEqual([
    "Ban hành Quy định về kiểm",
    "hướng dẫn tự đánh giá và ",
    "hướng dẫn thực hiện nhiệm",
    "hướng dẫn thực hiện nhiệm",
    "xây dựng trường đạt chuẩn",
    "chỉ đạo thực hiện công tá",
  ]);
});

const tt18 = { kind: "Thông tư", number: "18/2018", sign: "TT-BGDĐT" };
const cv5932 = { kind: "Công văn", number: "5932", sign: "BGDĐT-QLCL" };

test.each<[string, Told]>([
  ["Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;", { kind: "Luật", date: "2019-06-14", subject: "Giáo dục" }],
  ["Căn cứ Luật Giáo dục số 43/2019/QH14", { kind: "Luật", number: "43/2019", sign: "QH14", subject: "Giáo dục" }],
  [
    "Căn cứ Luật Giáo dục năm 2019 (Luật số 43/2019/QH14)",
    { kind: "Luật", number: "43/2019", sign: "QH14", subject: "Giáo dục năm 2019" },
  ],
  ["Căn cứ Luật Giáo dục 2019", { kind: "Luật", subject: "Giáo dục 2019" }],
  [
    "Thực hiện Công văn số 123/PGDĐT ngày 12/9/2023 của Phòng GDĐT",
    { kind: "Công văn", number: "123", sign: "PGDĐT", date: "2023-09-12", issuer: "Phòng GDĐT" },
  ],
  [
    "Theo Quyết định 1282/QĐ-BGDĐT ngày 10/5/2022",
    { kind: "Quyết định", number: "1282", sign: "QĐ-BGDĐT", date: "2022-05-10" },
  ],
  ["Căn cứ TT18/2018/TT-BGDĐT", tt18],
  ["TT 18/2018/TT-BGDĐT", tt18],
  ["Căn cứ Thông tư 18/2018", { kind: "Thông tư", number: "18/2018" }],
  ["18/2018/TT-BGDĐT", { number: "18/2018", sign: "TT-BGDĐT" }],
  ["Căn cứ Thông tư số: 18/2018 / TT - BGDĐT", tt18],
  ["Căn cứ Thông tư số 18/2018/TT-BGD ĐT.", tt18],
  ["a) Căn cứ Thông tư số 18/2018/TT-BGDĐT./.", tt18],
  ["1.1. Căn cứ vào Thông tư số 18/2018/TT-BGDĐT", tt18],
  ["2/ Căn cứ Thông tư số 18/2018/TT-BGDĐT", tt18],
  ["✓ Căn cứ Điều 5 Thông tư số 18/2018/TT-BGDĐT", tt18],
  [
    "CĂN CỨ THÔNG TƯ SỐ 18/2018/TT-BGDĐT NGÀY 22/8/2018 CỦA BỘ GDĐT VỀ VIỆC BAN HÀNH QUY ĐỊNH",
    { ...tt18, date: "2018-08-22", issuer: "BỘ GDĐT", subject: "BAN HÀNH QUY ĐỊNH" },
  ],
  [
    "can cu thong tu so 18/2018/tt-bgddt ngay 22/8/2018 cua bo gddt ve viec ban hanh quy dinh",
    { ...tt18, sign: "tt-bgddt", date: "2018-08-22", issuer: "bo gddt", subject: "ban hanh quy dinh" },
  ],
  [
    "Căn cứ Thông tư 18/2018/TT-BGDĐT của Bộ trưởng Bộ GDĐT ban hành ngày 22/8/2018 về kiểm định",
    { ...tt18, date: "2018-08-22", issuer: "Bộ trưởng Bộ GDĐT", subject: "kiểm định" },
  ],
  [
    "Căn cứ Thông tư 18/2018/TT-BGDĐT ban hành Quy định về kiểm định, ngày 22/8/2018",
    { ...tt18, date: "2018-08-22", subject: "ban hành Quy định về kiểm định" },
  ],
  [
    "Căn cứ Điều lệ trường tiểu học ban hành kèm theo Thông tư số 28/2020/TT-BGDĐT ngày 04/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo;",
    {
      kind: "Thông tư",
      number: "28/2020",
      sign: "TT-BGDĐT",
      date: "2020-09-04",
      issuer: "Bộ trưởng Bộ Giáo dục và Đào tạo",
      subject: "Điều lệ trường tiểu học",
    },
  ],
  ["CV 5932/BGDĐT-QLCL", cv5932],
  [
    "Căn cứ công văn 5932/BGDĐT - QLCL - ngày 28-12-2018 - V/v hướng dẫn tự đánh giá",
    { ...cv5932, date: "2018-12-28", subject: "hướng dẫn tự đánh giá" },
  ],
  [
    "Căn cứ Công văn số 5932 ngày 28/12/2018 của Bộ GD&ĐT về hướng dẫn tự đánh giá",
    { kind: "Công văn", number: "5932", date: "2018-12-28", issuer: "Bộ GD&ĐT", subject: "hướng dẫn tự đánh giá" },
  ],
  [
    "Căn cứ Công văn số 1778/BGDĐT-GDĐH ngày 22/5/2020 về hướng dẫn tuyển sinh của Bộ Giáo dục và Đào tạo,",
    {
      kind: "Công văn",
      number: "1778",
      sign: "BGDĐT-GDĐH",
      date: "2020-05-22",
      issuer: "Bộ Giáo dục và Đào tạo",
      subject: "hướng dẫn tuyển sinh",
    },
  ],
  [
    "Căn cứ Công văn hướng dẫn số 05a/SGDĐT-VP ngày 4.1.2024 của Sở GD–ĐT",
    { kind: "Công văn", number: "05a", sign: "SGDĐT-VP", date: "2024-01-04", issuer: "Sở GD-ĐT" },
  ],
  [
    "Căn cứ Kế hoạch số: 81/KH-GDĐT huyện Đông Hòa, ngày 27/7/2018 của Phòng GDĐT “Kế hoạch xây dựng trường chuẩn”;",
    {
      kind: "Kế hoạch",
      number: "81",
      sign: "KH-GDĐT",
      date: "2018-07-27",
      issuer: "Phòng GDĐT",
      subject: "Kế hoạch xây dựng trường chuẩn",
    },
  ],
  [
    "Căn cứ Kế hoạch giáo dục nhà trường số 45/KH-THCS.NVT ngày 05/9/2024 của Hiệu trưởng",
    {
      kind: "Kế hoạch",
      number: "45",
      sign: "KH-THCS.NVT",
      date: "2024-09-05",
      issuer: "Hiệu trưởng",
      subject: "giáo dục nhà trường",
    },
  ],
  [
    "Căn cứ Quyết định số 70/2014 QĐ/TTg ngày 10/12/2014 của Thủ tướng Chính phủ",
    { kind: "Quyết định", number: "70/2014", sign: "QĐ/TTg", date: "2014-12-10", issuer: "Thủ tướng Chính phủ" },
  ],
  [
    "Thực hiện Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương về đổi mới căn bản, toàn diện",
    {
      kind: "Nghị quyết",
      number: "29",
      sign: "NQ/TW",
      date: "2013-11-04",
      issuer: "Ban Chấp hành Trung ương",
      subject: "đổi mới căn bản, toàn diện",
    },
  ],
  [
    "Căn cứ Công văn số 3398-CV/BTGTU của Ban Tuyên giáo Thành ủy về sách điện tử",
    { kind: "Công văn", number: "3398", sign: "CV/BTGTU", issuer: "Ban Tuyên giáo Thành ủy", subject: "sách điện tử" },
  ],
  [
    "Căn cứ Thông tư liên tịch số 125/2014/TTLT-BTC-BGDĐT của Bộ Tài chính và Bộ GD&ĐT về việc hướng dẫn mức chi",
    {
      kind: "Thông tư liên tịch",
      number: "125/2014",
      sign: "TTLT-BTC-BGDĐT",
      issuer: "Bộ Tài chính và Bộ GD&ĐT",
      subject: "hướng dẫn mức chi",
    },
  ],
  [
    "Căn cứ Hướng dẫn số 123/HD-PGDĐT của Phòng GDĐT thành phố Rạch Giá, tỉnh Kiên Giang hướng dẫn nhiệm vụ năm học 2024 - 2025",
    {
      kind: "Hướng dẫn",
      number: "123",
      sign: "HD-PGDĐT",
      issuer: "Phòng GDĐT thành phố Rạch Giá, tỉnh Kiên Giang",
      subject: "hướng dẫn nhiệm vụ năm học 2024 - 2025",
      schoolYears: [2024],
    },
  ],
  [
    "Căn cứ Quyết định số 12/QĐ-SXD của Sở Xây dựng tại TP. Cần Thơ về bảo vệ môi trường",
    {
      kind: "Quyết định",
      number: "12",
      sign: "QĐ-SXD",
      issuer: "Sở Xây dựng",
      subject: "tại TP. Cần Thơ về bảo vệ môi trường",
    },
  ],
  [
    "Căn cứ Văn bản số 345/UBND-VX của UBND tỉnh về việc tăng cường",
    { number: "345", sign: "UBND-VX", issuer: "UBND tỉnh", subject: "tăng cường" },
  ],
  ["Căn cứ điều kiện thực tế của nhà trường.", { subject: "điều kiện thực tế của nhà trường" }],
  [
    "Căn cứ kết quả tự đánh giá năm học 2023-2024",
    { subject: "kết quả tự đánh giá năm học 2023-2024", schoolYears: [2023] },
  ],
  ["Căn cứ Báo cáo tự đánh giá của trường", { kind: "Báo cáo", issuer: "trường", subject: "tự đánh giá" }],
  [
    "Căn cứ Kế hoạch năm học 2024-2025 của Trường TH&THCS X",
    { kind: "Kế hoạch", issuer: "Trường TH&THCS X", subject: "năm học 2024-2025", schoolYears: [2024] },
  ],
  [
    "Căn cứ Kế hoạch 5 năm 2021-2025 của nhà trường",
    { kind: "Kế hoạch", issuer: "nhà trường", subject: "5 năm 2021-2025" },
  ],
  [
    "Căn cứ Báo cáo tự đánh giá của trường TH X năm học 2023-2024",
    {
      kind: "Báo cáo",
      issuer: "trường TH X",
      subject: "tự đánh giá của trường TH X năm học 2023-2024",
      schoolYears: [2023],
    },
  ],
  [
    "Căn cứ Luật Giáo dục (sửa đổi) ngày 14/6/2019 của Quốc hội",
    { kind: "Luật", date: "2019-06-14", issuer: "Quốc hội", subject: "Giáo dục (sửa đổi)" },
  ],
  [
    "Công văn 456/PGDĐT ngày 03/10/2024 Phòng GDĐT huyện X về việc tự đánh giá (gọi tắt là Công văn 456/PGDĐT)",
    {
      kind: "Công văn",
      number: "456",
      sign: "PGDĐT",
      date: "2024-10-03",
      issuer: "Phòng GDĐT huyện X",
      subject: "tự đánh giá",
    },
  ],
  ["Căn cứ phòng học số 15, cơ sở 2", { subject: "phòng học số 15, cơ sở 2" }],
  ["Căn cứ chỉ đạo của các sở/ban ngành", { subject: "chỉ đạo của các sở/ban ngành" }],
  ["Căn cứ Nghị quyết Hội nghị viên chức", { kind: "Nghị quyết", subject: "Hội nghị viên chức" }],
  [
    "Căn cứ biên bản họp Hội đồng tự đánh giá ngày 20/8/2024",
    { kind: "Biên bản", date: "2024-08-20", subject: "họp Hội đồng tự đánh giá" },
  ],
  [
    "Căn cứ báo cáo các năm học 2022-2023, 2023–2024 và 2024-2025",
    { kind: "Báo cáo", subject: "các năm học 2022-2023, 2023-2024 và 2024-2025", schoolYears: [2022, 2023, 2024] },
  ],
  ["Căn cứ Kế hoạch chiến lược giai đoạn 2024-2025", { kind: "Kế hoạch", subject: "chiến lược giai đoạn 2024-2025" }],
  [
    "Căn cứ tình hình thực tế: 15 lớp, 30/35 giáo viên, 2 buổi/ngày",
    { subject: "tình hình thực tế: 15 lớp, 30/35 giáo viên, 2 buổi/ngày" },
  ],
])("%s", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test("the wrong sign of the seed still means the paper of 2018", () => {
  const { value } = readCitation(seed[1] ?? "");
  const paper = value && findPaper(value);
  expect(paper && paperName(paper)).toBe("Công văn 5932/BGDĐT-QLCL");
});
