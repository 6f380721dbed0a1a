import type { School } from "./school.ts";

export interface LoggedLine {
  readonly event: string;
  readonly detail: string;
  readonly link: string;
  readonly who: string;
  readonly fingerprint: string;
}

const COLUMNS = { event: "B", detail: "C", link: "D", who: "E", fingerprint: "F" } as const;

/** The lines of Nhật ký, as the file holds them. */
export async function logLines(school: School): Promise<LoggedLine[]> {
  const cells = await school.cells();
  const at = (column: string, row: number): string =>
    JSON.parse(cells.get(`Nhật ký!${column}${row}`) ?? '""') as string;
  const lines: LoggedLine[] = [];
  for (let row = 4; at("B", row) !== ""; row++) {
    const told = Object.entries(COLUMNS).map(([name, column]) => [name, at(column, row)]);
    lines.push(Object.fromEntries(told) as LoggedLine);
  }
  return lines;
}
