/** The little of docxtemplater and PizZip that is used here; both are required at the call. */
declare function require(name: "docxtemplater"): DocxtemplaterClass;
declare function require(name: "pizzip"): PizZipClass;

export interface Zip {
  readonly files: { readonly [path: string]: ZipFile };
  file(path: string, text: string): unknown;
  generate(options: { type: "base64"; compression: "DEFLATE" }): string;
}

interface ZipFile {
  asText(): string;
  /** What the zip tells of the file, until it is read. */
  readonly _data?: { readonly uncompressedSize?: number; getCompressedContent?(): unknown };
}

type PizZipClass = new (data: string, options: { base64: true }) => Zip;

/** A piece of the template after parsing; only placeholders are looked at here. */
export interface Part {
  readonly type: string;
  /** The tag without its sign. */
  value: string;
  readonly module?: string;
  readonly location?: "start" | "end";
  /** {^…} shows what it encloses when there is nothing to show. */
  readonly inverted?: boolean;
  /** Where its { stands in the part's joined text. */
  readonly offset?: number;
}

interface Module {
  readonly name: string;
  readonly priority: number;
  /** Asked for the kind of file; may add parts to fill. */
  getFileType(options: { readonly doc: Targets }): undefined;
  postparse(parts: Part[], options: { readonly filePath: string; readonly basePart?: Part }): Part[];
}

export interface Targets {
  readonly targets: string[];
  readonly invertedContentTypes?: { readonly [type: string]: readonly string[] };
}

interface Options {
  readonly paragraphLoop: true;
  readonly linebreaks: true;
  readonly errorLogging: false;
  readonly syntax: { readonly changeDelimiterPrefix: ""; readonly preserveNewlinesInTags: true };
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
  /** "unclosed_tag", "filetype_not_identified"; "" for what it does not know itself. */
  readonly id: string;
  readonly tag: string;
  /** The tag that closes another. */
  readonly closing: string;
  /** "word/document.xml"; "" when the whole file is meant. */
  readonly file: string;
  /** Where the tags at fault begin in the part's joined text. */
  readonly offsets: readonly number[];
}

/** Opening a menu must not pay for these two. Throws when the text is no zip, or not a whole one. */
export function openZip(base64: string): Zip {
  const PizZip = require("pizzip");
  const zip = new PizZip(base64, { base64: true });
  for (const path of Object.keys(zip.files)) zip.files[path]?._data?.getCompressedContent?.();
  return zip;
}

/** The size of an unpacked file, without unpacking it. */
export function declaredSize(file: ZipFile | undefined): number {
  return file?._data?.uncompressedSize ?? 0;
}

export function openDocument(zip: Zip, options: Options): Document {
  const Docxtemplater = require("docxtemplater");
  return new Docxtemplater(zip, options);
}

/** Flattens what docxtemplater throws: one error, or one that holds many. */
export function engineFaults(thrown: unknown): readonly EngineFault[] {
  const { properties = {} } = thrown as { properties?: Record<string, unknown> };
  const inner = properties["errors"];
  if (Array.isArray(inner)) return inner.flatMap((error: unknown) => engineFaults(error));
  const pair = properties["lastPair"] as { left?: unknown } | undefined;
  const offset = properties["offset"];
  return [
    {
      id: text(properties["id"]),
      tag: text(properties["xtag"] ?? properties["openingtag"] ?? pair?.left),
      closing: text(properties["closingtag"]),
      file: text(properties["file"]),
      offsets: (Array.isArray(offset) ? offset : [offset]).filter((one): one is number => typeof one === "number"),
    },
  ];
}

function text(value: unknown): string {
  return typeof value === "string" ? value.replace(/[{}]/g, "").trim() : "";
}
