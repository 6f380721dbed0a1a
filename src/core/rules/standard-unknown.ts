import { findStandard } from "../standards/catalogue.ts";
import type { Rule } from "./rule.ts";

export const standardUnknown: Rule = {
  code: "TC-05",
  severity: "should",
  asks: "Dòng tiêu chuẩn nêu một tiêu chuẩn có trong bộ đã chọn.",
  source: "Thông tư 18/2018/TT-BGDĐT, Điều 7 đến Điều 11",
  check: ({ standards, information: { catalogue } }) =>
    standards
      .filter(({ number }) => catalogue && !findStandard(catalogue, number))
      .map(({ row, number }) => ({
        sheet: "plan" as const,
        row,
        field: "criterion" as const,
        problem: `Bộ tiêu chuẩn đã chọn không có tiêu chuẩn ${number}.`,
        remedy: "Sửa số của dòng tiêu chuẩn.",
      })),
  wrong: { rows: [{ standardRow: "Tiêu chuẩn 6: Nội dung khác" }, { criterion: "Tiêu chí 1.2" }] },
  right: { rows: [{ standardRow: "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường" }, { criterion: "Tiêu chí 1.2" }] },
};
