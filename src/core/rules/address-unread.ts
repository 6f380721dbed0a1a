import { isAddress } from "../words/address.ts";
import { quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

export const addressUnread: Rule = {
  code: "TH-05",
  severity: "should",
  asks: "Thư điện tử cơ quan cấp trên, nếu có ghi, là một địa chỉ.",
  source: "domain/seed-plan-2024-2025.txt, nơi nhận",
  check: (draft) => {
    const address = draft.information.told.officeEmail?.text ?? "";
    if (address === "" || isAddress(address)) return [];
    return [
      informationFault(draft, "officeEmail", {
        problem: `${quote(address)} chưa phải một địa chỉ thư.`,
        remedy: "Ghi một địa chỉ, ví dụ: vanthu@example.com.",
      }),
    ];
  },
  wrong: { information: { officeEmail: "a@b, c@d.vn" } },
  right: { information: { officeEmail: "vanthu@example.com" } },
};
