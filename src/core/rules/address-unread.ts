import { readAddresses } from "../words/address.ts";
import { quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

export const addressUnread: Rule = {
  code: "TH-05",
  severity: "should",
  asks: "Thư điện tử cơ quan cấp trên, nếu có ghi, là một hay nhiều địa chỉ thư.",
  source: "domain/seed-plan-2024-2025.txt, nơi nhận",
  check: (draft) => {
    const [unread] = readAddresses(draft.information.told.officeEmail?.text ?? "").bad;
    if (unread === undefined) return [];
    return [
      informationFault(draft, "officeEmail", {
        problem: `${quote(unread)} chưa phải một địa chỉ thư.`,
        remedy: "Ghi như vanthu@example.com; nhiều địa chỉ thì cách nhau bằng dấu phẩy.",
      }),
    ];
  },
  wrong: { information: { officeEmail: "a@b, c@d.vn" } },
  right: { information: { officeEmail: "vanthu@example.com, pgd@example.com" } },
};
