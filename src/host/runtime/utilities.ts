import { createHash } from "node:crypto";
import { Blob, signed, unsigned } from "./blob.ts";
import { enumeration } from "./enumeration.ts";
import { formatDate } from "./format-date.ts";
import { mismatch } from "./mismatch.ts";
import { asGoogle, face } from "./stand-in.ts";

type Google = GoogleAppsScript.Utilities.Utilities;
type Charset = GoogleAppsScript.Utilities.Charset;

const methods = ["formatDate", "base64Encode", "base64Decode", "newBlob", "computeDigest"] as const;
const members = [...methods, "DigestAlgorithm", "Charset"] as const;

const nodeHash: Readonly<Record<string, string>> = {
  MD2: "md2",
  MD5: "md5",
  SHA_1: "sha1",
  SHA_256: "sha256",
  SHA_384: "sha384",
  SHA_512: "sha512",
};

export class Utilities implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "Utilities", members };
  readonly Charset = enumeration<Google["Charset"]>("Charset", ["US_ASCII", "UTF_8"]);
  readonly DigestAlgorithm = enumeration<Google["DigestAlgorithm"]>("DigestAlgorithm", Object.keys(nodeHash));

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!(date instanceof Date) || typeof timeZone !== "string" || typeof format !== "string")
      throw new Error(mismatch("Utilities.formatDate", date, timeZone, format));
    return formatDate(date.getTime(), timeZone, format);
  }

  base64Encode(data: string | number[], charset?: Charset): string {
    const bytes = typeof data === "string" ? encoded(data, charset ?? "UTF_8") : unsigned(data);
    return bytes.toString("base64");
  }

  base64Decode(text: string): number[] {
    return signed(Buffer.from(text, "base64"));
  }

  newBlob(data: string | number[], contentType?: string, name?: string): GoogleAppsScript.Base.Blob {
    const text = typeof data === "string";
    const content = text ? Buffer.from(data, "utf8") : unsigned(data);
    return asGoogle(new Blob(content, contentType ?? (text ? "text/plain" : null), name ?? null));
  }

  /** Without a charset, text is US_ASCII: every letter outside it becomes "?" (facts.md, Utilities). */
  computeDigest(
    algorithm: GoogleAppsScript.Utilities.DigestAlgorithm,
    value: string | number[],
    charset?: Charset,
  ): number[] {
    const bytes = typeof value === "string" ? encoded(value, charset ?? "US_ASCII") : unsigned(value);
    return signed(
      createHash(nodeHash[String(algorithm)] ?? String(algorithm))
        .update(bytes)
        .digest(),
    );
  }
}

function encoded(text: string, charset: unknown): Buffer {
  if (String(charset) === "UTF_8") return Buffer.from(text, "utf8");
  return Buffer.from(text.replace(/[^\x00-\x7F]/gu, "?"), "latin1");
}
