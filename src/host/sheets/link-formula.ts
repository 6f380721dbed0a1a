/** A cell of this spreadsheet, by the id of its sheet. */
export interface CellLink {
  readonly gid: number;
  /** "F8" */
  readonly cell: string;
}

const toCell = /^HYPERLINK\("#gid=(\d+)&range=([A-Z]{1,3}[1-9]\d{0,6})";"((?:[^"]|"")+)"\)$/;

export function isLinkFormula(formula: string): boolean {
  return /^\s*HYPERLINK\s*\(/i.test(formula);
}

/** As it is typed, without "=". */
export function linkFormula({ gid, cell }: CellLink, label: string): string {
  return `HYPERLINK("#gid=${gid}&range=${cell}";"${label.replaceAll('"', '""')}")`;
}

/**
 * HYPERLINK("#gid=1&range=F8";"F8"): the one shape that is stood in for.
 * Undefined for a comma between its arguments, which the locale vi_VN does not take (semantics.md, Locale).
 */
export function typedLink(
  formula: string,
  hasSheet: (id: number) => boolean,
): { link: CellLink; label: string } | undefined {
  if (/^\s*HYPERLINK\s*\(\s*"(?:[^"]|"")*"\s*,/i.test(formula)) return undefined;
  const [, gid = "", cell = "", label = ""] = toCell.exec(formula) ?? [];
  if (!hasSheet(gid === "" ? NaN : Number(gid)))
    throw new Error(`=${formula} is not stood in for: HYPERLINK leads to a cell of this spreadsheet only`);
  return { link: { gid: Number(gid), cell }, label: label.replaceAll('""', '"') };
}
