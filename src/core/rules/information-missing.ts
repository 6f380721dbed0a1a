import { informationFields, type InformationField } from "../words/fields.ts";
import { informationFault, type Rule } from "./rule.ts";

const required: readonly InformationField[] = ["school", "schoolYear", "catalogue"];

export const informationMissing: Rule = {
  code: "TH-01",
  severity: "must",
  asks: "Có tên trường, năm học và bộ tiêu chuẩn.",
  source: "domain/rules.md, 26",
  check: (draft) =>
    required
      .filter((field) => (draft.information.told[field]?.text ?? "") === "")
      .map((field) =>
        informationFault(draft, field, {
          problem: `Chưa nhập “${informationFields[field]}”.`,
          remedy: "Nhập ở cột Nội dung của trang Thông tin.",
        }),
      ),
  wrong: { information: { school: "" } },
  right: { information: { school: "Trường THCS Thạnh Đông" } },
};
