import { HtmlOutput } from "./html-output.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";

const members = ["evaluate"] as const;

export class HtmlTemplate implements Pick<GoogleAppsScript.HTML.HtmlTemplate, (typeof members)[number]> {
  static readonly [face] = { name: "HtmlTemplate", members, settable: true };
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** `<?= name ?>` escaped, `<?!= name ?>` as it is; names only, no other script. */
  evaluate(): GoogleAppsScript.HTML.HtmlOutput {
    const page = this.#source.replace(/<\?(!?=)?([\s\S]*?)\?>/g, (_tag, print: string | undefined, inside: string) => {
      const name = inside.trim().replace(/;$/, "");
      if (print === undefined || !/^[A-Za-z_$][\w$]*$/.test(name))
        throw new Error(`The scriptlet "${inside.trim()}" is not stood in for: only names are`);
      if (!Object.hasOwn(this, name)) throw new Error(`${name} is not defined`);
      const text = String((this as Record<string, unknown>)[name]);
      return print === "=" ? escapeHtml(text) : text;
    });
    return asGoogle(new HtmlOutput(page));
  }
}

function escapeHtml(text: string): string {
  const safe: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replace(/[&<>"']/g, (letter) => safe[letter] ?? letter);
}
