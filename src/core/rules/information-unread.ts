import { formNamed } from "../forms/index.ts";
import type { Information } from "../plan/draft.ts";
import { informationFields, type InformationField } from "../words/fields.ts";
import { quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

const read: readonly { field: InformationField & ("schoolYear" | "date" | "catalogue" | "form"); remedy: string }[] = [
  { field: "schoolYear", remedy: "Ghi hai năm liền nhau, ví dụ: 2024-2025." },
  { field: "date", remedy: "Ghi ngày/tháng/năm, ví dụ: 05/9/2024." },
  { field: "catalogue", remedy: "Chọn bộ tiêu chuẩn trong danh sách của ô." },
  { field: "form", remedy: "Chọn mẫu kế hoạch trong danh sách của ô." },
];

export const informationUnread: Rule = {
  code: "TH-03",
  severity: "must",
  asks: "Năm học, ngày ban hành, bộ tiêu chuẩn và mẫu kế hoạch đọc được.",
  source: "domain/rules.md, 26 và 28",
  check: (draft) =>
    read
      .filter(({ field }) => (draft.information.told[field]?.text ?? "") !== "" && !isRead(field, draft.information))
      .map(({ field, remedy }) =>
        informationFault(draft, field, {
          problem: `Chưa hiểu “${informationFields[field]}”: ${quote(draft.information.told[field]?.text ?? "")}.`,
          remedy,
        }),
      ),
  wrong: { information: { date: "31/02/2024" } },
  right: { information: { date: "05/9/2024" } },
};

/** A form that is not known is taken from the columns that stand in Kế hoạch: told all the same. */
function isRead(field: (typeof read)[number]["field"], information: Information): boolean {
  if (field === "form") return formNamed(information.told.form?.text ?? "") !== undefined;
  return information[field] !== undefined;
}
