import { parseArgs } from "node:util";
import { optionFault } from "../cli/option-fault.ts";
import { Stop } from "../cli/stop.ts";
import type { Beginning } from "./desk/working-copy.ts";

export interface Options {
  /** Undefined: the first free one from 8765. */
  readonly port: number | undefined;
  readonly beginning: Beginning;
  readonly help: boolean;
}

export const HELP = `Mở chỗ thử tiện ích trên máy này, trong trình duyệt, không cần tài khoản Google.

  npm start                       kế hoạch mẫu
  npm start -- --empty            bảng tính trống
  npm start -- --file TỆP.xlsx    bản sao của một tệp; tệp đó được để nguyên
  npm start -- --port 9000        dùng cổng 9000

Bản thử làm việc trong thư mục out/thu (hoặc out/thu-2, … nếu đã có). Nhấn Ctrl+C để dừng.`;

/** @throws Stop, in the user's words. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parsed(words);
  if (positionals.length > 0)
    throw new Stop(`Không hiểu “${positionals.join(" ")}”. Gõ npm start -- --help để xem cách dùng.`);
  if (values.file !== undefined && values.empty === true) throw new Stop("Chọn một: --file hoặc --empty.");
  if (values.file?.trim() === "") throw new Stop("Sau --file cần ghi tên tệp.");
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 1 && port <= 65_535))
    throw new Stop(`Cổng “${values.port ?? ""}” chưa đúng; ghi một số từ 1 đến 65535.`);
  const beginning: Beginning =
    values.file === undefined
      ? { with: values.empty === true ? "empty" : "sample" }
      : { with: "file", file: values.file };
  return { port, beginning, help: values.help === true };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        port: { type: "string" },
        file: { type: "string" },
        empty: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw optionFault(error, "npm start -- --help");
  }
}
