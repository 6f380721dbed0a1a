import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { googleScriptSource } from "../../src/try/google-script-source.ts";
import type { School } from "../addin/school.ts";
import { startChromium } from "../browser/chromium.ts";

const PAGE = join(__dirname, "../../build/out/Sidebar.html");

export interface Call {
  readonly name: string;
  readonly request: unknown;
}

type CallOutcome = { ok: true; value: unknown } | { ok: false; message: string } | { lost: true };

/** What comes of a call; undefined: no answer ever comes. */
type Answering = (name: string, request: unknown) => CallOutcome | undefined;

export interface OpenedPanel {
  readonly page: Page;
  /** What the panel has asked for so far. */
  readonly calls: readonly Call[];
  /** Gives the answers that calls still wait for. */
  answerWaiting(): void;
}

export interface OpenOptions {
  readonly width?: number;
  /** Calls of these names wait for `answerWaiting`. */
  readonly waiting?: readonly string[];
  /** Stops the page's clock, to be moved by hand. */
  readonly clock?: boolean;
}

let started: Promise<Browser> | undefined;
const faults: string[] = [];

export async function closePanels(): Promise<void> {
  await (await started)?.close();
  started = undefined;
  if (faults.length > 0) throw new Error(`The page threw: ${faults.splice(0).join("; ")}`);
}

/** A page as HtmlService would give it, opened in Chromium, with google.script.run over `answering`. */
async function open(html: string, answering: Answering, options: OpenOptions): Promise<OpenedPanel> {
  started ??= startChromium();
  const viewport = { width: options.width ?? 300, height: 700 };
  const page = await (await (await started).newContext({ viewport, reducedMotion: "reduce" })).newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  if (options.clock) await page.clock.install({ time: new Date("2024-09-10T08:00:00+07:00") });
  const calls: Call[] = [];
  const held: (() => void)[] = [];
  await page.exposeFunction("carry", async (name: string, args: unknown[]): Promise<CallOutcome> => {
    calls.push({ name, request: args[0] });
    if (options.waiting?.includes(name)) await new Promise<void>((go) => held.push(go));
    return answering(name, args[0]) ?? new Promise<CallOutcome>(() => undefined);
  });
  const shim = `<script>${googleScriptSource("window.carry")}</script>`;
  await page.setContent(html.replace("<head>", () => `<head>${shim}`));
  return { page, calls, answerWaiting: () => held.splice(0).forEach((go) => go()) };
}

/** The built page over invented answers. */
export function openPretended(first: unknown, answers: object, options: OpenOptions = {}): Promise<OpenedPanel> {
  const json = typeof first === "string" ? first : JSON.stringify(first);
  const html = readFileSync(PAGE, "utf8").replace("<?!= first ?>", () => json.replace(/</g, "\\u003c"));
  const table = answers as Record<string, ((request: unknown) => unknown) | undefined>;
  return open(html, (name, request) => outcomeOf(() => table[name]?.(request)), options);
}

/** The panel of a school, as the built add-in opens and answers it. */
export function openAtSchool(school: School, options: OpenOptions = {}): Promise<OpenedPanel> {
  school.session.run("openSidebar");
  const html = school.session.dialogs.at(-1)?.html ?? "";
  return open(html, (name, request) => outcomeOf(() => school.session.runFromPanel(name, request)), options);
}

/** What an invented answer throws so that none ever comes, or so that it is lost on the way. */
export const NEVER = new Error("no answer");
export const LOST = new Error("lost");

function outcomeOf(answering: () => unknown): CallOutcome | undefined {
  try {
    return { ok: true, value: answering() };
  } catch (thrown) {
    if (thrown === NEVER) return undefined;
    if (thrown === LOST) return { lost: true };
    return { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) };
  }
}
