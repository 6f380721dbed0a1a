import { asking } from "./asking.ts";
import { element, paragraph } from "./element.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { watch } from "./view.ts";
import { accepted, work } from "./work.ts";

/** Takes back the last writing, after a second press that says what it means. */
export function startUndo(): void {
  watch(({ state: { undo } }) => {
    element("undo").hidden = !undo;
    redraw(element("undo-part"), ...(undo ? offered(undo) : []));
  });
}

const WHAT_GOES =
  "Các ô ghi lần đó trở lại như trước. Ô thầy cô đã sửa sau đó giữ nguyên; chữ thầy cô tự gõ thì lấy lại bằng Ctrl + Z.";

function offered(seen: { readonly what: string; readonly time: string }): HTMLElement[] {
  const asked = asking({
    key: "undo",
    label: "Hoàn tác lần ghi gần nhất…",
    words: () => [WHAT_GOES],
    yes: "Hoàn tác",
    act: () => undoLast(seen),
  });
  return [paragraph(`${seen.what}, lúc ${seen.time}.`), ...asked];
}

function undoLast(seen: { readonly what: string; readonly time: string }): void {
  void work("Đang hoàn tác lần ghi gần nhất", async () => {
    const reply = await call("panelUndo", seen);
    if (!accepted(reply)) return;
    tellDone(...(reply.told.length > 0 ? reply.told : ["Đã hoàn tác."]));
    await look();
  });
}
