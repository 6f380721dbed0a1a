import { element } from "./element.ts";
import { replies, type ReplyOf } from "./replies.ts";

/** What the page was opened with: opening costs no call. Undefined when it is not what it should be. */
export function firstReply(): ReplyOf<"panelView"> | undefined {
  try {
    const told: unknown = JSON.parse(element("first").textContent ?? "");
    return replies.panelView(told) ? told : undefined;
  } catch {
    return undefined;
  }
}
