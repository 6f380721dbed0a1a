import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publicFunctions } from "../../host/runtime/public-functions.ts";
import { googleScriptSource } from "../google-script-source.ts";

/** As many pages of the script as anybody has open; older ones are forgotten. */
const KEPT = 20;

/** The script's own pages, each under an address that nobody can guess. */
export class Frames {
  readonly #pages = new Map<string, string>();
  readonly #bundle: string;
  readonly #frameScript: string;

  constructor(bundle: string, frameScript: string) {
    this.#bundle = bundle;
    this.#frameScript = frameScript;
  }

  add(html: string): string {
    const frame = randomBytes(16).toString("hex");
    this.#pages.set(frame, this.#complete(html));
    for (const old of [...this.#pages.keys()].slice(0, -KEPT)) this.#pages.delete(old);
    return frame;
  }

  find(frame: string): string | undefined {
    return this.#pages.get(frame);
  }

  /** The page as Google serves it: google.script stands before anything of its own. */
  #complete(html: string): string {
    const functions = publicFunctions(readFileSync(join(this.#bundle, "Code.js"), "utf8"));
    const google = googleScriptSource("window.__tryCall", { host: "window.__tryHost", functions });
    const scripts = `<script>${this.#frameScript}</script><script>${google}</script>`;
    const head = /<head\b[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
    const at = head === null ? 0 : head.index + head[0].length;
    return `${html.slice(0, at)}${scripts}${html.slice(at)}`;
  }
}
