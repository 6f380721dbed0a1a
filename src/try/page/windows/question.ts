import type { Asked } from "../../wire.ts";
import { answer } from "../desk.ts";
import { button, openWindow, textElement, type OpenWindow } from "./window.ts";

/** As Google names its buttons to a Vietnamese user. */
const captions: Readonly<Record<string, string>> = { OK: "OK", CANCEL: "Hủy", YES: "Có", NO: "Không" };

/** The alert or prompt that a script waits for; another window may answer it first. */
export class Questions {
  #open: { readonly id: number; readonly window: OpenWindow } | undefined;

  ask({ id, kind, title, text, buttons }: Asked): void {
    if (this.#open?.id === id) return;
    this.#open?.window.close();
    const field = kind === "prompt" ? typedField() : undefined;
    const reply = (chosen: string): void => {
      this.#open = undefined;
      window.close();
      void answer(id, chosen, field?.value);
    };
    const words = textElement("p", text, "question");
    words.id = `question-${id}`;
    const row = document.createElement("div");
    row.className = "window-buttons";
    row.append(...buttons.map((name, at) => button(captions[name] ?? name, () => reply(name), at === 0 ? "main" : "")));
    const window = openWindow(title, [words, ...(field ? [field] : []), row], () => reply("CLOSE"));
    window.element.role = kind === "alert" ? "alertdialog" : "dialog";
    window.element.setAttribute("aria-describedby", words.id);
    field?.setAttribute("aria-labelledby", words.id);
    field?.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.isComposing) return;
      // else the key would press the button that gets the focus back
      event.preventDefault();
      reply(buttons[0] ?? "OK");
    });
    // long words are scrolled, by keyboard too
    if (words.scrollHeight > words.clientHeight) words.tabIndex = 0;
    (field ?? row.querySelector("button"))?.focus();
    this.#open = { id, window };
  }

  answered(id: number): void {
    if (this.#open?.id !== id) return;
    this.#open.window.close();
    this.#open = undefined;
  }
}

function typedField(): HTMLInputElement {
  const field = document.createElement("input");
  field.type = "text";
  field.className = "answer";
  field.autocomplete = "off";
  return field;
}
