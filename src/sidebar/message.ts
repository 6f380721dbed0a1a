import { element, make, paragraph, sentence } from "./element.ts";

/** What stands in the way, told so that staff can act: a problem, what to do about it, a code to quote. */
export interface ToldTrouble {
  readonly problem: string;
  readonly remedy: string;
  /** What to do, in order, when one sentence is not enough. */
  readonly ways?: readonly string[];
  readonly code: string;
}

/** So long what was done stands over the panel's lower edge; the step itself says it too. */
const READ = 15_000;

/** Work that was done: read aloud when the reader pauses. */
export function tellDone(...lines: readonly string[]): void {
  const told = lines.map((line) => paragraph(line));
  element("done").replaceChildren(...told);
  settle();
  window.setTimeout(() => {
    // something newer may stand there by then
    if (told[0]?.isConnected !== true) return;
    element("done").replaceChildren();
    settle();
  }, READ);
}

/** What stands in the way: read aloud at once. */
export function tellTroubles(troubles: readonly ToldTrouble[], { look = false } = {}): void {
  element("trouble").replaceChildren(...troubles.map(troubleBox));
  offerLook(look);
}

/** One message box; also for what the workbook itself lacks. */
export function troubleBox({ problem, remedy, ways = [], code }: ToldTrouble): HTMLElement {
  return make(
    "div",
    { class: "trouble" },
    make("strong", {}, ...sentence(problem)),
    ...(remedy === "" ? [] : [paragraph(remedy)]),
    ...(ways.length === 0 ? [] : [make("ul", {}, ...ways.map((way) => make("li", {}, ...sentence(way))))]),
    ...(code === "" ? [] : [make("small", {}, `Mã ${code}`)]),
  );
}

/** For screen readers only: what is shown elsewhere in the panel just now. */
export function say(words: string): void {
  element("said").textContent = words;
}

/** Offers to look again, where that tells more. */
export function offerLook(offered: boolean): void {
  show("look-again", offered);
  settle();
}

export function clearMessages(): void {
  element("done").replaceChildren();
  element("trouble").replaceChildren();
  offerLook(false);
}

/** The bar is there only while it says something. */
export function settle(): void {
  const hasWords = ["done", "trouble"].some((id) => element(id).childNodes.length > 0);
  show("close-messages", hasWords);
  const dock = element("dock");
  dock.classList.toggle("speaks", hasWords || !element("progress").hidden);
  // what gets the focus is scrolled clear of the bar
  document.documentElement.style.scrollPaddingBottom = `${dock.offsetHeight + 8}px`;
}

/** Where staff were before they came to the bar. */
let outside: HTMLElement | undefined;

/** Focus goes back before its button is hidden: a browser drops the focus of what is not there. */
function show(id: string, shown: boolean): void {
  const one = element(id);
  if (!shown && one === document.activeElement) leaveBar();
  one.hidden = !shown;
}

function leaveBar(): void {
  const key = outside?.dataset["key"];
  // what was pressed may have been drawn anew since
  const again = key === undefined ? null : document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  for (const one of [outside?.isConnected ? outside : again, element("title")]) {
    one?.focus();
    if (one === document.activeElement) return;
  }
}

export function startMessages(): void {
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLElement && !element("dock").contains(target)) outside = target;
  });
  element("close-messages").addEventListener("click", clearMessages);
}
