import { readCitation } from "../../src/core/reading/citation/citation.ts";

test.each([
  ["Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 31/02/2024", "không có ngày 31/2/2024"],
  ["Căn cứ Kế hoạch số 1/KH-THCS ngày 28/12/20218 về việc tự đánh giá", "không có ngày 28/12/20218"],
  ["Căn cứ Kế hoạch số 1/KH-THCS ngày 01/4/24", "năm của ngày 01/4/24 chưa ghi đủ bốn chữ số"],
  ["Căn cứ Kế hoạch số 1/KH-THCS ngày 05/2024 về việc tự đánh giá", "chưa đủ ngày, tháng, năm của văn bản"],
  ["Căn cứ Thông tư số …/…", "chưa điền số, ký hiệu của văn bản"],
  ["Căn cứ Thông tư số ...../2018/TT-BGDĐT ngày …/…/2018", "chưa điền số, ký hiệu của văn bản"],
  ["Căn cứ Kế hoạch số     /KH-THCS ngày    tháng    năm 2024", "chưa điền số, ký hiệu của văn bản"],
  ["Căn cứ Kế hoạch số 12/KH-THCS ngày    tháng    năm 2024", "chưa điền ngày của văn bản"],
  ["Căn cứ Kế hoạch số 12/KH-THCS ngày … tháng 9 năm 2024", "chưa điền ngày của văn bản"],
  ["Căn cứ Kế hoạch số 12/KH-THCS ngày 05/…/2024", "chưa điền ngày của văn bản"],
  ["Căn cứ kết quả năm học 20..-20..", "chưa điền năm học"],
  ["Căn cứ Thông tư về kiểm định chất lượng", "chưa thấy số, ký hiệu của văn bản"],
  ["Căn cứ Công văn của Sở GDĐT về tự đánh giá", "chưa thấy số, ký hiệu của văn bản"],
  ["Căn cứ các công văn của Sở GDĐT", "chưa thấy số, ký hiệu của văn bản"],
  ["Căn cứ Kế hoạch của UBND huyện về xây dựng trường chuẩn", "chưa thấy số, ký hiệu của văn bản"],
  ["Căn cứ Thông tư 18", "chưa thấy ký hiệu hay ngày của văn bản"],
  ["[CẦN BỔ SUNG]", "còn chỗ chưa điền"],
  ["- Căn cứ:", "còn chỗ chưa điền"],
  ["abc", "chưa thấy văn bản hay nội dung làm căn cứ"],
])("%s: %s", (line, why) => {
  expect(readCitation(line)).toEqual({ text: line, why });
});

test("blank is blank", () => {
  expect(["", "  ", "\n\u00A0"].map(readCitation)).toEqual([{ text: "" }, { text: "" }, { text: "" }]);
});
