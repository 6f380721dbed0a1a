/** The little of docxtemplater and PizZip that is used here; both are required at the call. */
declare function require(name: "docxtemplater"): DocxtemplaterClass;
declare function require(name: "pizzip"): PizZipClass;

export interface Zip {
  readonly files: { readonly [path: string]: unknown };
  generate(options: { type: "base64"; compression: "DEFLATE" }): string;
}

type PizZipClass = new (data: string, options: { base64: true }) => Zip;

/** A piece of the template after parsing; only placeholders are looked at here. */
export interface Part {
  readonly type: string;
  /** The tag without its sign. */
  value: string;
  readonly module?: string;
  readonly location?: "start" | "end";
}

interface Module {
  readonly name: string;
  readonly priority: number;
  postparse(parts: Part[], options: { readonly filePath: string; readonly basePart?: Part }): Part[];
}

interface Options {
  readonly paragraphLoop: true;
  readonly linebreaks: true;
  readonly errorLogging: false;
  readonly modules: readonly Module[];
  parser(tag: string): { get(scope: unknown): unknown };
  nullGetter(part: Part): string | readonly string[];
}

interface Document {
  render(data: unknown): void;
}

type DocxtemplaterClass = new (zip: Zip, options: Options) => Document;

/** One fault as docxtemplater tells it. */
export interface EngineFault {
  readonly id: string;
  readonly tag: string;
}

/** Opening a menu must not pay for these two. */
export function openZip(base64: string): Zip {
  const PizZip = require("pizzip");
  return new PizZip(base64, { base64: true });
}

export function openDocument(zip: Zip, options: Options): Document {
  const Docxtemplater = require("docxtemplater");
  return new Docxtemplater(zip, options);
}

/** Flattens what docxtemplater throws: one error, or one that holds many. */
export function engineFaults(thrown: unknown): readonly EngineFault[] {
  const { properties } = thrown as { properties?: Record<string, unknown> };
  if (properties === undefined) throw thrown;
  const inner = properties["errors"];
  if (Array.isArray(inner)) return inner.flatMap((error: unknown) => engineFaults(error));
  const tag = properties["context"] ?? properties["xtag"] ?? properties["openingtag"] ?? "";
  return [{ id: String(properties["id"] ?? ""), tag: String(tag).replace(/[{}]/g, "").trim() }];
}
