import type PizZip from "pizzip";

/** Parts that exceljs reads and writes again, or that only repeat what other parts say. */
const kept: readonly RegExp[] = [
  /^\[Content_Types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^docProps\/(?:app|core)\.xml$/,
  /^docProps\/thumbnail\.\w+$/,
  /^xl\/(?:workbook|styles|sharedStrings|calcChain)\.xml$/,
  /^xl\/_rels\/workbook\.xml\.rels$/,
  /^xl\/theme\/theme\d*\.xml$/,
  /^xl\/worksheets\/sheet\d+\.xml$/,
  /^xl\/worksheets\/_rels\/sheet\d+\.xml\.rels$/,
  /^xl\/media\/[A-Za-z0-9]+\.\w{3,4}$/,
  /^xl\/drawings\/[A-Za-z0-9]+\.xml$/,
  /^xl\/drawings\/_rels\/[A-Za-z0-9]+\.xml\.rels$/,
  /^xl\/drawings\/vmlDrawing\d+\.vml$/,
  /^xl\/comments\d+\.xml$/,
  /^xl\/tables\/table\d+\.xml$/,
  /^xl\/tables\/_rels\//,
  /^xl\/printerSettings\//,
  /^xl\/(?:metadata|featurePropertyBag\/.*)\.xml$/,
  // what offices and their programs note about a file, not what staff put into it
  /^(?:docMetadata|customXml)\//,
  /^xl\/persons\/person\d*\.xml$/,
];

/** What a kept part may hold that exceljs drops. */
const inside: readonly { part: RegExp; holds: RegExp; what: string }[] = [
  { part: /^xl\/drawings\/\w+\.xml$/, holds: /<xdr:(?:sp|grpSp|cxnSp)[\s>]/, what: "shapes" },
  { part: /^xl\/drawings\/\w+\.xml$/, holds: /<xdr:graphicFrame[\s>]/, what: "charts or other objects" },
  { part: /^xl\/drawings\/\w+\.xml$/, holds: /<xdr:absoluteAnchor[\s>]/, what: "pictures at a fixed place" },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, holds: /<x14:dataValidation[\s>]/, what: "dropdowns from another sheet" },
  {
    part: /^xl\/worksheets\/sheet\d+\.xml$/,
    holds:
      /<cfRule\b[^>]*(?:type="(?:duplicateValues|uniqueValues|beginsWith|endsWith|notContainsText)"|stopIfTrue="1")/,
    what: "some conditional formats",
  },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, holds: /<x14:sparklineGroup[\s>]/, what: "sparklines" },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, holds: /<legacyDrawingHF[\s/]/, what: "pictures in header or footer" },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, holds: /<(?:col|row)Breaks[\s>]/, what: "page breaks" },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, holds: /<protectedRanges[\s>]/, what: "protected ranges" },
  { part: /^xl\/worksheets\/sheet\d+\.xml$/, holds: /<scenarios[\s>]/, what: "scenarios" },
  { part: /^xl\/workbook\.xml$/, holds: /<workbookProtection[\s/]/, what: "protection of the workbook" },
];

/** Parts of the original that saving would lose: part names, with the reason where the part itself is kept. */
export function lostParts(zip: PizZip): string[] {
  const lost: string[] = [];
  for (const [path, entry] of Object.entries(zip.files)) {
    if (entry.dir || isEmptyProperties(path, entry)) continue;
    if (!kept.some((pattern) => pattern.test(path)) && !isCompanion(path)) lost.push(path);
    const checks = inside.filter((check) => check.part.test(path));
    const text = checks.length > 0 ? entry.asText() : "";
    for (const check of checks) if (check.holds.test(text)) lost.push(`${path}: ${check.what}`);
  }
  return lost.sort();
}

/** LibreOffice adds custom properties to every file it saves, mostly none. */
function isEmptyProperties(path: string, entry: PizZip.ZipObject): boolean {
  return path === "docProps/custom.xml" && !/<(?:\w+:)?property\s/.test(entry.asText());
}

/** A part's list of relations says nothing that the part itself does not. */
function isCompanion(path: string): boolean {
  return path.endsWith(".rels");
}
