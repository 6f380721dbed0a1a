import { declaredSize, openZip } from "../report/template/engine.ts";
import { isEncrypted, isOle } from "../report/template/ole-file.ts";
import type { Trouble } from "../words/trouble.ts";
import { notWord, oldWord, tooLarge, withPassword } from "./troubles.ts";
import { xmlTree, type XmlNode } from "./xml-tree.ts";

const MB = 1024 * 1024;
const LARGEST_PART = 20;

/** The XML parts of a .docx (as base64) by their paths, read one by one when asked for. */
export interface WordParts {
  readonly paths: readonly string[];
  readonly part: (path: string) => XmlNode | undefined;
}

export function openWord(base64: string): WordParts | { readonly trouble: Trouble } {
  if (isOle(base64)) return { trouble: isEncrypted(base64) ? withPassword : oldWord };
  try {
    const { files } = openZip(base64);
    const paths = Object.keys(files);
    if (!paths.includes("word/document.xml")) return { trouble: notWord };
    const sizes = paths.filter((path) => /\.xml$/i.test(path)).map((path) => declaredSize(files[path]));
    // a size beyond 2 GB is read as a negative number
    if (sizes.some((size) => size < 0 || size > LARGEST_PART * MB)) return { trouble: tooLarge };
    return {
      paths,
      part: (path) => {
        const xml = files[path]?.asText();
        return xml === undefined ? undefined : xmlTree(xml);
      },
    };
  } catch {
    return { trouble: notWord };
  }
}
