import type { Refused } from "../core/wire.ts";
import { button } from "./element.ts";
import { failureTold } from "./failure.ts";
import { clearMessages, say, tellTroubles } from "./message.ts";
import { startProgress, stopProgress } from "./progress.ts";

/** Work at Google, one at a time: a second press while it runs does nothing. */
let running: object | undefined;

export function isWorking(): boolean {
  return running !== undefined;
}

/** Runs one job; whatever keeps its answer away is told. */
export async function work(what: string, job: () => Promise<void>): Promise<void> {
  if (running) return say("Đợi việc đang làm xong rồi bấm lại.");
  const mine = {};
  running = mine;
  markButtons();
  clearMessages();
  startProgress(what);
  try {
    await job();
    if (running === mine) stop();
    showFocus();
  } catch (error) {
    // staff who have already looked again were told that it takes long
    if (running !== mine) return;
    stop();
    const { trouble, look } = failureTold(error);
    tellTroubles([trouble], { look });
  }
}

/** What has the focus may have been pushed out of sight by what was drawn: the next thing to do, above all. */
function showFocus(): void {
  const active = document.activeElement;
  if (active instanceof HTMLElement) (active.closest(".card") ?? active).scrollIntoView({ block: "nearest" });
}

/** Waits no longer for work that takes long; should its answer still come, it is shown. */
export function leaveWork(): void {
  if (running) stop();
}

function stop(): void {
  running = undefined;
  markButtons();
  stopProgress();
}

/** Whether the add-in did what it was asked; what stood in the way is told. */
export function accepted<T extends { ok: boolean }>(reply: T | Refused): reply is Exclude<T, Refused> {
  if (reply.ok) return true;
  tellTroubles((reply as Refused).troubles);
  return false;
}

/** A button that starts work; it says so while other work runs. */
export function workButton(label: string, key: string, press: () => void, look = "outlined"): HTMLButtonElement {
  const made = button(label, key, press, look);
  made.dataset["work"] = "";
  mark(made);
  return made;
}

/** A button that has nothing to work on yet. */
export function block(one: HTMLButtonElement, blocked: boolean): void {
  if (blocked) one.dataset["blocked"] = "";
  else delete one.dataset["blocked"];
  mark(one);
}

function markButtons(): void {
  for (const one of document.querySelectorAll<HTMLButtonElement>("button[data-work]")) mark(one);
}

function mark(one: HTMLButtonElement): void {
  if (running || one.dataset["blocked"] === "") one.setAttribute("aria-disabled", "true");
  else one.removeAttribute("aria-disabled");
}
