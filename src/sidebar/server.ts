import type { PanelCalls } from "../core/panel-calls.ts";

/** The only file that says google.script.run. https://developers.google.com/apps-script/guides/html/communication */
interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner & Record<string, (request?: unknown) => void>;
}
declare const google: { script: { run: Runner } };

type Reply<K extends keyof PanelCalls> = ReturnType<PanelCalls[K]>;

/**
 * Calls the add-in; rejects when Google cannot be reached, when two accounts are signed in, or when the reply was lost.
 */
export function call<K extends keyof PanelCalls>(name: K, request?: Parameters<PanelCalls[K]>[0]): Promise<Reply<K>> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((reply) => {
        // A reply that Google lost arrives as null or undefined.
        if (typeof reply === "object" && reply) resolve(reply as Reply<K>);
        else reject(new Error("lost reply"));
      })
      .withFailureHandler(reject);
    run[name]?.(request ?? {});
  });
}
