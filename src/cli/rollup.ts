import { existsSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { TablesReply } from "../core/wire-summary.ts";
import { makerOf } from "../host/workbook/table-book.ts";
import type { Arguments } from "./arguments.ts";
import { newFile } from "./new-file.ts";
import { CsvFiles } from "./rollup/csv.ts";
import { findWorkbooks } from "./rollup/find-workbooks.ts";
import { jsonOf } from "./rollup/json.ts";
import { progressOn } from "./rollup/progress.ts";
import { readSchools } from "./rollup/read-schools.ts";
import { MAKER, writeRollup } from "./rollup/rollup-book.ts";
import { Tally } from "./rollup/tally.ts";
import { toldOf } from "./rollup/words.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, clock, freshWorkplace } from "./workplace.ts";

/** UTC+7, in milliseconds. */
const VIETNAM = 7 * 3_600_000;

/**
 * rollup FOLDER [--out FILE.xlsx] [--csv FOLDER] [--json] [--today 2024-09-10]: the plans of many schools, as their office
 * looks at them. The workbooks are read one by one and stay as they are. Exit 1: some file was passed over.
 */
export async function runRollup({ file: folder, out, csv, json, today }: Arguments): Promise<ExitCode> {
  const root = folderNamed(folder);
  if (out === undefined && csv === undefined && !json) {
    throw new Stop("Cần ghi nơi nhận kết quả, ví dụ: npm run -s cli -- rollup THƯ-MỤC --out tong-hop.xlsx");
  }
  const day = new Date(Date.parse(clock(today)) + VIETNAM).toISOString().slice(0, 10);
  const target = out === undefined ? undefined : rollupFile(out);
  const { workbooks, skipped } = findWorkbooks(root, target && realPathOf(target));
  if (workbooks.length + skipped.length === 0) throw new Stop(`Thư mục ${folder ?? ""} không có tệp .xlsx nào.`);
  const tables = accept<TablesReply>((await freshWorkplace("rollup.xlsx")).addin.runFromPanel("panelTables"));
  const files = csv === undefined ? undefined : new CsvFiles(csv, tables);
  const tally = new Tally();
  tally.skipped.push(...skipped);
  const progress = progressOn(process.stderr, workbooks.length);
  try {
    for await (const told of readSchools(workbooks, day, progress.at)) {
      if ("reason" in told) tally.skipped.push(told);
      else {
        tally.add(told);
        files?.add(told);
      }
    }
    progress.end();
    tally.skipped.sort((a, b) => (a.file < b.file ? -1 : 1));
    if (target !== undefined) await written(out ?? "", () => writeRollup(target, tally, tables, day));
    files?.done();
  } catch (error) {
    files?.drop();
    throw error;
  }
  if (json) sayJson(jsonOf(tally, tables, day));
  else tell(tally, [...(out === undefined ? [] : [out]), ...(csv === undefined ? [] : [csv])]);
  return tally.skipped.length > 0 ? 1 : 0;
}

function tell(tally: Tally, places: readonly string[]): void {
  say(`Đã tổng hợp ${tally.schools.length} kế hoạch vào ${places.join(" và ")}.`);
  if (tally.schools.length > 0) for (const line of toldOf(tally)) say(line);
  if (tally.skipped.length > 0) say(`\nBỏ qua ${tally.skipped.length} tệp:`);
  for (const { file, reason } of tally.skipped) say(`  ${file}: ${reason}`);
}

function folderNamed(folder: string | undefined): string {
  if (folder === undefined) {
    throw new Stop("Cần ghi thư mục chứa các bảng tính, ví dụ: npm run -s cli -- rollup THƯ-MỤC --out tong-hop.xlsx");
  }
  const path = resolve(folder);
  if (!existsSync(path)) throw new Stop(`Không có thư mục ${folder}.`);
  if (!statSync(path).isDirectory()) throw new Stop(`${folder} là một tệp; lệnh rollup nhận một thư mục.`);
  return path;
}

/** A file that is there is written over only when it is a rollup: it may be a school's workbook, one of the inputs. */
function rollupFile(out: string): string {
  const path = newFile(out, ".xlsx");
  if (existsSync(path) && makerOf(path) !== MAKER) {
    throw new Stop(`Tệp ${basename(path)} đã có và không phải tệp tổng hợp nên được giữ nguyên; hãy chọn tên khác.`);
  }
  return path;
}

function realPathOf(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
}

async function written(out: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Stop(`Không ghi được ${out}; hãy đóng tệp ở chương trình khác và kiểm tra quyền ghi thư mục.`);
  }
}
