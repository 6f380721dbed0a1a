import { asGoogle, face } from "./stand-in.ts";

type Google = GoogleAppsScript.HTML.HtmlOutput;

const members = ["setTitle", "setWidth", "setHeight", "getTitle", "getContent", "append"] as const;

export class HtmlOutput implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "HtmlOutput", members };
  #content: string;
  #title = "";

  constructor(content: string) {
    this.#content = content;
  }

  getContent = (): string => this.#content;
  getTitle = (): string => this.#title;

  append(addedContent: string): Google {
    this.#content += addedContent;
    return asGoogle(this);
  }

  setTitle(title: string): Google {
    this.#title = title;
    return asGoogle(this);
  }

  setWidth(_width: number): Google {
    return asGoogle(this);
  }

  setHeight(_height: number): Google {
    return asGoogle(this);
  }
}
