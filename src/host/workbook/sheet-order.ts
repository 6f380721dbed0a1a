/** The schema fixes the order of what stands after the rows and conditional formats of a sheet. */
const order = [
  ...["dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks"],
  ...["colBreaks", "drawing", "legacyDrawing", "picture", "tableParts", "extLst"],
] as const;

/** The sheet's XML with `xml`, which is a `tag`, in its place. */
export function withPart(sheetXml: string, tag: (typeof order)[number], xml: string): string {
  if (xml === "") return sheetXml;
  const later = order.slice(order.indexOf(tag) + 1).join("|");
  // a data bar has an <extLst> of its own inside its conditional format
  const ends = ["</sheetData>", "<sheetData/>", "</conditionalFormatting>"].map((end) => sheetXml.lastIndexOf(end));
  const dataEnd = Math.max(...ends, 0);
  const place = dataEnd + sheetXml.slice(dataEnd).search(new RegExp(`<(?:${later})\\b|</worksheet>`));
  return sheetXml.slice(0, place) + xml + sheetXml.slice(place);
}
