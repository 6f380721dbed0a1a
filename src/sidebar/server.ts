import type { PanelCalls } from "../core/panel-calls.ts";
import { replies, type ReplyOf, type UsedCall } from "./replies.ts";

/** The only file that says google.script.run. https://developers.google.com/apps-script/guides/html/communication */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner & Record<string, (request?: unknown) => void>;
}
declare const google: { script: { run: Runner } };

/** The answer did not arrive, or not in one piece: what was asked may have been done all the same. */
export class LostReply extends Error {}

/** Google did not run the call, in its own words. */
export class CallFailed extends Error {}

/** Calls the add-in; rejects with LostReply or CallFailed. */
export function call<K extends UsedCall>(
  name: K,
  ...[request]: Parameters<PanelCalls[K]> extends [] ? [] : Parameters<PanelCalls[K]>
): Promise<ReplyOf<K>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((reply) => {
        if (replies[name](reply)) resolve(reply as ReplyOf<K>);
        else reject(new LostReply(name));
      })
      .withFailureHandler((error) => reject(new CallFailed(wordsOf(error))));
    const send = run[name];
    if (send) send(request ?? {});
    else reject(new CallFailed(`${name} is not a function of the script`));
  });
}

function wordsOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" ? message : String(error);
}
