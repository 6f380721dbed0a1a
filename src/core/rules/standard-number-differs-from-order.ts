import { findStandard } from "../standards/catalogue.ts";
import type { Rule } from "./rule.ts";

export const standardNumberDiffersFromOrder: Rule = {
  code: "TC-07",
  severity: "info",
  asks: "Số thứ tự ở cột TT khác số của tiêu chuẩn thì biết là hai số khác nhau.",
  source: "domain/rules.md, 27",
  check: ({ standards, information: { catalogue } }) => {
    // From the first row on, all that follow differ for the same reason: it is said once.
    const found = standards.find(({ order, number }) => /^\d{1,2}[.)]?$/.test(order) && parseInt(order, 10) !== number);
    if (!found || !catalogue || !findStandard(catalogue, found.number)) return [];
    return [
      {
        sheet: "plan",
        row: found.row,
        field: "order",
        problem: `Cột TT ghi ${parseInt(found.order, 10)}, dòng này là Tiêu chuẩn ${found.number}.`,
        remedy: `Giữ nguyên nếu TT chỉ đếm dòng; khi giao việc và ghi minh chứng thì dùng số ${found.number}.`,
      },
    ];
  },
  wrong: { rows: [{ order: "1", standardRow: "Tiêu chuẩn 3: Cơ sở vật chất" }, { criterion: "Tiêu chí 3.5" }] },
  right: { rows: [{ order: "3", standardRow: "Tiêu chuẩn 3: Cơ sở vật chất" }, { criterion: "Tiêu chí 3.5" }] },
};
