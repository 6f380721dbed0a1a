import { areaName, cutOut, overlaps, readArea, type Area } from "../sheets/a1-notation.ts";
import { movedArea, type LineChange } from "../lines/line-change.ts";
import type { CellLink } from "../sheets/link-formula.ts";
import { withPart } from "./sheet-order.ts";
import { attributesOf, escapeXml } from "./xml-text.ts";

/** A place inside the workbook: a cell, which follows its sheet's name, or what the file says in other words. */
interface SheetLink {
  readonly area: Area;
  readonly to: CellLink | string;
  /** Tooltip and display. */
  readonly shown: Readonly<Record<string, string>>;
}

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The links of one sheet to places inside the workbook: exceljs forgets them at reading, and writes them as web addresses. */
export class SheetLinks {
  #links: SheetLink[] = [];

  static read(sheetXml: string, idOf: (name: string) => number | undefined): SheetLinks {
    const read = new SheetLinks();
    for (const [tag] of sheetXml.matchAll(/<hyperlink\s(?:"[^"]*"|'[^']*'|[^>"'])*>/g)) {
      const { ref = "", location, "r:id": outside, "xr:uid": _uid, ...shown } = attributesOf(tag);
      const area = readArea(ref, LAST_ROW, LAST_COLUMN);
      if (location === undefined || outside !== undefined || area === undefined) continue;
      read.#links.push({ area, to: linkedCell(location, idOf) ?? location, shown });
    }
    return read;
  }

  /** The areas that had a link and have none now. */
  clear(area: Area): Area[] {
    const hit = this.#links.filter((link) => overlaps(link.area, area));
    if (hit.length === 0) return [];
    this.#links = this.#links.flatMap((link) => cutOut(link.area, area).map((left) => ({ ...link, area: left })));
    return hit.map((link) => ({
      top: Math.max(link.area.top, area.top),
      left: Math.max(link.area.left, area.left),
      bottom: Math.min(link.area.bottom, area.bottom),
      right: Math.min(link.area.right, area.right),
    }));
  }

  set(row: number, column: number, to: CellLink, label: string): void {
    // Google takes the text of an imported link from its display (SheetJS/sheetjs#2791)
    this.#links.push({ area: { top: row, left: column, bottom: row, right: column }, to, shown: { display: label } });
  }

  /** Where the cell leads; undefined without a link, and for a link to other places than a cell. */
  at(row: number, column: number): CellLink | undefined {
    const here = { top: row, left: column, bottom: row, right: column };
    const to = this.#links.find((link) => overlaps(link.area, here))?.to;
    return typeof to === "string" ? undefined : to;
  }

  /** The cells that hold links move; the places in them are text to Google, and stay (HYPERLINK). */
  move(change: LineChange): void {
    this.#links = this.#links.flatMap((link) => {
      const area = movedArea(change, link.area);
      return area === undefined ? [] : [{ ...link, area }];
    });
  }

  /** For a sheet that is gone: its id may come again. */
  forget(gid: number): void {
    this.#links = this.#links.filter(({ to }) => typeof to === "string" || to.gid !== gid);
  }

  toXml(nameOf: (id: number) => string | undefined): string {
    return this.#links
      .flatMap(({ area, to, shown }) => {
        const location = typeof to === "string" ? to : locationOf(to, nameOf(to.gid));
        if (location === undefined) return [];
        const all = Object.entries({ ref: areaName(area), location, ...shown });
        return [`<hyperlink${all.map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("")}/>`];
      })
      .join("");
  }
}

/** "'Kế hoạch'!F8" → the cell; undefined for ranges, names and sheets that are not there. */
function linkedCell(location: string, idOf: (name: string) => number | undefined): CellLink | undefined {
  const [, quoted, bare, letters = "", row = ""] =
    /^#?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?([1-9]\d*)$/.exec(location) ?? [];
  const gid = idOf(quoted?.replaceAll("''", "'") ?? bare ?? "");
  return gid === undefined ? undefined : { gid, cell: letters.toUpperCase() + row };
}

function locationOf({ cell }: CellLink, name: string | undefined): string | undefined {
  return name === undefined ? undefined : `'${name.replaceAll("'", "''")}'!${cell}`;
}

/** Beside the web addresses that exceljs wrote, if any. */
export function withLinks(sheetXml: string, links: SheetLinks, nameOf: (id: number) => string | undefined): string {
  const xml = links.toXml(nameOf);
  if (xml === "") return sheetXml;
  return sheetXml.includes("</hyperlinks>")
    ? sheetXml.replace("</hyperlinks>", () => `${xml}</hyperlinks>`)
    : withPart(sheetXml, "hyperlinks", `<hyperlinks>${xml}</hyperlinks>`);
}
