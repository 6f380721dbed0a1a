import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { BuiltInReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import { named } from "./choice.ts";
import { newFile } from "./new-file.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say } from "./tell.ts";
import { accept, freshWorkplace } from "./workplace.ts";

/** More than any template: a picture or two included. */
const LARGEST = 20 * 1024 * 1024;

/** template FILE.docx [--form ID]: writes the form's built-in template, to be changed in Word and given to report --template. */
export async function runTemplate({ file, form }: Arguments): Promise<ExitCode> {
  if (file === undefined) throw new Stop("Cần ghi tên tệp mẫu mới, ví dụ: npm run -s cli -- template mau.docx");
  const path = newFile(file, ".docx");
  if (existsSync(path)) throw new Stop(`Tệp ${basename(path)} đã có nên được giữ nguyên; hãy chọn tên khác.`);
  const { addin } = await freshWorkplace("template.xlsx");
  const { docx } = accept<BuiltInReply>(addin.runFromPanel("panelBuiltIn", named({ catalogue: undefined, form })));
  writeFileSync(path, Buffer.from(docx, "base64"));
  say(
    `Đã ghi mẫu có sẵn vào ${file}. Sửa bằng Word, giữ nguyên các thẻ trong dấu { }, rồi dùng: report … --template ${file}`,
  );
  return 0;
}

/** The bytes of a template that the user names, as base64. */
export function templateFile(file: string): string {
  const path = resolve(file);
  if (!existsSync(path)) throw new Stop(`Không thấy tệp mẫu ${file}.`);
  if (!statSync(path).isFile()) throw new Stop(`${file} là một thư mục, không phải tệp mẫu.`);
  if (statSync(path).size > LARGEST)
    throw new Stop(`Tệp mẫu ${basename(path)} lớn hơn 20 MB; hãy bỏ bớt hình trong mẫu.`);
  try {
    return readFileSync(path).toString("base64");
  } catch {
    throw new Stop(`Chưa được phép đọc tệp mẫu ${basename(path)}.`);
  }
}
