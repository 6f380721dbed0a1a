/** Google's refusals of what a hand does, as a Vietnamese user of Sheets reads them; others stay as they are. */
const refusals: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [
    /entered in cell (\w+) violates .*following values: (.*)\.$/s,
    (cell = "", values = "") => `Ô ${cell} chỉ nhận một trong các mục: ${values}.`,
  ],
  [/entered in cell (\w+) violates .*valid date/s, (cell = "") => `Ô ${cell} chỉ nhận ngày tháng, ví dụ 05/9/2024.`],
  [/entered in cell (\w+) violates/, (cell = "") => `Ô ${cell} không nhận nội dung này.`],
  [/maximum of 50000 characters/, () => "Một ô chỉ chứa được 50.000 ký tự."],
  [/delete all/, () => "Không xoá được hết các hàng của trang; hãy để lại ít nhất một hàng dưới hàng tiêu đề."],
  [/out of bounds/, () => "Hàng này nằm ngoài bảng tính."],
  [/above the limit of/, () => "Bảng tính đã đủ số ô tối đa."],
];

export function inVietnamese(words: string): string {
  for (const [pattern, say] of refusals) {
    const found = pattern.exec(words);
    if (found) return say(...found.slice(1));
  }
  return words;
}
