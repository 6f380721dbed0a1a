import type { MenuEntry, Session } from "../runtime/session.ts";
import { asGoogle, face } from "../runtime/stand-in.ts";

type Google = GoogleAppsScript.Base.Menu;

const members = ["addItem", "addSeparator", "addSubMenu", "addToUi"] as const;

export class Menu implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Menu", members };
  readonly entry: MenuEntry & { entries: MenuEntry[] };
  readonly #session: Session;

  constructor(caption: string, session: Session) {
    this.entry = { caption, entries: [] };
    this.#session = session;
  }

  addItem(caption: string, functionName: string): Google {
    return this.#add({ caption, functionName });
  }

  addSeparator(): Google {
    return this.#add({ caption: "", separator: true });
  }

  addSubMenu(menu: Google): Google {
    return this.#add(asGoogle<Menu>(menu).entry);
  }

  /** A menu of the same name takes the old one's place. */
  addToUi(): void {
    const { menu } = this.#session;
    const old = menu.findIndex((entry) => entry.caption === this.entry.caption);
    if (old === -1) menu.push(this.entry);
    else menu[old] = this.entry;
  }

  #add(entry: MenuEntry): Google {
    this.entry.entries.push(entry);
    return asGoogle(this);
  }
}
