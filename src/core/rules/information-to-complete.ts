import { informationFields, type InformationField } from "../words/fields.ts";
import { informationFault, type Rule } from "./rule.ts";

const expected: readonly InformationField[] = [
  "superior",
  "place",
  "number",
  "date",
  "signerPost",
  "signerName",
  "recipients",
];

export const informationToComplete: Rule = {
  code: "TH-02",
  severity: "should",
  asks: "Có đủ phần đầu và phần ký: cơ quan cấp trên, địa danh, số, ngày, người ký, nơi nhận.",
  source: "Nghị định 30/2020/NĐ-CP, Phụ lục I",
  check: (draft) =>
    expected
      .filter((field) => (draft.information.told[field]?.text ?? "") === "")
      .map((field) =>
        informationFault(draft, field, {
          problem: `Chưa có “${informationFields[field]}”.`,
          remedy: "Bổ sung ở trang Thông tin trước khi gửi.",
        }),
      ),
  wrong: { information: { signerName: "" } },
  right: { information: { signerName: "Nguyễn Văn An" } },
};
