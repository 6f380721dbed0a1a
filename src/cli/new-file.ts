import { accessSync, constants, existsSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { Stop } from "./stop.ts";

/** The folder a new file goes to must be there and take files, and the name must say what it is. */
export function newFile(file: string, ending: string): string {
  if (file.trim() === "") throw new Stop("Tên tệp đang để trống.");
  const path = resolve(file);
  if (!path.toLowerCase().endsWith(ending)) throw new Stop(`Tên tệp ${basename(path)} cần kết thúc bằng ${ending}.`);
  if (!existsSync(dirname(path)) || !statSync(dirname(path)).isDirectory()) {
    throw new Stop(`Không có thư mục ${dirname(file)}; hãy tạo thư mục đó trước.`);
  }
  try {
    accessSync(existsSync(path) ? path : dirname(path), constants.W_OK);
  } catch {
    throw new Stop(`Chưa được phép ghi vào ${existsSync(path) ? basename(path) : `thư mục ${dirname(file)}`}.`);
  }
  if (existsSync(path) && statSync(path).isDirectory())
    throw new Stop(`${basename(path)} là một thư mục, không phải tệp.`);
  return path;
}
