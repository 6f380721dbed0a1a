import { scanXml } from "./xml-scan.ts";
import type { XmlTag } from "./xml-scan.ts";

/** A cell, counted from 1; a table inside a cell is counted as that cell. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly cell: number;
}

export interface Paragraph {
  /** As written in the XML ("&amp;" stays), a blank for each tab and line break. */
  text: string;
  readonly cell: Cell | undefined;
  readonly inBox: boolean;
  /** The second copy of a text box, which Word keeps for its older versions. */
  readonly isCopy: boolean;
  /** The elements around the paragraph that docxtemplater does not see: "w:txbxContent". */
  readonly holders: string;
}

/** The letters of one w:t. */
export interface Piece {
  /** Where they begin in the part's joined text; docxtemplater tells its faults by the same count. */
  readonly from: number;
  readonly text: string;
  readonly paragraph: number;
  /** Where they begin in the paragraph's text. */
  readonly inParagraph: number;
  /** As of the paragraph, and those inside it: "w:hyperlink". */
  readonly holders: string;
}

/** What stands between letters: a line break, a tab, the start of a paragraph. */
export interface Stop {
  readonly at: number;
  readonly name: string;
}

/** The text of one XML part of a .docx; all lists in the order of the XML. */
export interface PartText {
  /** "w:document", "w:hdr", "w:ftr", "w:footnotes"… */
  readonly root: string;
  readonly paragraphs: readonly Paragraph[];
  readonly pieces: readonly Piece[];
  readonly stops: readonly Stop[];
}

// w:delText is not among them: what is deleted is no text
const texts = new Set(["w:t", "a:t", "m:t"]);
const stopNames = new Set(["w:br", "w:cr", "w:tab", "w:ptab", "w:noBreakHyphen", "w:sym"]);
const holderNames = new Set(
  "w:hyperlink w:ins w:moveTo w:moveFrom w:fldSimple w:smartTag w:customXml w:sdtContent w:txbxContent w:dir w:bdo".split(
    " ",
  ),
);

/** Reads one part into its paragraphs; undefined when it is no XML. */
export function readPart(xml: string): PartText | undefined {
  const paragraphs: Paragraph[] = [];
  const pieces: Piece[] = [];
  const stops: Stop[] = [];
  const open: number[] = [];
  const holders: string[] = [];
  const place = tablePlace();
  let root = "";
  let copies = 0;
  let length = 0;
  let textFrom = -1;

  function paragraph(kind: XmlTag["kind"]): void {
    if (kind === "close") open.pop();
    if (kind !== "open") return;
    open.push(paragraphs.length);
    stops.push({ at: length, name: "w:p" });
    paragraphs.push({
      text: "",
      cell: place.cell(),
      inBox: place.inBox(),
      isCopy: copies > 0,
      holders: holders.join(" "),
    });
  }

  function letters(text: string): void {
    const index = open[open.length - 1];
    const owner = index === undefined ? undefined : paragraphs[index];
    if (index !== undefined && owner !== undefined && text !== "") {
      const inParagraph = owner.text.length;
      pieces.push({ from: length, text, paragraph: index, inParagraph, holders: holders.join(" ") });
      owner.text += text;
    }
    length += text.length;
  }

  function stop(name: string): void {
    stops.push({ at: length, name });
    const owner = paragraphs[open[open.length - 1] ?? -1];
    if (owner !== undefined) owner.text += " ";
  }

  const isXml = scanXml(xml, (tag) => {
    const { name, kind } = tag;
    if (root === "") root = name;
    if (texts.has(name)) {
      if (kind === "open") textFrom = tag.to;
      // docxtemplater reads ">" as four letters
      if (kind === "close") letters(xml.slice(textFrom, tag.from).replace(/>/g, "&gt;"));
    } else if (name === "w:p") paragraph(kind);
    else if (stopNames.has(name) && kind !== "close") stop(name);
    else if (name === "mc:Fallback" && kind !== "empty") copies += kind === "open" ? 1 : -1;
    else if (holderNames.has(name)) {
      if (kind === "open") holders.push(name);
      if (kind === "close") holders.pop();
    }
    place.see(tag);
  });
  return isXml ? { root, paragraphs, pieces, stops } : undefined;
}

/** Follows tables and text boxes; a table inside a text box is not counted. */
function tablePlace() {
  let boxes = 0;
  let tables = 0;
  let now: Cell = { table: 0, row: 0, cell: 0 };
  return {
    inBox: (): boolean => boxes > 0,
    cell: (): Cell | undefined => (tables > 0 ? now : undefined),
    see({ name, kind }: XmlTag): void {
      if (kind === "empty") return;
      const step = kind === "open" ? 1 : -1;
      if (name === "w:txbxContent") boxes += step;
      if (boxes > 0) return;
      if (name === "w:tbl") {
        if (step === 1 && tables === 0) now = { table: now.table + 1, row: 0, cell: 0 };
        tables += step;
      }
      if (step === -1 || tables !== 1) return;
      if (name === "w:tr") now = { table: now.table, row: now.row + 1, cell: 0 };
      if (name === "w:tc") now = { ...now, cell: now.cell + 1 };
    },
  };
}
