import { toServer } from "../../host/runtime/panel-arguments.ts";
import type { CallOutcome } from "../wire.ts";

export type { CallOutcome } from "../wire.ts";

/** Carries one call to the script. It may stay unsettled: then no handler is ever called, as with a lost connection. */
export type Transport = (name: string, args: readonly unknown[]) => Promise<CallOutcome>;

/** google.script.host: what a page may ask of the window it is shown in. */
export type HostRequest = (what: "close" | "setWidth" | "setHeight" | "editor.focus", value?: number) => void;

interface Handlers {
  readonly success?: ((reply: unknown, userObject?: unknown) => void) | undefined;
  readonly failure?: ((error: Error, userObject?: unknown) => void) | undefined;
  readonly userObject?: unknown;
}

/** At most ten calls are under way, the eleventh waits (runtime.md, google.script.run: documented). */
const AT_ONCE = 10;

/**
 * Makes the global `google.script` of a panel's or dialog's page as Apps Script does: handlers are chosen in a chain,
 * calls return nothing, a name that the script does not have (or that ends in "_") is not a function.
 * https://developers.google.com/apps-script/guides/html/reference/run
 */
export function installGoogleScript(
  target: object,
  { transport, host, functions }: { transport: Transport; host: HostRequest; functions: readonly string[] | undefined },
): void {
  const send = queued(transport, AT_ONCE);
  const script = { run: runner({}, send, functions), host: hostOf(host) };
  Object.defineProperty(target, "google", { value: { script }, configurable: true, writable: true });
}

function runner(handlers: Handlers, send: Transport, functions: readonly string[] | undefined): object {
  const chain = {
    withSuccessHandler: (success: Handlers["success"]) => runner({ ...handlers, success }, send, functions),
    withFailureHandler: (failure: Handlers["failure"]) => runner({ ...handlers, failure }, send, functions),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }, send, functions),
  };
  return new Proxy(chain, {
    get(target, name) {
      if (name in target) return Reflect.get(target, name) as unknown;
      if (typeof name !== "string" || name.endsWith("_") || functions?.includes(name) === false) return undefined;
      return (...args: unknown[]) => call(handlers, send, name, args);
    },
  });
}

/** Arguments are checked before anything is sent; the error is thrown at the caller. */
function call(handlers: Handlers, send: Transport, name: string, args: readonly unknown[]): void {
  const sent = toServer(args.length === 1 && isForm(args[0]) ? [formValues(args[0])] : args);
  send(name, sent).then(
    (outcome) => settle(handlers, name, outcome),
    (error: unknown) => failed(handlers, name, messageOf(error)),
  );
}

function settle(handlers: Handlers, name: string, outcome: CallOutcome): void {
  if ("ok" in outcome && !outcome.ok) return failed(handlers, name, outcome.message);
  const value = "ok" in outcome ? outcome.value : undefined;
  outside(() => handlers.success?.(value, handlers.userObject));
}

function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { message?: unknown };
  return typeof message === "string" ? message : String(error);
}

/** Without a failure handler the browser's console is the only place that tells. */
function failed({ failure, userObject }: Handlers, name: string, message: string): void {
  if (failure) outside(() => failure(new Error(message), userObject));
  else console.error(`Uncaught in ${name}: ${message}`);
}

/** An error in a handler is the page's own and must not be taken for a failed call. */
function outside(handler: () => void): void {
  setTimeout(handler, 0);
}

function isForm(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object HTMLFormElement]";
}

/** One form may be sent instead of arguments: its values by name (runtime.md, google.script.run). */
function formValues(form: object): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  const data = Reflect.construct(FormData, [form]) as FormData;
  for (const name of new Set(data.keys())) {
    const all = data.getAll(name).map(String);
    values[name] = all.length === 1 ? all[0] : all;
  }
  return values;
}

function queued(transport: Transport, atOnce: number): Transport {
  const waiting: (() => void)[] = [];
  let under = 0;
  return async (name, args) => {
    // whoever ends hands its place on, so that nobody slips in between
    if (under >= atOnce) await new Promise<void>((go) => waiting.push(go));
    else under += 1;
    try {
      return await transport(name, args);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else under -= 1;
    }
  };
}

function hostOf(host: HostRequest): object {
  return {
    close: () => host("close"),
    setWidth: (width: number) => host("setWidth", width),
    setHeight: (height: number) => host("setHeight", height),
    editor: { focus: () => host("editor.focus") },
    origin: "https://docs.google.com",
  };
}
