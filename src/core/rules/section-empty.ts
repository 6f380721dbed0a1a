import { sheetNames, type Field, type SheetId } from "../words/fields.ts";
import type { PlanDraft } from "../plan/draft.ts";
import type { Rule } from "./rule.ts";

const sections: readonly { sheet: SheetId; field: Field; isEmpty: (draft: PlanDraft) => boolean }[] = [
  { sheet: "legalBasis", field: "paper", isEmpty: ({ legalBasis }) => legalBasis.length === 0 },
  { sheet: "narrative", field: "text", isEmpty: ({ narrative }) => narrative.every(({ text }) => text === "") },
  {
    sheet: "organisation",
    field: "name",
    isEmpty: ({ organisation: { roles, groups, monitors, unknown } }) =>
      roles.length + groups.length + monitors.length + unknown.length === 0,
  },
];

export const sectionEmpty: Rule = {
  code: "ND-05",
  severity: "should",
  asks: "Kế hoạch có căn cứ, phần lời văn và phần tổ chức thực hiện.",
  source: "domain/seed-plan-2024-2025.txt, căn cứ và mục I, II, III, V",
  check: (draft) =>
    sections
      .filter(({ isEmpty }) => isEmpty(draft))
      .map(({ sheet, field }) => ({
        sheet,
        row: 0,
        field,
        problem: `Trang ${sheetNames[sheet]} chưa có nội dung nên phần này của báo cáo trống.`,
        remedy: `Nhập ở trang ${sheetNames[sheet]} trước khi gửi.`,
      })),
  wrong: { paper: "" },
  right: { paper: "Căn cứ Thông tư số 18/2018/TT-BGDĐT." },
};
