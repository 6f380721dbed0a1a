import type { Rule } from "./rule.ts";

export const formulaError: Rule = {
  code: "ND-10",
  severity: "must",
  asks: "Không ô nào được in mà đang báo lỗi công thức.",
  source: "Nghị định 30/2020/NĐ-CP, Điều 5",
  check: ({ formulaErrors }) =>
    formulaErrors.map(({ place, shown }) => ({
      ...place,
      problem: `Ô đang hiện “${shown}”: công thức trong ô chưa tính được.`,
      remedy: "Sửa công thức, hoặc gõ thẳng nội dung vào ô.",
    })),
  wrong: { narrative: [{ heading: "I. MỤC ĐÍCH, YÊU CẦU", text: "#DIV/0!" }] },
  right: { narrative: [{ heading: "I. MỤC ĐÍCH, YÊU CẦU", text: "Đạt #1 trong huyện." }] },
};
