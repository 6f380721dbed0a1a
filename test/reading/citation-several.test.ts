import { readCitation } from "../../src/core/reading/citation/citation.ts";

const names = (line: string): string[] => {
  const { value } = readCitation(line);
  return value ? [value, ...value.others].map(({ kind = "", number = "" }) => `${kind} ${number}`) : [];
};

test.each([
  ["Thông tư 18/2018/TT-BGDĐT và Thông tư 22/2024/TT-BGDĐT", ["Thông tư 18/2018", "Thông tư 22/2024"]],
  [
    "1. Căn cứ Thông tư 22/2024/TT-BGDĐT sửa đổi, bổ sung một số điều của Thông tư 18/2018/TT-BGDĐT",
    ["Thông tư 22/2024", "Thông tư 18/2018"],
  ],
  [
    "Thông tư 18/2018/TT-BGDĐT (đã được sửa đổi, bổ sung tại Thông tư 22/2024/TT-BGDĐT)",
    ["Thông tư 18/2018", "Thông tư 22/2024"],
  ],
  ["Các Thông tư số 17, 18 và 19/2018/TT-BGDĐT", ["Thông tư 17/2018", "Thông tư 18/2018", "Thông tư 19/2018"]],
  ["Luật Giáo dục ngày 14/6/2019 và Thông tư 18/2018/TT-BGDĐT", ["Luật ", "Thông tư 18/2018"]],
  [
    "Căn cứ Luật Viên chức ngày 15/11/2010, Luật sửa đổi một số điều của Luật Viên chức ngày 25/11/2019",
    ["Luật ", "Luật "],
  ],
  ["Căn cứ Thông tư 18/2018/TT-BGDĐT;\nCăn cứ Công văn số 5932/BGDĐT-QLCL", ["Thông tư 18/2018", "Công văn 5932"]],
  [
    "Công văn số 5932/BGDĐT-QLCL về việc thực hiện Thông tư 17/2018/TT-BGDĐT và Thông tư 18/2018/TT-BGDĐT",
    ["Công văn 5932", "Thông tư 17/2018", "Thông tư 18/2018"],
  ],
])("several papers: %s", (line, expected) => {
  expect(names(line)).toEqual(expected);
});

test("the subject runs over a paper it mentions and ends before one that stands beside it", () => {
  const amending = "Thông tư 22/2024/TT-BGDĐT sửa đổi Thông tư 18/2018/TT-BGDĐT về kiểm định.";
  expect(readCitation(amending).value?.subject).toBe("sửa đổi Thông tư 18/2018/TT-BGDĐT về kiểm định");
  const beside = "Kế hoạch số 94/KH-UBND về tự đánh giá, Kế hoạch số 512/KH-SGDĐT về đánh giá ngoài";
  expect(readCitation(beside).value?.subject).toBe("tự đánh giá");
});
