/** One tag of an XML text: `from` is the place of its "<", `to` the place after its ">". */
export interface XmlTag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  readonly from: number;
  readonly to: number;
}

/**
 * Walks the tags of an XML text in one pass; comments, instructions and CDATA are stepped over.
 * False where the text is no XML: a tag without end, one that closes another, a bare "&".
 */
export function scanXml(xml: string, visit: (tag: XmlTag) => void): boolean {
  const open: string[] = [];
  let roots = 0;
  for (let from = xml.indexOf("<"); from !== -1;) {
    const to = endOf(xml, from);
    if (to === -1) return false;
    const mark = xml[from + 1];
    if (mark !== "!" && mark !== "?") {
      const tag = tagBetween(xml, from, to);
      if (tag.name === "") return false;
      if (open.length === 0) roots++;
      if (tag.kind === "open") open.push(tag.name);
      else if (tag.kind === "close" && open.pop() !== tag.name) return false;
      visit(tag);
    }
    from = xml.indexOf("<", to);
  }
  return open.length === 0 && roots > 0 && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml);
}

/** The place after the tag that begins at `from`; -1 when it has no end. */
function endOf(xml: string, from: number): number {
  if (xml.startsWith("<!--", from)) return after(xml, "-->", from + 4);
  if (xml.startsWith("<![CDATA[", from)) return after(xml, "]]>", from);
  if (xml.startsWith("<?", from)) return after(xml, "?>", from);
  let quote = "";
  for (let at = from + 1; at < xml.length; at++) {
    const letter = xml[at];
    if (letter === "<") return -1;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at + 1;
  }
  return -1;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function tagBetween(xml: string, from: number, to: number): XmlTag {
  const closes = xml[from + 1] === "/";
  const start = from + (closes ? 2 : 1);
  let end = start;
  while (end < to && !/[\s/>]/.test(xml[end] ?? ">")) end++;
  const kind = closes ? "close" : xml[to - 2] === "/" ? "empty" : "open";
  return { name: xml.slice(start, end), kind, from, to };
}
