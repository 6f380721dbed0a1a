import type { ShareRequest } from "../core/wire-access.ts";
import { make } from "./element.ts";

export interface Recipients {
  readonly fields: readonly HTMLElement[];
  asked(): ShareRequest;
}

/** Who is to see the report, how, and what is written to them. */
export function recipients(name: string, blank: string): Recipients {
  const to = make("textarea", {
    id: `${name}-to`,
    rows: "2",
    spellcheck: "false",
    autocomplete: "off",
    "aria-describedby": `${name}-to-hint`,
  });
  const message = make("textarea", { id: `${name}-message`, rows: "2", "aria-describedby": `${name}-message-hint` });
  const reader = make("input", { type: "radio", name: `${name}-role`, value: "reader" });
  const commenter = make("input", { type: "radio", name: `${name}-role`, value: "commenter" });
  reader.checked = true;
  return {
    fields: [
      make("label", { for: to.id }, "Địa chỉ thư"),
      make("p", { class: "hint", id: `${name}-to-hint` }, `Cách nhau bằng dấu phẩy. ${blank}`.trim()),
      to,
      make(
        "fieldset",
        {},
        make("legend", {}, "Người nhận được"),
        make("label", { class: "choice" }, reader, make("span", {}, "chỉ xem")),
        make("label", { class: "choice" }, commenter, make("span", {}, "xem và góp ý")),
      ),
      make("label", { for: message.id }, "Lời nhắn"),
      make("p", { class: "hint", id: `${name}-message-hint` }, "Để trống: dùng lời nhắn có sẵn."),
      message,
    ],
    asked: () => ({ to: to.value, message: message.value, role: commenter.checked ? "commenter" : "reader" }),
  };
}
