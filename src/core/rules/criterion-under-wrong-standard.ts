import { standardOf } from "../standards/catalogue.ts";
import { eachRow, type Rule } from "./rule.ts";

export const criterionUnderWrongStandard: Rule = {
  code: "TC-03",
  severity: "should",
  asks: "Tiêu chí đứng dưới đúng dòng tiêu chuẩn của mình.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 7 đến Điều 11",
  check: eachRow(["criterion", "standardAbove"], ({ criterion, standardAbove }) =>
    standardOf(criterion.code) === standardAbove
      ? undefined
      : {
          field: "criterion",
          problem: `Tiêu chí ${criterion.code} đang nằm dưới dòng Tiêu chuẩn ${standardAbove}.`,
          remedy: `Chuyển xuống dưới dòng Tiêu chuẩn ${standardOf(criterion.code)}, hoặc sửa mã tiêu chí.`,
        },
  ),
  wrong: { rows: [{ standardRow: "Tiêu chuẩn 2: Cán bộ quản lý, giáo viên" }, { criterion: "Tiêu chí 1.2" }] },
  right: { rows: [{ standardRow: "Tiêu chuẩn 1: Tổ chức và quản lý" }, { criterion: "Tiêu chí 1.2" }] },
};
