import { compose, withoutForbidden } from "../words/text.ts";
import { openWord } from "./docx-zip.ts";
import { labelsOf, type Labels } from "./numbering.ts";
import type { Block, PaperCell, PaperLine, PaperReading, PaperRow } from "./paper.ts";
import { notWord } from "./troubles.ts";
import { allOf, attribute, child, numberIn, type XmlNode } from "./xml-tree.ts";

/**
 * Reads a Word file into paragraphs and tables in their order.
 * @param base64 the bytes of the .docx. Text that was inserted under tracked changes counts, what was deleted does not.
 */
export function readDocx(base64: string): PaperReading {
  const parts = openWord(base64);
  if ("trouble" in parts) return parts;
  try {
    const body = child(parts.part("word/document.xml"), "w:document", "w:body");
    if (!body) return { trouble: notWord };
    const reader = new BodyReader(labelsOf(parts.part("word/numbering.xml"), parts.part("word/styles.xml")));
    const blocks = unwrapped(reader.blocks(body.children));
    const aside = [...reader.aside, ...parts.paths.flatMap((path) => besideBody(path, parts.part))];
    return { paper: { blocks: placed(blocks), aside, wrapped: false, remarks: deletedTold(reader.deleted) } };
  } catch {
    // nested deeper than any plan
    return { trouble: notWord };
  }
}

type Cell = Omit<PaperCell, "text"> & { readonly blocks: readonly Raw[] };
type Raw =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] };

const SKIPPED = new Set(["w:pPr", "w:rPr", "w:instrText", "mc:Fallback", "w:moveFrom", "w:sdtPr", "w:tblPr"]);
const BREAKS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
  "w:sym": "•",
};

class BodyReader {
  readonly aside: PaperLine[] = [];
  readonly deleted: string[] = [];
  readonly #label: Labels;

  constructor(label: Labels) {
    this.#label = label;
  }

  blocks(nodes: readonly XmlNode[]): Raw[] {
    return nodes.flatMap((node): Raw[] => {
      if (node.name === "w:p") {
        const text = cleaned(this.#inline(node));
        const label = text.trim() === "" ? "" : this.#label(node);
        return [{ kind: "paragraph", text: label === "" ? text : `${label} ${text}` }];
      }
      if (node.name === "w:tbl") return [{ kind: "table", rows: this.#rows(node) }];
      return SKIPPED.has(node.name) ? [] : this.blocks(node.children);
    });
  }

  #rows(node: XmlNode): Cell[][] {
    return node.children.flatMap((row): Cell[][] => {
      if (row.name !== "w:tr") return SKIPPED.has(row.name) ? [] : this.#rows(row);
      let at = numberIn(child(row, "w:trPr", "w:gridBefore")) ?? 0;
      return [
        cellNodes(row).map((cell) => {
          const span = Math.min(Math.max(numberIn(child(cell, "w:tcPr", "w:gridSpan")) ?? 1, 1), 200);
          const merge = child(cell, "w:tcPr", "w:vMerge");
          const goesOn = merge !== undefined && attribute(merge, "w:val") !== "restart";
          at += span;
          return { at: at - span, span, goesOn, blocks: this.blocks(cell.children) };
        }),
      ];
    });
  }

  #inline(node: XmlNode): string {
    return node.children
      .map((one): string => {
        if (one.name === "w:t" || one.name === "m:t") return one.text;
        if (one.name === "w:del") this.deleted.push(...allOf(one, "w:delText").map(({ text }) => text));
        if (one.name === "w:del" || SKIPPED.has(one.name)) return "";
        if (one.name === "w:txbxContent") {
          for (const text of textsOf(this.blocks(one.children))) this.aside.push({ place: "khung chữ", text });
          return "";
        }
        return BREAKS[one.name] ?? this.#inline(one);
      })
      .join("");
  }
}

function cellNodes(row: XmlNode): XmlNode[] {
  return row.children.flatMap((one) => {
    if (one.name === "w:tc") return [one];
    return SKIPPED.has(one.name) ? [] : cellNodes(one);
  });
}

/** Outer white space of a paragraph says nothing; marks that no cell can hold neither. */
function cleaned(text: string): string {
  return compose(withoutForbidden(text));
}

function textsOf(blocks: readonly Raw[]): string[] {
  return blocks
    .flatMap((block) =>
      block.kind === "paragraph"
        ? [block.text]
        : block.rows.flatMap((cells) => cells.flatMap((cell) => textsOf(cell.blocks))),
    )
    .filter((text) => text.trim() !== "");
}

/** A table of one column around everything is only a frame. */
function unwrapped(blocks: readonly Raw[]): Raw[] {
  return blocks.flatMap((block): Raw[] => {
    if (block.kind !== "table" || block.rows.some((cells) => cells.length > 1)) return [block];
    const inner = block.rows.flatMap((cells) => cells.flatMap((cell) => cell.blocks));
    return inner.some(({ kind }) => kind === "table") ? unwrapped(inner) : [block];
  });
}

function placed(blocks: readonly Raw[]): Block[] {
  let paragraphs = 0;
  let tables = 0;
  return blocks.flatMap((block): Block[] => {
    if (block.kind === "paragraph") {
      if (block.text === "") return [];
      return [{ ...block, place: `đoạn ${++paragraphs}` }];
    }
    const place = `bảng ${++tables}`;
    const rows = block.rows.map((cells, index): PaperRow => {
      const whole = cells.map(({ blocks: inner, ...cell }) => ({ ...cell, text: textsOf(inner).join("\n") }));
      return { cells: whole, place: `${place}, hàng ${index + 1}` };
    });
    return [{ kind: "table", rows, place }];
  });
}

const BESIDE: readonly (readonly [RegExp, string])[] = [
  [/^word\/header\d*\.xml$/, "đầu trang"],
  [/^word\/footer\d*\.xml$/, "chân trang"],
  [/^word\/footnotes\.xml$/, "chú thích cuối trang"],
  [/^word\/endnotes\.xml$/, "chú thích cuối văn bản"],
  [/^word\/comments\.xml$/, "nhận xét bên lề"],
];

function besideBody(path: string, part: (path: string) => XmlNode | undefined): PaperLine[] {
  const place = BESIDE.find(([pattern]) => pattern.test(path))?.[1];
  const root = place === undefined ? undefined : part(path);
  if (place === undefined || !root) return [];
  const texts = textsOf(new BodyReader(() => "").blocks(root.children));
  // a page number alone is no text
  return texts.filter((text) => !/^[-\s\d/]*$/.test(text)).map((text) => ({ place, text }));
}

function deletedTold(deleted: readonly string[]): string[] {
  const text = deleted.join("").replace(/\s+/g, " ").trim();
  return text === "" ? [] : [`Chữ đã xoá trong theo dõi thay đổi của Word không lấy: “${text}”.`];
}
