import type { PlanSummary } from "../wire-summary.ts";

/** "" where the value is absent. */
export type TableCell = string | number;

/** A column of a table: the same in a sheet, in CSV and in a database. */
export interface TableColumn<Row> {
  /** English, snake_case: the permanent name in CSV and SQL. */
  readonly name: string;
  /** A day is ISO text. */
  readonly type: "text" | "number" | "day";
  readonly heading: string;
  readonly description: string;
  /** Pixels. */
  readonly width: number;
  readonly value: (row: Row) => TableCell | undefined;
}

/** A table with one row, or several, for each plan. */
export interface SummaryTable {
  /** English, plural: the file schools.csv. */
  readonly name: string;
  readonly description: string;
  readonly columns: readonly Omit<TableColumn<never>, "value">[];
  readonly rowsOf: (summary: PlanSummary) => TableCell[][];
}

/** @param rows the rows of one plan. */
export function tableOf<Row>(
  name: string,
  description: string,
  columns: readonly TableColumn<Row>[],
  rows: (summary: PlanSummary) => readonly Row[],
): SummaryTable {
  const rowsOf = (summary: PlanSummary): TableCell[][] =>
    rows(summary).map((row) => columns.map(({ value }) => whole(value(row) ?? "")));
  return { name, description, columns, rowsOf };
}

/** All numbers of the tables are whole: a third of a sum of đồng is none. */
function whole(cell: TableCell): TableCell {
  return typeof cell === "number" ? Math.round(cell) : cell;
}

type Maker<Row> = (
  name: string,
  heading: string,
  width: number,
  description: string,
  value: TableColumn<Row>["value"],
) => TableColumn<Row>;

/** Makes columns of a table by their type. */
export function columnsOf<Row>(): Readonly<Record<TableColumn<Row>["type"], Maker<Row>>> {
  const of =
    (type: TableColumn<Row>["type"]): Maker<Row> =>
    (name, heading, width, description, value) => ({ name, type, heading, description, width, value });
  return { text: of("text"), number: of("number"), day: of("day") };
}
