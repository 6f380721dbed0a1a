import { columnOf } from "../forms/form.ts";
import { quote, sameName } from "../words/text.ts";
import { bieu2Plan, bieu2Row } from "./examples/bieu-2.ts";
import { eachRow, type Rule } from "./rule.ts";

export const progressUnknown: Rule = {
  code: "TD-01",
  severity: "should",
  asks: "Mức độ thực hiện là Hoàn thành, Đang thực hiện hoặc Chưa hoàn thành; mới lập thì để trống.",
  source: "domain/form-bieu-2.md, bảng V",
  check: eachRow([], (_values, { progress }, { information: { form } }) => {
    const { choices = [] } = columnOf(form, "progress") ?? {};
    if (progress === "" || choices.length === 0 || choices.some((one) => sameName(one) === sameName(progress)))
      return undefined;
    return {
      field: "progress",
      problem: `${quote(progress)} chưa phải một mức độ thực hiện của Biểu 2.`,
      remedy: `Chọn trong danh sách: ${choices.join(", ")}; chưa làm đến thì để trống.`,
    };
  }),
  wrong: { ...bieu2Plan, rows: [bieu2Row({ progress: "80%" })] },
  right: bieu2Plan,
};
