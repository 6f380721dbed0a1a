import { bieu2 } from "../forms/bieu-2.ts";
import { headingLabel } from "../plan/heading-label.ts";
import { bare, compose, oneLine, sameName } from "../words/text.ts";
import { findTable, goesOnWith, type FoundTable } from "./find-table.ts";
import { readGeneralLine, readHeadLine, type Told } from "./head-lines.ts";
import { OrganisationReader } from "./organisation-lines.ts";
import { LONGEST_CELL, type Paper, type PaperLine, type PaperTable } from "./paper.ts";
import { isHeading, isSection, opening, type Opens } from "./section-words.ts";
import { opensSignature, SignatureReader } from "./signature-lines.ts";

export interface NarrativePart {
  readonly heading: string;
  readonly place: string;
  readonly text: PaperLine[];
}

export interface TableFound {
  readonly table: PaperTable;
  readonly found: FoundTable;
}

/** The parts of a plan as they were found on paper, each line in one of them or among those left. */
export class SectionReader {
  readonly told: Told = {};
  readonly papers: { paper: string; paperKind: string }[] = [];
  readonly narrative: NarrativePart[] = [];
  readonly tables: TableFound[] = [];
  readonly organisation = new OrganisationReader();
  readonly signature = new SignatureReader();
  readonly left: PaperLine[] = [];
  /** The plan is named as one of improvement. */
  isNamed = false;
  #now: Opens | "head" | "table" = "head";
  #kind = "";
  #titled = false;

  constructor({ blocks, aside }: Paper) {
    for (const block of blocks) {
      if (block.kind === "table") this.#table(block);
      else {
        for (const text of block.text.split("\n")) {
          if (compose(text) !== "") this.#line({ place: block.place, text: compose(text) });
        }
      }
    }
    // the draft's mark of our own report
    this.left.push(...aside.filter(({ text }) => bare(text) !== "du thao"));
  }

  #table(table: PaperTable): void {
    const before = [...this.tables].reverse().find(({ found }) => found.kind === "plan");
    const found = findTable(table);
    if (found) return this.#plans(table, found);
    const lines = table.rows.flatMap(({ cells, place }) =>
      cells.flatMap(({ text }) => text.split("\n").map((line) => ({ place, text: line }))),
    );
    const signs = lines.some(({ text }) => opening(text) === "signature" || opensSignature(oneLine(text)));
    const goesOn =
      before && !signs && this.#now === "table" ? goesOnWith(before.table, before.found, table) : undefined;
    if (goesOn) return this.#plans(table, goesOn);
    if (signs && this.#now !== "head") this.#now = "signature";
    const takes = this.#now === "head" || this.#now === "signature";
    for (const line of lines) {
      if (line.text.trim() === "") continue;
      if (takes) this.#line(line);
      else this.left.push(line);
    }
  }

  #plans(table: PaperTable, found: FoundTable): void {
    const last = this.narrative[this.narrative.length - 1];
    // the form prints the heading of a table itself
    if (last && last.text.length === 0 && isSection(last.heading)) this.narrative.pop();
    this.tables.push({ table, found });
    this.#now = "table";
  }

  #line(line: PaperLine): void {
    if (line.text.length > LONGEST_CELL) {
      this.left.push(line);
      return;
    }
    const text = oneLine(line.text);
    if (/cai tien chat luong/.test(bare(text)) && text.length <= 200) this.isNamed = true;
    const opens = opening(text) ?? (this.#now !== "head" && opensSignature(text) ? "signature" : undefined);
    if (opens !== undefined && !(this.#now === "signature" && opens === "narrative" && !isSection(text))) {
      this.#now = opens;
      this.#kind = "";
      if (opens === "narrative") this.narrative.push({ heading: text, place: line.place, text: [] });
      if (opens !== "signature") return;
    }
    if (this.#now === "head") this.#head(line);
    else if (this.#now === "basis") this.#basis(line);
    else if (!this.#inside(line, text)) this.left.push(line);
  }

  /** False where the line has no place in the part that is open. */
  #inside(line: PaperLine, text: string): boolean {
    if (this.#now === "general") return this.#tell(readGeneralLine(text));
    if (this.#now === "organisation") return this.organisation.take(withoutEndMark(line.text));
    if (this.#now === "signature") return this.signature.take(text);
    if (this.#now !== "narrative") return false;
    if (isHeading(text)) this.narrative.push({ heading: text, place: line.place, text: [] });
    else this.narrative[this.narrative.length - 1]?.text.push({ ...line, text: withoutEndMark(line.text) });
    return true;
  }

  #tell(told: Told | "own" | undefined): boolean {
    if (told === undefined) return false;
    if (told !== "own") Object.assign(this.told, told);
    return true;
  }

  #head(line: PaperLine): void {
    for (const piece of line.text.split(/\t+| {4,}/)) {
      if (/^[-+•*–]?\s*căn cứ\s/i.test(piece)) {
        this.#now = "basis";
        this.#basis({ ...line, text: piece });
        continue;
      }
      if (piece.trim() !== "" && !this.#tell(readHeadLine(piece, this.told, this.#titled)))
        this.left.push({ ...line, text: piece });
      if (/^ke hoach\b/.test(bare(piece))) this.#titled = true;
    }
  }

  #basis(line: PaperLine): void {
    const text = oneLine(line.text);
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const rest = headingLabel(text)?.rest.replace(/^\s*[.)/:-]+\s*/, "") ?? text;
    const kind = bieu2.paperKinds.find((name) => sameName(name) === sameName(rest));
    if (kind !== undefined) {
      this.#kind = kind;
      return;
    }
    const above = this.papers[this.papers.length - 1];
    const isPaper = this.#kind !== "" || /^(?:[-+•*–]|\d+[.)])?\s*(?:căn cứ|theo|thực hiện|xét)(?:\s|$)/i.test(text);
    if (isPaper || /(?<![\p{L}])số\s*:?\s*\d+\s*\/|^[-+•*–]\s/iu.test(text)) {
      this.papers.push({ paper: text.replace(/^[-+•*–]\s*/, ""), paperKind: this.#kind });
    } else if (above && !/[.;]$/.test(above.paper)) above.paper = `${above.paper} ${text}`;
    else {
      const last = this.narrative[this.narrative.length - 1];
      if (last?.heading === "") last.text.push(line);
      else this.narrative.push({ heading: "", place: line.place, text: [line] });
    }
  }
}

/** "./." closes a document: the report sets it itself. */
function withoutEndMark(text: string): string {
  return text.replace(/\s*\.?\s*\/\s*\.\s*$/, ".");
}
