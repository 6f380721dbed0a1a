import { compose } from "./text.ts";

export interface Addresses {
  readonly good: readonly string[];
  /** Pieces that are no address, as typed. */
  readonly bad: readonly string[];
}

/** Addresses as staff list them: parted by commas, semicolons, blanks or lines; "Tên <a@b.vn>" too; each once. */
export function readAddresses(text: string): Addresses {
  const named = compose(text).replace(/[^,;\n<>]*<([^<>]*)>/g, " $1 ");
  const good = new Map<string, string>();
  const bad: string[] = [];
  for (const piece of named.split(/[\s,;]+/)) {
    const address = piece.replace(/^[("']+|[)"'.]+$/g, "");
    if (isAddress(address)) good.set(address.toLowerCase(), good.get(address.toLowerCase()) ?? address);
    else if (piece !== "") bad.push(piece);
  }
  return { good: [...good.values()], bad };
}

/** One e-mail address, and nothing beside it. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/** What mail servers take in practice: no dots at the ends or doubled, a domain of two parts at least. */
const ADDRESS = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i;
