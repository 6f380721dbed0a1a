import PizZip from "pizzip";
import { SaxesParser } from "saxes";

/** The paragraphs of a .docx body in document order, cells row by row; w:br is "\n", w:tab is "\t". */
export function docxText(bytes: Uint8Array): string[] {
  return partText(bytes, "word/document.xml");
}

/** The paragraphs of one part: "word/header1.xml". Throws when the part is absent or no XML. */
export function partText(bytes: Uint8Array, part: string): string[] {
  const paragraphs: string[] = [];
  const open: string[] = [];
  let inText = false;
  const add = (text: string): void => {
    const last = open.pop();
    if (last !== undefined) open.push(last + text);
  };
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    if (name === "w:p") open.push("");
    else if (name === "w:t") inText = true;
    else if (name === "w:br") add("\n");
    else if (name === "w:tab" && open.length > 0) add("\t");
  });
  parser.on("text", (text) => {
    if (inText) add(text);
  });
  parser.on("closetag", ({ name }) => {
    if (name === "w:t") inText = false;
    if (name === "w:p") paragraphs.push(open.pop() ?? "");
  });
  parser.write(partXml(bytes, part)).close();
  return paragraphs;
}

export function partXml(bytes: Uint8Array, part: string): string {
  const file = new PizZip(bytes).file(part);
  if (file === null) throw new Error(`no part ${part}`);
  return file.asText();
}

/** The names of all XML parts. */
export function xmlParts(bytes: Uint8Array): string[] {
  return Object.keys(new PizZip(bytes).files).filter((name) => /\.(xml|rels)$/.test(name));
}
