import { existsSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { openDrive } from "../host/drive/drive-folder.ts";
import type { Arguments } from "./arguments.ts";
import { runNew } from "./new.ts";
import { runReport } from "./report.ts";
import { runSend } from "./send.ts";
import type { ExitCode } from "./stop.ts";
import { say } from "./tell.ts";

const OUT = join(__dirname, "../../out");

/** The sample workbook built, checked, reported and sent, in out/. */
export async function runDemo(given: Arguments): Promise<ExitCode> {
  const folder = freeFolder();
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "ke-hoach-mau.xlsx");
  const out = join(folder, "bao-cao-mau.docx");
  const drive = join(folder, "ke-hoach-mau.drive");
  const shown = (path: string): string => relative(process.cwd(), path);
  say("1. Tạo bảng tính mẫu: kế hoạch thật năm học 2024-2025, tên người đã thay.");
  await runNew({ ...given, file: shown(file), sample: true, catalogue: "tt18-2018", form: "mau-9-cot" });
  say("\n2. Kiểm tra như vào ngày 10/09/2024 và tạo báo cáo.");
  const code = await runReport({ ...given, file, out: shown(out), today: "2024-09-10" });
  if (code !== 0) return code;
  say("\n3. Gửi cho cơ quan cấp trên: giữ một bản khoá, cho xem báo cáo.");
  await runSend({ ...given, file, today: "2024-09-10" });
  const names = openDrive(drive).files.map(({ fileName }) => fileName);
  say(`\nXem kết quả:
  bảng tính có lời nhận xét: ${shown(file)}
  báo cáo để mở bằng Word:   ${shown(out)}
  Drive thử (tệp gốc, quyền xem): ${shown(drive)} (${names.join("; ")})`);
  return code;
}

/** out/, or out/lan-2, out/lan-3 …: what stands there may have been worked on since. */
function freeFolder(): string {
  const names = ["ke-hoach-mau.xlsx", "bao-cao-mau.docx", "ke-hoach-mau.drive"];
  for (let time = 1; ; time++) {
    const folder = time === 1 ? OUT : join(OUT, `lan-${time}`);
    if (!names.some((name) => existsSync(join(folder, name)))) return folder;
  }
}
