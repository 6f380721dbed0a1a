const PARTS: readonly (readonly [RegExp, string])[] = [
  [/chart|graphic/i, "biểu đồ"],
  [/pivot/i, "bảng tổng hợp (pivot)"],
  [/vba|macro|activeX|ctrlProps/i, "macro hoặc nút bấm"],
  [/shapes|sparkline|fixed place|diagrams|embeddings/i, "hình vẽ hoặc đối tượng chèn"],
  [/threadedComment/i, "cuộc trao đổi trong ghi chú"],
  [/dropdowns/i, "danh sách chọn lấy từ trang khác"],
  [/conditional/i, "định dạng có điều kiện riêng"],
  [/breaks/i, "ngắt trang in"],
  [/protect/i, "vùng hoặc bảng tính được khoá"],
];

/** What saving would lose, said to the user. */
export function lostWords(parts: readonly string[]): string {
  const words = parts.map((part) => PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? "phần mở rộng riêng");
  return [...new Set(words)].join(", ");
}
