/** So many of the last paragraphs go with the signature, which must not stand alone on a page. */
const KEPT = 2;

/** Marks the paragraphs above the last table (recipients and signature) to be kept with what follows. */
export function keepEndWithSignature(xml: string): string {
  const table = xml.lastIndexOf("<w:tbl>");
  const cut = Math.max(xml.lastIndexOf("</w:tbl>", table), xml.lastIndexOf("</w:sectPr>", table));
  if (table < 0 || cut < 0) return xml;
  const paragraphs = xml.slice(cut, table).split("</w:p>");
  let kept = 0;
  for (let at = paragraphs.length - 2; at >= 0 && kept < KEPT; at--) {
    const paragraph = paragraphs[at] ?? "";
    paragraphs[at] = withKeepNext(paragraph);
    if (paragraph.includes("<w:t")) kept += 1;
  }
  return xml.slice(0, cut) + paragraphs.join("</w:p>") + xml.slice(table);
}

/** In the order that OOXML wants: the style, then keepNext, then the rest. */
function withKeepNext(paragraph: string): string {
  if (paragraph.includes("<w:keepNext") || paragraph.includes("<w:sectPr")) return paragraph;
  if (paragraph.includes("<w:pPr>")) return paragraph.replace(/<w:pPr>(<w:pStyle [^>]*>)?/, "<w:pPr>$1<w:keepNext/>");
  return paragraph.replace("<w:pPr/>", "").replace(/<w:p(?: [^>]*)?>/, "$&<w:pPr><w:keepNext/></w:pPr>");
}
