export type Child = Node | string;

/** Makes an element; strings become text, so nothing from a cell is ever read as HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** A button that starts no work at Google; `key` is how it is found again when its list is redrawn. */
export function button(label: string, key: string, press: () => void, look = "plain"): HTMLButtonElement {
  const made = make("button", { type: "button", class: look, "data-key": key }, label);
  made.addEventListener("click", () => press());
  return made;
}

/** A list of texts; nothing when there are none. */
export function list(lines: readonly string[], look = "lines"): Node[] {
  if (lines.length === 0) return [];
  return [make("ul", { class: look }, ...lines.map((line) => make("li", {}, ...sentence(line))))];
}

export function paragraph(text: string, look = ""): HTMLParagraphElement {
  return make("p", look === "" ? {} : { class: look }, ...sentence(text));
}

/** Directions that a text may switch on: written in a cell, they would turn the rest of our sentence round. */
const TURNS = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** A sentence whose quoted parts, which come from cells, cannot reorder the rest of it. */
export function sentence(text: string): Child[] {
  return text
    .split(/(“[^”]*”)/)
    .filter((part) => part !== "")
    .flatMap((part): Child[] => {
      if (part.startsWith("“") && part.endsWith("”")) return ["“", make("bdi", {}, part.slice(1, -1)), "”"];
      return [TURNS.test(part) ? make("bdi", {}, part) : part];
    });
}

/** A link, only to where the report can be; any other address is shown as text. */
export function link(label: string, href: string): HTMLElement {
  if (!isGoogles(href)) return make("span", {}, `${label}: ${href}`);
  return make("a", { href, target: "_blank", rel: "noopener" }, label);
}

function isGoogles(href: string): boolean {
  try {
    const { protocol, host } = new URL(href);
    return protocol === "https:" && (host === "docs.google.com" || host === "drive.google.com");
  } catch {
    return false;
  }
}

/** Links one under the other; those without an address are left out. */
export function links(rows: readonly (readonly [label: string, href: string])[]): Node[] {
  const known = rows.filter(([, href]) => href !== "");
  if (known.length === 0) return [];
  return [make("ul", { class: "links" }, ...known.map(([label, href]) => make("li", {}, link(label, href))))];
}
