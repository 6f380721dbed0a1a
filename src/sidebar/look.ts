import { element, make } from "./element.ts";
import { say } from "./message.ts";
import { call } from "./server.ts";
import { showView } from "./view.ts";
import { accepted, isWorking, leaveWork, work } from "./work.ts";

/** Reads the workbook anew and shows it; writes nothing. Part of other work, or a work of its own. */
export async function look(): Promise<void> {
  const reply = await call("panelView");
  if (!accepted(reply)) return;
  showView(reply);
  looked();
}

/** So long a picture is taken to be fresh: each look is a reading of every sheet. */
const FRESH = 8_000;

let lastLook = 0;
let glances = 0;

/** Staff come back from the sheet, where they may have typed: the panel looks for itself. What keeps it from that is not told. */
async function glance(): Promise<void> {
  if (isWorking() || Date.now() - lastLook < FRESH) return;
  lastLook = Date.now();
  const mine = ++glances;
  const reply = await call("panelView").catch(() => undefined);
  // work that was begun meanwhile tells newer things
  if (reply?.ok !== true || isWorking() || mine !== glances) return;
  showView(reply);
  looked();
}

/** The panel is a picture of one moment: the moment is told. */
export function looked(): void {
  const time = new Date();
  lastLook = time.getTime();
  glances += 1;
  const two = (part: number): string => String(part).padStart(2, "0");
  element("looked").replaceChildren("Xem lúc ", make("time", {}, `${two(time.getHours())}:${two(time.getMinutes())}`));
}

export function startLook(): void {
  document.documentElement.addEventListener("pointerenter", () => void glance());
  window.addEventListener("focus", () => void glance());
  const press = (): void =>
    void work("Đang xem lại bảng tính", async () => {
      await look();
      say("Đã xem lại bảng tính.");
    });
  element("look").addEventListener("click", press);
  element("look-again").addEventListener("click", () => {
    leaveWork();
    press();
  });
}
