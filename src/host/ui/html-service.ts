import { HtmlOutput } from "./html-output.ts";
import { HtmlTemplate } from "./html-template.ts";
import type { Session } from "../runtime/session.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";

type Google = GoogleAppsScript.HTML.HtmlService;

const members = ["createTemplate", "createTemplateFromFile", "createHtmlOutputFromFile", "createHtmlOutput"] as const;

export class HtmlService implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "HtmlService", members };
  readonly #pages: ReadonlyMap<string, string>;

  constructor(session: Session) {
    this.#pages = session.pages;
  }

  createTemplate(html: unknown): GoogleAppsScript.HTML.HtmlTemplate {
    return asGoogle(new HtmlTemplate(String(html)));
  }

  createTemplateFromFile(filename: string): GoogleAppsScript.HTML.HtmlTemplate {
    return asGoogle(new HtmlTemplate(this.#page(filename)));
  }

  createHtmlOutputFromFile(filename: string): GoogleAppsScript.HTML.HtmlOutput {
    return asGoogle(new HtmlOutput(this.#page(filename)));
  }

  createHtmlOutput(html: unknown = ""): GoogleAppsScript.HTML.HtmlOutput {
    return asGoogle(new HtmlOutput(String(html)));
  }

  #page(filename: string): string {
    const page = this.#pages.get(filename.replace(/\.html$/, ""));
    if (page === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return page;
  }
}
