import { finishDocument } from "../finish/finish.ts";
import type { Trouble } from "../../words/trouble.ts";
import { engineFaults, openDocument } from "./engine.ts";
import type { EngineFault, Part, Targets, Zip } from "./engine.ts";
import { lineTag, tagName } from "../tags.ts";
import type { PartTexts, Spot } from "./template-fault.ts";
import { openTemplate } from "./template-file.ts";
import { readPart } from "./template-text.ts";
import type { PartText } from "./template-text.ts";

/** A tag as it stands in the template. */
export interface TemplateTag {
  readonly name: string;
  readonly kind: "print" | "open" | "close" | "other";
  /** What stands before the name of one of another kind: "@", "^". */
  readonly sign: string;
  readonly at: Spot;
}

export interface Template {
  /** Why the file is not taken at all; then it has no tags. */
  readonly refused: Trouble | undefined;
  /** The tags of each part that holds text (body, headers), in order; the parts one after the other. */
  readonly tags: readonly (readonly TemplateTag[])[];
  readonly texts: PartTexts;
  readonly faults: readonly EngineFault[];
  /** The .docx as base64; only for a template without faults. */
  render(data: unknown): string;
}

/** Reads a template (base64); undefined when it is no .docx. Throws nothing. */
export function readTemplate(base64: string): Template | undefined {
  const opened = openTemplate(base64);
  if (opened === undefined) return undefined;
  if ("refused" in opened) {
    return { refused: opened.refused, tags: [], texts: new Map(), faults: [], render: () => "" };
  }
  const { zip } = opened;
  const texts = textsOf(zip);
  if (texts === undefined) return undefined;
  const tags: TemplateTag[][] = [];
  const faults: EngineFault[] = [];
  let render = (_data: unknown): void => undefined;
  try {
    const document = openDocument(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      // {=…=} must not change the marks; a line break in a tag is a blank of its name
      syntax: { changeDelimiterPrefix: "", preserveNewlinesInTags: true },
      modules: [tagReader(tags)],
      parser: (tag) => ({ get: (scope) => valueOf(tagName(tag), scope) }),
      nullGetter: (part) => (part.module === "loop" ? [] : ""),
    });
    render = (data) => document.render(data);
  } catch (thrown) {
    faults.push(...engineFaults(thrown));
    // "" is what docxtemplater did not foresee: a broken list of contents
    if (faults.some(({ id }) => /^$|^filetype_|_filetype_|xml$/.test(id))) return undefined;
  }
  return {
    refused: undefined,
    tags,
    texts,
    faults,
    render: (data) => {
      render(data);
      const [body = ""] = texts.keys();
      zip.file(body, finishDocument(zip.files[body]?.asText() ?? ""));
      return zip.generate({ type: "base64", compression: "DEFLATE" });
    },
  };
}

/** The parts that hold text, the body first; undefined when there is no body or a part is no XML. */
function textsOf({ files }: Zip): PartTexts | undefined {
  const roots = ["w:document", "w:hdr", "w:ftr", "w:footnotes", "w:endnotes", "w:comments"];
  const found: [string, PartText][] = [];
  try {
    for (const path of Object.keys(files)) {
      const xml = /^word\/[^/]+\.xml$/.test(path) ? (files[path]?.asText() ?? "") : "";
      if (!/<w:(?:document|hdr|ftr|footnotes|endnotes|comments)[\s>]/.test(xml.slice(0, 4000))) continue;
      const text = readPart(xml);
      if (text === undefined) return undefined;
      found.push([path, text]);
    }
  } catch {
    return undefined;
  }
  found.sort(([, one], [, other]) => roots.indexOf(one.root) - roots.indexOf(other.root));
  return found[0]?.[1].root === roots[0] ? new Map(found) : undefined;
}

/** Runs before docxtemplater pairs the loops, so that {#Căn cứ} meets its {/căn cứ} and broken loops hide no name. */
function tagReader(tags: TemplateTag[][]) {
  return {
    name: "tags",
    priority: 1000,
    /** Notes at the end of the document are filled too; docxtemplater leaves them out. */
    getFileType({ doc }: { readonly doc: Targets }): undefined {
      const endnotes = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml";
      doc.targets.push(...(doc.invertedContentTypes?.[endnotes] ?? []));
    },
    postparse(parts: Part[], { filePath, basePart }: { readonly filePath: string; readonly basePart?: Part }): Part[] {
      if (basePart !== undefined) return parts;
      const found: TemplateTag[] = [];
      for (const part of parts) {
        if (part.type !== "placeholder") continue;
        part.value = tagName(part.value);
        found.push({
          name: part.value,
          kind: kindOf(part),
          sign: part.inverted === true ? "^" : "@",
          at: { file: filePath, offset: part.offset ?? 0 },
        });
      }
      tags.push(found);
      return parts;
    },
  };
}

function kindOf({ module, location, inverted }: Part): TemplateTag["kind"] {
  if (module === undefined) return "print";
  if (module !== "loop" || inverted === true) return "other";
  return location === "end" ? "close" : "open";
}

/** Only what the data itself holds: "constructor" is not a tag. */
function valueOf(name: string, scope: unknown): unknown {
  if (typeof scope === "string") return name === lineTag || name === "." ? scope : undefined;
  if (typeof scope !== "object" || !scope || !Object.prototype.hasOwnProperty.call(scope, name)) return undefined;
  return (scope as Record<string, unknown>)[name];
}
