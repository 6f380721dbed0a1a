import { button, make } from "./element.ts";
import { say } from "./message.ts";

/** A text to paste into mail or Zalo, with a button that copies it. Each letter of the panel has its own id. */
export function letter(text: string, id = "letter"): HTMLElement[] {
  const box = make("textarea", { id, "data-key": id, rows: "6", readonly: "" });
  box.value = text;
  const told = make("p", { class: "jump-told" });
  const tell = (words: string): void => {
    told.textContent = words;
    say(words);
  };
  const copy = button("Chép", `copy-${id}`, () => void copyFrom(box, copy).then(tell), "outlined");
  return [make("label", { for: id }, "Nội dung để dán vào thư hoặc Zalo"), box, copy, told];
}

/** A browser may refuse the clipboard to a panel: then the text is selected, ready for the keys. */
async function copyFrom(box: HTMLTextAreaElement, back: HTMLElement): Promise<string> {
  try {
    await navigator.clipboard.writeText(box.value);
    return "Đã chép.";
  } catch {
    box.focus();
    box.select();
    // deprecated, yet all that is left where the clipboard is refused
    if (!document.execCommand("copy")) return "Đã chọn sẵn cả đoạn: nhấn Ctrl + C để chép.";
    back.focus();
    return "Đã chép.";
  }
}
