import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { summaryTables } from "../../src/core/summary/tables.ts";
import { expectGolden } from "../golden.ts";

const QUESTIONS = join(__dirname, "../../src/sql/questions");
const tables = summaryTables.map(({ name, columns }) => ({
  name,
  columns: [{ name: "file", type: "text" as const }, ...columns],
}));

test("DuckDB's loading is made from the tables: typed columns, and Parquet", () => {
  const types = { text: "VARCHAR", number: "BIGINT", day: "DATE" };
  const made = tables.map(({ name, columns }) => {
    const typed = columns.map((column) => `    ${column.name}: '${types[column.type]}'`).join(",\n");
    return `CREATE OR REPLACE TABLE ${name} AS
  FROM read_csv('${name}.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {
${typed}
  });
COPY ${name} TO '${name}.parquet' (FORMAT parquet);`;
  });
  const head =
    "-- Made by `npm run docs` from src/core/summary. Run in the folder that `rollup --csv` wrote: duckdb < load.sql";
  expectGolden("src/sql/duckdb/load.sql", `${head}\n\n${made.join("\n\n")}\n`);
});

test("BigQuery's loading is made from the same tables", () => {
  const types = { text: "STRING", number: "INT64", day: "DATE" };
  const made = tables.map(({ name, columns }) => {
    const typed = columns.map((column) => `  ${column.name} ${types[column.type]}`).join(",\n");
    return `LOAD DATA OVERWRITE ${name} (
${typed}
)
FROM FILES (
  format = 'CSV', uris = ['gs://BUCKET/${name}.csv'], skip_leading_rows = 1, allow_quoted_newlines = true
);`;
  });
  const head =
    "-- Made by `npm run docs` from src/core/summary. Set a default dataset, and put your bucket in place of BUCKET.";
  expectGolden("src/sql/bigquery/load.sql", `${head}\n\n${made.join("\n\n")}\n`);
});

test("the questions ask of tables and columns that there are", () => {
  const words = new Set(tables.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]));
  const files = readdirSync(QUESTIONS);
  expect(files.length).toBeGreaterThanOrEqual(6);
  for (const file of files) {
    const sql = readFileSync(join(QUESTIONS, file), "utf8")
      .replace(/--.*/g, "")
      .replace(/'[^']*'/g, "");
    const made = [...sql.matchAll(/\bAS (\w+)/g), ...sql.matchAll(/WITH (\w+)/g)].map(([, name = ""]) => name);
    const used = (sql.match(/\b[a-z_]+\b/g) ?? []).filter((word) => !made.includes(word));
    expect([file, used.filter((word) => !words.has(word))]).toEqual([file, []]);
  }
});

test("no column of a table bears a name twice, and each is told", () => {
  for (const { columns } of summaryTables) {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, heading, description } of columns) {
      expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(heading).toBe(heading.normalize("NFC"));
      expect(description).not.toBe("");
    }
  }
});
