import type { CallOutcome, CellPlace, FramePage } from "../wire.ts";
import { ask } from "./desk.ts";
import { clockInAddress } from "./frame-clock.ts";
import { openAddress } from "./open-address.ts";

interface FromFrame {
  readonly call?: number;
  readonly name?: string;
  readonly args?: readonly unknown[];
  readonly host?: string;
  readonly value?: number;
  readonly open?: string;
}

export interface FrameNotices {
  /** Where the user stands when a call is made. */
  place(): CellPlace;
  close(): void;
  escape(): void;
  resize?(side: "width" | "height", pixels: number): void;
}

/** What the frames' pages may do (the server says the same in its headers). */
const SANDBOX = "allow-scripts allow-popups allow-downloads allow-forms allow-modals";

/** Google's answers come in no order: up to this long after one another, in milliseconds. */
const SPREAD = 350;

/** A page of the script in a frame whose origin is nobody's; only messages of this very frame are heard. */
export function scriptFrame({ frame, title }: FramePage, notices: FrameNotices): HTMLIFrameElement {
  const made = document.createElement("iframe");
  made.setAttribute("sandbox", SANDBOX);
  made.title = title;
  made.src = `/khung/${frame}${clockInAddress()}`;
  const hear = ({ source, data }: MessageEvent<FromFrame | null>): void => {
    if (!made.isConnected) return window.removeEventListener("message", hear);
    if (source !== made.contentWindow || typeof data !== "object" || data === null) return;
    if (typeof data.call === "number") void answerCall(made, data, notices.place());
    if (typeof data.open === "string") openAddress(data.open);
    if (data.host === "close") notices.close();
    if (data.host === "escape") notices.escape();
    if (data.host === "setWidth" && typeof data.value === "number") notices.resize?.("width", data.value);
    if (data.host === "setHeight" && typeof data.value === "number") notices.resize?.("height", data.value);
  };
  window.addEventListener("message", hear);
  return made;
}

async function answerCall(frame: HTMLIFrameElement, { call, name, args }: FromFrame, at: CellPlace): Promise<void> {
  const reply = await ask({ do: "panel", name: String(name), args: args ?? [], at });
  const outcome: CallOutcome | { never: true } =
    "panel" in reply ? reply.panel : { ok: false, message: "refused" in reply ? reply.refused : "" };
  if ("never" in outcome) return;
  await new Promise((later) => setTimeout(later, 30 + Math.random() * SPREAD));
  frame.contentWindow?.postMessage({ reply: call, outcome }, "*");
}
