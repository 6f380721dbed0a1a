import vm from "node:vm";
import { checkConsent } from "./consent.ts";
import { Console, Logger } from "./console.ts";
import { Drive } from "../drive/drive.ts";
import { HtmlService } from "../ui/html-service.ts";
import { LockService } from "./lock.ts";
import { hostError, Membrane } from "./membrane.ts";
import { MimeType } from "../drive/mime-type.ts";
import { PropertiesService } from "./properties.ts";
import { bareContext } from "./realm.ts";
import { ScriptApp, type Ending } from "./script-app.ts";
import type { Session } from "./session.ts";
import { SpreadsheetApp } from "../sheets/spreadsheet-app.ts";
import { Utilities } from "./utilities.ts";

const empty = new vm.Script("undefined");

/** One execution: a new context with Google's objects in it, the add-in's code, one call. */
export function execute(session: Session, code: vm.Script, name: string, args: readonly unknown[]): unknown {
  checkName(name);
  const { context, realm } = bareContext(session.now);
  const ending: Ending = {};
  const membrane = new Membrane(realm, (method) => enter(session, ending, method));
  for (const [global, service] of Object.entries(services(session, ending)))
    Object.defineProperty(context, global, { value: membrane.toContext(service), writable: true, configurable: true });
  try {
    code.runInContext(context);
    const entry: unknown = vm.runInContext(`typeof ${name} === "function" ? ${name} : undefined`, context);
    if (typeof entry !== "function") throw new Error(`Script function not found: ${name}`);
    const settled = realm.settle(entry(...args.map((value) => membrane.toContext(value))));
    // microtasks run after an evaluation, not after a call
    empty.runInContext(context);
    if (settled.state === "failed") throw settled.value;
    if (ending.reason === undefined) return membrane.toHost(settled.value);
  } catch (thrown) {
    if (ending.reason === undefined) throw hostError(thrown);
  }
  throw new Error(ending.reason);
}

/** Names ending in "_" are private to the script (runtime.md, Finding functions). */
function checkName(name: string): void {
  if (!/^[A-Za-z$_][\w$]*(?:\.[A-Za-z$_][\w$]*)*$/.test(name) || name.endsWith("_"))
    throw new Error(`Script function not found: ${name}`);
}

function enter(session: Session, ending: Ending, method: string): void {
  if (ending.reason !== undefined) throw new Error(ending.reason);
  const { calls, faults, consent } = session;
  calls.total += 1;
  calls.byMethod[method] = (calls.byMethod[method] ?? 0) + 1;
  const fault = faults[method];
  if (typeof fault === "string") throw new Error(fault);
  if (typeof fault === "object" && fault.call === calls.byMethod[method]) throw new Error(fault.error);
  checkConsent(consent, method);
}

function services(session: Session, ending: Ending): Record<string, object> {
  return {
    SpreadsheetApp: new SpreadsheetApp(session),
    HtmlService: new HtmlService(session),
    PropertiesService: new PropertiesService(session),
    LockService: new LockService(session),
    ScriptApp: new ScriptApp(session, ending),
    Utilities: new Utilities(),
    Drive: new Drive(session),
    MimeType,
    Logger: new Logger(session),
    console: new Console(session),
  };
}
