import { enumeration } from "../runtime/enumeration.ts";
import type { HtmlOutput } from "./html-output.ts";
import { Menu } from "./menu.ts";
import type { Session } from "../runtime/session.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";

type Google = GoogleAppsScript.Base.Ui;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;

const members = [
  ...(["Button", "ButtonSet", "alert", "prompt", "createMenu", "createAddonMenu"] as const),
  ...(["showSidebar", "showModalDialog"] as const),
] as const;

const buttons = enumeration<Google["Button"]>("Button", ["CLOSE", "OK", "CANCEL", "YES", "NO"]);

export class Ui implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Ui", members };
  readonly Button = buttons;
  readonly ButtonSet = enumeration<Google["ButtonSet"]>("ButtonSet", ["OK", "OK_CANCEL", "YES_NO", "YES_NO_CANCEL"]);
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  createMenu = (caption: string): GoogleAppsScript.Base.Menu => asGoogle(new Menu(caption, this.#session));
  createAddonMenu = (): GoogleAppsScript.Base.Menu => asGoogle(new Menu("Add-ons", this.#session));

  alert(...given: [string, (string | ButtonSet)?, ButtonSet?]): GoogleAppsScript.Base.Button {
    return this.#ask("alert", given).button;
  }

  prompt(...given: [string, (string | ButtonSet)?, ButtonSet?]): GoogleAppsScript.Base.PromptResponse {
    const { button, text } = this.#ask("prompt", given);
    return asGoogle(new PromptResponse(button, text));
  }

  showSidebar(userInterface: GoogleAppsScript.HTML.HtmlOutput): void {
    const page = asGoogle<HtmlOutput>(userInterface);
    this.#session.dialogs.push({ kind: "sidebar", title: page.getTitle(), html: page.getContent() });
  }

  showModalDialog(userInterface: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    const page = asGoogle<HtmlOutput>(userInterface);
    this.#session.dialogs.push({ kind: "dialog", title, html: page.getContent(), ...page.size });
  }

  #ask(kind: "alert" | "prompt", given: [string, (string | ButtonSet)?, ButtonSet?]) {
    const [first, second, third] = given;
    const titled = typeof second === "string";
    const set = String((titled ? third : second) ?? "OK");
    const shown = { kind, ...(titled ? { title: first, text: second } : { text: first }) };
    this.#session.dialogs.push(shown);
    const { answers, ask } = this.#session;
    const answer = answers.length === 0 ? ask?.({ ...shown, buttons: set.split("_") }) : answers.shift();
    const usual = set.startsWith("YES") ? "YES" : "OK";
    const chosen = typeof answer === "object" ? answer.button : kind === "alert" ? (answer ?? usual) : usual;
    const text = typeof answer === "object" ? (answer.text ?? "") : kind === "prompt" ? (answer ?? "") : "";
    const offered = chosen === "CLOSE" || set.split("_").includes(chosen);
    if (!offered) throw new Error(`The answer ${chosen} is not among the buttons ${set}`);
    const button = asGoogle<GoogleAppsScript.Base.Button>(Reflect.get(buttons, chosen));
    return { button, text };
  }
}

const responseMembers = ["getResponseText", "getSelectedButton"] as const;

class PromptResponse implements Pick<GoogleAppsScript.Base.PromptResponse, (typeof responseMembers)[number]> {
  static readonly [face] = { name: "PromptResponse", members: responseMembers };
  readonly #button: GoogleAppsScript.Base.Button;
  readonly #text: string;

  constructor(button: GoogleAppsScript.Base.Button, text: string) {
    this.#button = button;
    this.#text = text;
  }

  getResponseText = (): string => this.#text;
  getSelectedButton = (): GoogleAppsScript.Base.Button => this.#button;
}
