import { asGoogle, face } from "./stand-in.ts";

type Google = GoogleAppsScript.Base.Blob;

const members = ["getBytes", "getContentType", "setContentType", "getName", "setName", "getDataAsString"] as const;

export class Blob implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Blob", members };
  readonly content: Buffer;
  #contentType: string | null;
  #name: string | null;

  constructor(content: Buffer, contentType: string | null, name: string | null) {
    this.content = content;
    this.#contentType = contentType;
    this.#name = name;
  }

  getBytes = (): number[] => signed(this.content);
  getContentType = (): string | null => this.#contentType;
  getName = (): string | null => this.#name;

  getDataAsString(charset = "UTF-8"): string {
    const latin = /^(?:iso-8859-1|us-ascii|windows-1252)$/i.test(charset);
    return this.content.toString(latin ? "latin1" : /^utf-16/i.test(charset) ? "utf16le" : "utf8");
  }

  setContentType(contentType: string | null): Google {
    this.#contentType = contentType;
    return asGoogle(this);
  }

  setName(name: string): Google {
    this.#name = name;
    return asGoogle(this);
  }
}

/** Google's bytes run from -128 to 127 (facts.md, Utilities). */
export function signed(content: Uint8Array): number[] {
  return Array.from(content, (byte) => (byte << 24) >> 24);
}

export function unsigned(bytes: readonly unknown[]): Buffer {
  const odd = bytes.find((byte) => typeof byte !== "number");
  if (odd !== undefined) throw new Error(`Cannot convert ${String(odd)} to byte.`);
  return Buffer.from(bytes as number[]);
}
