import type { Situation } from "../../wire.ts";
import { button, openWindow, textElement } from "./window.ts";

interface Told {
  readonly name: string;
  readonly about: string;
}

/** What each situation is, in a user's words; the name stands in the strip while it is played. */
export const situations: Readonly<Record<Situation, Told>> = {
  none: { name: "Bình thường", about: "Mọi thứ chạy như thường lệ." },
  "two-accounts": {
    name: "Đang đăng nhập hai tài khoản Google",
    about: "Các nút của bảng bên phải không chạy được; menu vẫn chạy.",
  },
  slow: { name: "Mạng chậm", about: "Mỗi nút của bảng bên phải trả lời sau 8 giây." },
  "reply-never": {
    name: "Đứt mạng giữa chừng",
    about: "Việc đã làm xong nhưng bảng bên phải không nhận được trả lời.",
  },
  "reply-null": { name: "Trả lời bị mất", about: "Bảng bên phải nhận được trả lời trống." },
  "partial-consent": {
    name: "Chưa cho phép đủ quyền",
    about: "Người dùng bỏ dấu ở quyền dùng Google Drive khi Google hỏi.",
  },
  quota: { name: "Google giới hạn số lần dùng", about: "Google Drive tạm không nhận thêm việc." },
  "lock-held": { name: "Đồng nghiệp đang chạy tiện ích", about: "Một người khác vừa bấm, việc của họ chưa xong." },
};

export function openSituationsWindow(now: Situation, chosen: (situation: Situation) => void): void {
  const group = document.createElement("div");
  group.role = "radiogroup";
  group.className = "situations";
  group.setAttribute("aria-label", "Tình huống");
  group.append(...(Object.keys(situations) as Situation[]).map((situation) => choiceOf(situation, situation === now)));
  const play = button(
    "Áp dụng",
    () => {
      window.close();
      chosen((group.querySelector<HTMLInputElement>("input:checked")?.value ?? "none") as Situation);
    },
    "main",
  );
  const buttons = document.createElement("div");
  buttons.className = "window-buttons";
  buttons.append(play);
  const hint = textElement("p", "Xem tiện ích nói gì khi có chuyện không hay. Chọn một tình huống:", "hint");
  const window = openWindow("Thử tình huống", [hint, group, buttons]);
  group.querySelector<HTMLInputElement>("input:checked")?.focus();
}

function choiceOf(situation: Situation, checked: boolean): HTMLElement {
  const label = document.createElement("label");
  const radio = document.createElement("input");
  radio.type = "radio";
  radio.name = "situation";
  radio.value = situation;
  radio.checked = checked;
  const words = document.createElement("span");
  words.append(textElement("strong", situations[situation].name), textElement("span", situations[situation].about));
  label.append(radio, words);
  return label;
}
