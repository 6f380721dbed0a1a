import type { PlaceRequest } from "../core/wire-panel.ts";
import { button, make, sentence, type Child } from "./element.ts";
import { failureTold } from "./failure.ts";
import { say, tellTroubles } from "./message.ts";
import { LONG } from "./progress.ts";
import { LostReply, call } from "./server.ts";

/** Jumping is not work: it stays possible while work runs. */
const going = new Set<string>();

/** Goes to a place in the spreadsheet; what there is to say about it stands beside what was pressed. */
export async function goTo(place: PlaceRequest, told: HTMLElement): Promise<void> {
  const key = JSON.stringify(place);
  if (going.has(key)) return;
  going.add(key);
  const name = nameOf(place);
  told.replaceChildren(`Đang tới ${name}…`);
  const timer = window.setTimeout(() => {
    going.delete(key);
    told.replaceChildren("Google trả lời chậm hơn thường lệ. Xem trên bảng tính đã tới chỗ đó chưa.");
  }, LONG);
  try {
    const reply = await call("panelGoTo", place);
    if (!reply.ok) {
      told.replaceChildren();
      tellTroubles(reply.troubles);
      return;
    }
    told.replaceChildren(...sentence(reply.told));
    const cell = reply.cell === "" ? name : `${place.sheet} ${reply.cell}`;
    say(reply.told === "" ? `Đã tới ${cell}.` : reply.told);
  } catch (error) {
    told.replaceChildren();
    if (error instanceof LostReply) {
      const words = `Chưa biết đã tới ${name} chưa: bảng này không nhận được câu trả lời.`;
      told.replaceChildren(words);
      say(words);
      return;
    }
    tellTroubles([failureTold(error).trouble]);
  } finally {
    window.clearTimeout(timer);
    going.delete(key);
  }
}

/** "Kế hoạch F8", or the tab alone. */
export function nameOf({ sheet, cell }: PlaceRequest): string {
  return cell === "" ? `trang ${sheet}` : `${sheet} ${cell}`;
}

interface JumpItem {
  readonly place: PlaceRequest;
  readonly key: string;
  /** What stands under the place's name. */
  readonly lines: readonly Child[];
}

let last = "";

/** A line of a list that leads to its cell wherever it is pressed. */
export function jumpItem({ place, key, lines }: JumpItem): HTMLLIElement {
  const words = make("div", { id: `words-${key}` }, ...lines);
  const { item, lead } = leading(place, key, [capital(nameOf(place))], words);
  lead.setAttribute("aria-describedby", words.id);
  return item;
}

/** Such a line with words of its own on its button, and what stands beside. */
export function leading(place: PlaceRequest, key: string, label: readonly Child[], ...rest: readonly Child[]) {
  const told = make("p", { class: "jump-told" });
  const press = (): void => {
    last = key;
    for (const one of document.querySelectorAll(".jumps [aria-current]")) one.removeAttribute("aria-current");
    item.setAttribute("aria-current", "true");
    void goTo(place, told);
  };
  const lead = button("", key, press, "jump");
  lead.replaceChildren(...label);
  const item = make("li", {}, lead, ...rest, told);
  if (key === last) item.setAttribute("aria-current", "true");
  return { item, lead };
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
