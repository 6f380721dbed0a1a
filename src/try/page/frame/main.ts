import type { CallOutcome } from "../../wire.ts";
import { showLinksOutside } from "./links.ts";
import { playedDate } from "./played-date.ts";

// Stands in every page of the script, before google.script: it carries calls to the window around it.

interface Reply {
  readonly reply: number;
  readonly outcome: CallOutcome;
}

const waiting = new Map<number, (outcome: CallOutcome) => void>();
let calls = 0;

/** The transport of google.script.run. The frame's origin is nobody's, so the window around it is named by "*". */
function call(name: string, args: readonly unknown[]): Promise<CallOutcome> {
  calls += 1;
  const id = calls;
  return new Promise((done) => {
    waiting.set(id, done);
    window.parent.postMessage({ call: id, name, args }, "*");
  });
}

function host(what: string, value?: number): void {
  window.parent.postMessage({ host: what, value }, "*");
}

window.Date = playedDate(Number(new URLSearchParams(location.search).get("lech")) || 0);

window.addEventListener("message", ({ source, data }: MessageEvent<Reply>) => {
  if (source !== window.parent || typeof data !== "object" || typeof data?.reply !== "number") return;
  waiting.get(data.reply)?.(data.outcome);
  waiting.delete(data.reply);
});

// Escape closes a dialog also when the focus is in its page
window.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !event.defaultPrevented) host("escape");
});

Object.assign(window, { __tryCall: call, __tryHost: host });
showLinksOutside((address) => window.parent.postMessage({ open: address }, "*"));
