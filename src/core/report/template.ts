import { engineFaults, openDocument, openZip } from "./engine.ts";
import type { EngineFault, Part, Zip } from "./engine.ts";
import { lineTag, tagName } from "./tags.ts";

/** A tag as it stands in the template. */
export interface TemplateTag {
  readonly name: string;
  readonly kind: "print" | "open" | "close" | "other";
}

export interface Template {
  /** The tags of each part that holds text (body, headers), in order; the parts one after the other. */
  readonly tags: readonly (readonly TemplateTag[])[];
  readonly faults: readonly EngineFault[];
  /** The .docx as base64; only for a template without faults. */
  render(data: unknown): string;
}

/** Reads a template; undefined when it is no .docx. */
export function readTemplate(base64: string): Template | undefined {
  const tags: TemplateTag[][] = [];
  const zip = zipOf(base64);
  if (zip === undefined) return undefined;
  const faults: EngineFault[] = [];
  let render = (_data: unknown): void => undefined;
  try {
    const document = openDocument(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      modules: [tagReader(tags)],
      parser: (tag) => ({ get: (scope) => valueOf(tagName(tag), scope) }),
      nullGetter: (part) => (part.module === "loop" ? [] : ""),
    });
    render = (data) => document.render(data);
  } catch (thrown) {
    faults.push(...engineFaults(thrown));
    if (faults.some(({ id }) => id.startsWith("filetype_"))) return undefined;
  }
  return {
    tags,
    faults,
    render: (data) => {
      render(data);
      return zip.generate({ type: "base64", compression: "DEFLATE" });
    },
  };
}

function zipOf(base64: string): Zip | undefined {
  try {
    const zip = openZip(base64);
    return zip.files["word/document.xml"] === undefined ? undefined : zip;
  } catch {
    return undefined;
  }
}

/** Runs before docxtemplater pairs the loops, so that {#Căn cứ} meets its {/căn cứ} and broken loops hide no name. */
function tagReader(tags: TemplateTag[][]) {
  return {
    name: "tags",
    priority: 1000,
    postparse(parts: Part[], { basePart }: { readonly basePart?: Part }): Part[] {
      if (basePart !== undefined) return parts;
      const found: TemplateTag[] = [];
      for (const part of parts) {
        if (part.type !== "placeholder") continue;
        part.value = tagName(part.value);
        found.push({ name: part.value, kind: kindOf(part) });
      }
      tags.push(found);
      return parts;
    },
  };
}

function kindOf({ module, location }: Part): TemplateTag["kind"] {
  if (module === undefined) return "print";
  if (module !== "loop") return "other";
  return location === "end" ? "close" : "open";
}

/** Only what the data itself holds: "constructor" is not a tag. */
function valueOf(name: string, scope: unknown): unknown {
  if (typeof scope === "string") return name === lineTag || name === "." ? scope : undefined;
  if (typeof scope !== "object" || !scope || !Object.prototype.hasOwnProperty.call(scope, name)) return undefined;
  return (scope as Record<string, unknown>)[name];
}
