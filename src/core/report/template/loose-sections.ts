/** The low plain paragraph that carries a section's break. */
const carrier = (section: string): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>${section}</w:pPr></w:p>`;

/**
 * Moves a section's break out of a paragraph that holds a mark of a loop: that paragraph vanishes with its mark, and
 * the pages before it would turn with those after. Word and Google Docs leave the break in whatever paragraph is last.
 */
export function withLooseSections(xml: string): string {
  if (!xml.includes("<w:sectPr")) return xml;
  const pieces = xml.split("</w:p>");
  const end = pieces.pop() ?? "";
  return pieces.map(loosened).join("") + end;
}

function loosened(piece: string): string {
  const from = Math.max(piece.lastIndexOf("<w:p>"), piece.lastIndexOf("<w:p "));
  const paragraph = piece.slice(Math.max(0, from));
  const section = /<w:sectPr[\s>][\s\S]*<\/w:sectPr>/.exec(paragraph)?.[0];
  const text = paragraph.replace(/<[^>]*>/g, "");
  if (from < 0 || section === undefined || !/\{[#/^-]/.test(text)) return `${piece}</w:p>`;
  const bare = `${paragraph.replace(section, "")}</w:p>`;
  // beside an opening mark it must stay outside the loop, too
  const both = text.includes("{/") ? bare + carrier(section) : carrier(section) + bare;
  return piece.slice(0, from) + both;
}
