import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Stop } from "../stop.ts";
import { MAKER } from "./rollup-book.ts";
import type { School } from "./read-schools.ts";
import type { Cell, Tables } from "./tally.ts";

const FILE_COLUMN = { name: "file", type: "text", description: "File of the workbook, from the folder on" };

/** RFC 4180, UTF-8 without a mark at the beginning; an absent value is an empty field. */
export function csvLine(cells: readonly Cell[]): string {
  const fields = cells.map((cell) => {
    const text = String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  });
  return `${fields.join(",")}\r\n`;
}

/** The tables as files, written as the workbooks are read; they take their names once all is read. */
export class CsvFiles {
  readonly folder: string;
  readonly #tables: Tables;
  readonly #open = new Map<string, number>();

  /** @throws Stop when the folder cannot be used, or files stand there that are not of our writing. */
  constructor(folder: string, tables: Tables) {
    this.folder = resolve(folder);
    this.#tables = tables;
    this.#refuseOthers(folder);
    try {
      mkdirSync(this.folder, { recursive: true });
      for (const { name, columns } of tables.tables) {
        const file = openSync(this.#part(name), "w");
        this.#open.set(name, file);
        writeSync(file, csvLine(["file", ...columns.map((column) => column.name)]));
      }
    } catch {
      this.drop();
      throw new Stop(`Chưa ghi được vào thư mục ${folder}; hãy kiểm tra quyền ghi thư mục.`);
    }
  }

  get names(): string[] {
    return [...this.#tables.tables.map(({ name }) => `${name}.csv`), SCHEMA];
  }

  add({ file, rows }: School): void {
    for (const [name, handle] of this.#open) {
      writeSync(handle, (rows[name] ?? []).map((cells) => csvLine([file, ...cells])).join(""));
    }
  }

  done(): void {
    const schema = {
      maker: MAKER,
      encoding: "UTF-8",
      format: "RFC 4180; an empty field is an absent value; days are YYYY-MM-DD",
      tables: this.#tables.tables.map(({ name, description, columns }) => ({
        name,
        file: `${name}.csv`,
        description,
        columns: [FILE_COLUMN, ...columns.map(({ name, type, description }) => ({ name, type, description }))],
      })),
    };
    this.#close();
    for (const { name } of this.#tables.tables) renameSync(this.#part(name), join(this.folder, `${name}.csv`));
    const file = openSync(join(this.folder, SCHEMA), "w");
    writeSync(file, `${JSON.stringify(schema, undefined, 2)}\n`);
    closeSync(file);
  }

  /** What was begun goes; what stood there before stays. */
  drop(): void {
    this.#close();
    for (const { name } of this.#tables.tables) rmSync(this.#part(name), { force: true });
  }

  #close(): void {
    for (const handle of this.#open.values()) closeSync(handle);
    this.#open.clear();
  }

  #part(name: string): string {
    return join(this.folder, `.${name}.csv.${process.pid}.tmp`);
  }

  #refuseOthers(told: string): void {
    if (told.trim() === "") throw new Stop("Tên thư mục sau --csv đang để trống.");
    if (!existsSync(dirname(this.folder))) throw new Stop(`Không có thư mục chứa ${told}; hãy tạo thư mục đó trước.`);
    if (!existsSync(this.folder)) return;
    if (!statSync(this.folder).isDirectory()) throw new Stop(`${told} là một tệp, không phải thư mục.`);
    const other = this.names.find((name) => existsSync(join(this.folder, name)));
    if (other !== undefined && !isOurs(join(this.folder, SCHEMA))) {
      throw new Stop(`Thư mục ${told} đã có tệp ${other} khác nên được giữ nguyên; hãy chọn thư mục khác.`);
    }
  }
}

const SCHEMA = "schema.json";

function isOurs(schema: string): boolean {
  try {
    return (JSON.parse(readFileSync(schema, "utf8")) as { maker?: unknown }).maker === MAKER;
  } catch {
    return false;
  }
}
