import { button, make, type Child } from "./element.ts";
import { workButton } from "./work.ts";

export interface Asking {
  /** Keys of its parts: "undo" gives undo, undo-now, undo-not and undo-question. */
  readonly key: string;
  readonly label: string;
  /** What the second press would do, told when the first is made. */
  readonly words: () => readonly Child[];
  readonly yes: string;
  readonly act: () => void;
}

/** A button that asks before it acts, and its question: what cannot be called back wants a second press. */
export function asking({ key, label, words, yes, act }: Asking): HTMLElement[] {
  const said = make("p", {});
  const leave = (): void => {
    // focus leaves the question before it is hidden: a browser drops it else
    ask.focus();
    show(false);
  };
  const now = workButton(yes, `${key}-now`, () => {
    leave();
    act();
  });
  const not = button("Thôi", `${key}-not`, leave);
  const question = make(
    "div",
    { class: "note", id: `${key}-question` },
    said,
    make("div", { class: "actions" }, now, not),
  );
  const show = (open: boolean): void => {
    question.hidden = !open;
    ask.setAttribute("aria-expanded", String(open));
  };
  const ask = button(
    label,
    key,
    () => {
      said.replaceChildren(...words());
      show(question.hidden === true);
    },
    "outlined",
  );
  ask.setAttribute("aria-controls", question.id);
  show(false);
  return [ask, question];
}
