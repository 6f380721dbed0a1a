import { asGoogle, face } from "../runtime/stand-in.ts";

type Google = GoogleAppsScript.HTML.HtmlOutput;

const members = ["setTitle", "setWidth", "setHeight", "getTitle", "getContent", "append"] as const;

export class HtmlOutput implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "HtmlOutput", members };
  #content: string;
  #title = "";
  /** What the script asked for, in pixels. */
  readonly size: { width?: number; height?: number } = {};

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

  setWidth(width: number): Google {
    this.size.width = width;
    return asGoogle(this);
  }

  setHeight(height: number): Google {
    this.size.height = height;
    return asGoogle(this);
  }
}
