import { button, openWindow, textElement } from "./window.ts";

/** Google's consent screen names each permission; these are those that an add-in of this kind asks for. */
const meanings: readonly (readonly [RegExp, string])[] = [
  [/\/drive\.file$/, "Xem, chỉnh sửa, tạo và xoá các tệp trên Google Drive mà bạn dùng với tiện ích này"],
  [/\/spreadsheets\.currentonly$/, "Xem và quản lý bảng tính đang mở"],
  [/\/script\.container\.ui$/, "Hiện bảng bên phải và hộp thoại trong Google Trang tính"],
];

/** Plays Google's screen: the script has ended, and may go on from the beginning once all is allowed. */
export function openConsentWindow(scopes: readonly string[], allowed: () => void): void {
  const list = document.createElement("ul");
  list.append(...scopes.map((scope) => textElement("li", meaningOf(scope))));
  const buttons = document.createElement("div");
  buttons.className = "window-buttons";
  const end = (work: () => void) => (): void => {
    window.close();
    work();
  };
  buttons.append(
    button("Cho phép", end(allowed), "main"),
    button(
      "Để sau",
      end(() => {}),
    ),
  );
  const hint = textElement("p", "Tiện ích muốn được phép thêm (màn hình này Google hỏi, ở đây là bản thử):", "hint");
  const window = openWindow("Google hỏi: cho phép tiện ích?", [hint, list, buttons]);
}

function meaningOf(scope: string): string {
  return meanings.find(([pattern]) => pattern.test(scope))?.[1] ?? scope;
}
