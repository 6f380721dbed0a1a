import { button, element, make, paragraph } from "./element.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { watch } from "./view.ts";
import { accepted, work, workButton } from "./work.ts";

/** Takes back the last writing, after a second press that says what it means. */
export function startUndo(): void {
  watch(({ state: { undo } }) => {
    element("undo").hidden = !undo;
    redraw(element("undo-part"), ...(undo ? asking(undo) : []));
  });
}

function asking({ what, time }: { readonly what: string; readonly time: string }): HTMLElement[] {
  const question = make(
    "div",
    { class: "note", id: "undo-question", hidden: "" },
    paragraph(
      "Các ô ghi lần đó trở lại như trước. Ô thầy cô đã sửa sau đó giữ nguyên; chữ thầy cô tự gõ thì lấy lại bằng Ctrl + Z.",
    ),
    make(
      "div",
      { class: "actions" },
      workButton("Hoàn tác", "undo-now", () => undoLast({ what, time })),
      button("Thôi", "undo-not", () => {
        ask.focus();
        show(false);
      }),
    ),
  );
  const show = (open: boolean): void => {
    question.hidden = !open;
    ask.setAttribute("aria-expanded", String(open));
  };
  const ask = button("Hoàn tác lần ghi gần nhất…", "undo", () => show(question.hidden === true), "outlined");
  ask.setAttribute("aria-controls", "undo-question");
  show(false);
  return [paragraph(`${what}, lúc ${time}.`), ask, question];
}

function undoLast(seen: { readonly what: string; readonly time: string }): void {
  void work("Đang hoàn tác lần ghi gần nhất", async () => {
    const reply = await call("panelUndo", seen);
    if (!accepted(reply)) return;
    tellDone(...(reply.told.length > 0 ? reply.told : ["Đã hoàn tác."]));
    await look();
  });
}
