import { button, make } from "./element.ts";
import { say } from "./message.ts";
import { redraw } from "./redraw.ts";

export interface Group {
  /** "" where the list has its heading already. */
  readonly title: string;
  readonly look: string;
  /** Each draws its line only when it is shown. */
  readonly items: readonly (() => HTMLLIElement)[];
}

/** A plan may bring thousands of lines: so many are drawn at a time. */
const AT_ONCE = 50;

/** Groups of lines under headings, fifty lines at a time. */
export function groupedList(
  region: HTMLElement,
  name: string,
): (groups: readonly Group[], fromStart?: boolean) => void {
  let shown = AT_ONCE;

  function draw(groups: readonly Group[]): void {
    const all = groups.reduce((sum, { items }) => sum + items.length, 0);
    let left = shown;
    const parts = groups.flatMap(({ title, look, items }) => {
      const now = items.slice(0, Math.max(0, left));
      left -= now.length;
      if (now.length === 0) return [];
      const count = items.length.toLocaleString("vi");
      const heading = title === "" ? [] : [make("h4", { class: `group ${look}` }, `${title} (${count})`)];
      return [...heading, make("ul", { class: "jumps" }, ...now.map((one) => one()))];
    });
    redraw(region, ...parts, ...(all > shown ? [more(groups, all - shown)] : []));
  }

  function more(groups: readonly Group[], left: number): HTMLElement {
    const next = Math.min(AT_ONCE, left);
    const press = (): void => {
      const before = region.querySelectorAll(".jumps > li").length;
      shown += AT_ONCE;
      draw(groups);
      // reading goes on at the first of the new lines
      const fresh = [...region.querySelectorAll(".jumps > li")].slice(before);
      fresh.flatMap((one) => one.querySelector("button") ?? [])[0]?.focus();
      say(`Đã hiện thêm ${next} dòng.`);
    };
    return button(`Xem thêm ${next} (còn ${left.toLocaleString("vi")})`, `${name}-more`, press, "outlined");
  }

  return (groups, fromStart = false) => {
    if (fromStart) shown = AT_ONCE;
    draw(groups);
  };
}
