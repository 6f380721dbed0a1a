import { button, openWindow, textElement } from "./window.ts";

export function openRestartWindow(file: string, chosen: (beginning: "empty" | "sample") => void): void {
  const choose = (beginning: "empty" | "sample"): void => {
    window.close();
    chosen(beginning);
  };
  const buttons = document.createElement("div");
  buttons.className = "window-buttons";
  buttons.append(
    button("Bảng tính trống", () => choose("empty"), "main"),
    button("Kế hoạch mẫu", () => choose("sample")),
    button("Thôi, làm tiếp", () => window.close()),
  );
  const words = `Bạn sẽ bắt đầu với một tệp mới. Tệp đang làm (${file}) và báo cáo của tệp đó vẫn còn trên máy.`;
  const window = openWindow("Bắt đầu lại?", [textElement("p", words, "hint"), buttons]);
}
