import type { Child } from "./element.ts";

const PRESSED = "button, a[href], input, select, textarea, summary";

/**
 * Puts new children in a region and keeps the focus in it: on the same thing when it is still there, else on what now
 * stands in its place, else on what leads to the region.
 */
export function redraw(region: HTMLElement, ...children: readonly Child[]): void {
  const active = document.activeElement;
  const held = active instanceof HTMLElement && active !== region && region.contains(active) ? active : undefined;
  const place = held ? pressable(region).indexOf(held) : 0;
  region.replaceChildren(...children);
  if (held) focusAgain(region, held.dataset["key"], place);
}

function focusAgain(region: HTMLElement, key: string | undefined, place: number): void {
  const all = pressable(region);
  const same = key === undefined ? undefined : all.find((one) => one.dataset["key"] === key);
  const instead = same ?? all[Math.min(place, all.length - 1)] ?? leadingTo(region);
  instead?.focus({ preventScroll: true });
}

function pressable(region: HTMLElement): HTMLElement[] {
  return [...region.querySelectorAll<HTMLElement>(PRESSED)].filter((one) => one.closest("[hidden]") === null);
}

function leadingTo(region: HTMLElement): HTMLElement | undefined {
  const lead = region.closest("details")?.querySelector("summary") ?? document.querySelector("h1");
  return lead ?? undefined;
}
