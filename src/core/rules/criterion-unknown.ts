import { isClauseRow } from "../plan/clause-row.ts";
import { findCriterion } from "../standards/catalogue.ts";
import { quote } from "../words/text.ts";
import { eachRow, type Rule } from "./rule.ts";

export const criterionUnknown: Rule = {
  code: "TC-01",
  severity: "must",
  asks: "Mỗi dòng nêu một tiêu chí có trong bộ tiêu chuẩn đã chọn.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 7 đến Điều 11",
  check: eachRow(["catalogue"], ({ catalogue }, row) => {
    const { text, value } = row.criterion;
    if (isClauseRow(row)) return undefined;
    if (text === "" || (value !== undefined && findCriterion(catalogue, value))) return undefined;
    return value === undefined
      ? {
          field: "criterion",
          problem: `Chưa hiểu ${quote(text)}: ${row.criterion.why ?? ""}.`,
          remedy: "Ghi mã ở đầu ô, ví dụ: Tiêu chí 1.2: Hội đồng trường.",
        }
      : {
          field: "criterion",
          problem: `${catalogue.name} không có tiêu chí ${value}.`,
          remedy: "Xem mã đúng ở trang Hiện trạng và ghi lại.",
        };
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 3.9: Sân bóng" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5: Thiết bị" }] },
};
