import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { ImportReply, ImportRequest } from "../core/wire-import.ts";
import type { Arguments } from "./arguments.ts";
import { named } from "./choice.ts";
import { newFile } from "./new-file.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, freshWorkplace, save } from "./workplace.ts";

const LARGEST = 20 * 1024 * 1024;

/** import FILE.docx|FILE.txt --out FILE.xlsx: a plan from Word as a new workbook; 1 when something could not be placed. */
export async function runImport({ file, out, schoolYear, today, json, ...given }: Arguments): Promise<ExitCode> {
  if (file === undefined || out === undefined) {
    throw new Stop("Cần ghi tệp Word và tệp mới, ví dụ: npm run -s cli -- import ke-hoach.docx --out ke-hoach.xlsx");
  }
  const path = newFile(out, ".xlsx");
  if (existsSync(path)) throw new Stop(`Tệp ${basename(path)} đã có nên được giữ nguyên; hãy chọn tên khác.`);
  const request = { ...paperIn(file), ...(schoolYear === undefined ? {} : { schoolYear }), ...named(given) };
  const place = await freshWorkplace(path, today);
  const { ok: _ok, ...told } = accept<ImportReply>(place.addin.runFromPanel("panelImport", request));
  await save(place);
  if (json) sayJson({ ...told, calls: place.addin.calls });
  else {
    say(`Đã nhập ${basename(file)} vào ${out}.`);
    sayUnder("Đã lấy", told.taken);
    sayUnder("Hiểu theo tệp, cần xem lại", told.inferred);
    sayUnder(
      "Chưa xếp được vào trang nào, giữ nguyên văn ở trang Chưa xếp chỗ",
      told.left.map((line) => `${line.place}: “${line.text.replace(/\s+/g, " ")}”`),
    );
    for (const line of told.remarks) say(line);
  }
  return told.left.length > 0 || told.planRows === 0 ? 1 : 0;
}

/** A .docx as bytes, any other file as text. */
function paperIn(file: string): ImportRequest {
  const path = resolve(file);
  if (!existsSync(path)) throw new Stop(`Không thấy tệp ${file}.`);
  if (!statSync(path).isFile()) throw new Stop(`${file} là một thư mục, không phải tệp kế hoạch.`);
  if (statSync(path).size > LARGEST) throw new Stop(`Tệp ${basename(path)} lớn hơn 20 MB; hãy bỏ bớt hình trong tệp.`);
  try {
    const bytes = readFileSync(path);
    if (!/\.txt$/i.test(path)) return { docx: bytes.toString("base64") };
    return { text: bytes.toString(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf16le" : "utf8") };
  } catch {
    throw new Stop(`Chưa được phép đọc tệp ${basename(path)}.`);
  }
}

function sayUnder(title: string, lines: readonly string[]): void {
  if (lines.length > 0) say(`${title}:`);
  for (const line of lines) say(`- ${line}`);
}
