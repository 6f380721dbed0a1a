import { compose } from "./text.ts";

export interface Addresses {
  readonly good: readonly string[];
  /** Items that are no address, as typed. */
  readonly bad: readonly string[];
}

/**
 * Addresses as staff list them: parted by commas, semicolons or lines; "Tên <a@b.vn>" too; each once.
 * A blank may part two addresses, but a word beside an address may be a slip inside it: that item is not taken.
 */
export function readAddresses(text: string): Addresses {
  // nobody types that many letters; reading them would hold everybody up
  if (text.length > LONGEST) return { good: [], bad: [text.slice(0, 40)] };
  const good = new Map<string, string>();
  const bad: string[] = [];
  const named = compose(text).replace(/(?:"[^"\n]*"\s*|[^,;\n<>"，；、]*)<([^<>]*)>/g, "$1");
  for (const item of named.split(/[,;\n，；、]+/).map((one) => one.trim())) {
    const pieces = item.split(/\s+/).map((piece) => piece.replace(/^(?:mailto:|[("'])+|[)"'.]+$/gi, ""));
    if (pieces.every(isAddress)) {
      for (const address of pieces) good.set(address.toLowerCase(), good.get(address.toLowerCase()) ?? address);
    } else if (item !== "") bad.push(item);
  }
  return { good: [...good.values()], bad };
}

const LONGEST = 20_000;

/** One e-mail address, and nothing beside it. */
export function isAddress(text: string): boolean {
  return text.length <= 254 && text.indexOf("@") <= 64 && ADDRESS.test(text);
}

/** What mail servers take in practice: no dots at the ends or doubled, a domain of two parts at least. */
const ADDRESS =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,}$/i;
