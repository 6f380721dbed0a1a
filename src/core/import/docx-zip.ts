import { declaredSize, openZip } from "../report/template/engine.ts";
import type { Trouble } from "../words/trouble.ts";
import { notWord, oldWord, tooLarge, withPassword } from "./troubles.ts";
import { xmlTree, type XmlNode } from "./xml-tree.ts";

const MB = 1024 * 1024;
const LARGEST_PART = 20;

// As for a template (report/template/template-file.ts): a file with a password is an OLE file with a stream named
// EncryptedPackage, two bytes a letter, at each of its three alignments in base64.
const oleStart = "0M8R4KGx";
const encryptedName = /cgB5AHAAdABlAGQAUABh|IAeQBwAHQAZQBkAFAAY|yAHkAcAB0AGUAZABQAG/;

/** The XML parts of a .docx (as base64) by their paths, read one by one when asked for. */
export interface WordParts {
  readonly paths: readonly string[];
  readonly part: (path: string) => XmlNode | undefined;
}

export function openWord(base64: string): WordParts | { readonly trouble: Trouble } {
  if (base64.startsWith(oleStart)) return { trouble: encryptedName.test(base64) ? withPassword : oldWord };
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
