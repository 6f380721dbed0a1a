import { mkdirSync, rmSync } from "node:fs";
import { join, relative } from "node:path";
import { openDrive } from "../host/drive-folder.ts";
import type { Arguments } from "./arguments.ts";
import { runNew } from "./new.ts";
import { runReport } from "./report.ts";
import { runShare } from "./share.ts";
import type { ExitCode } from "./stop.ts";
import { say } from "./tell.ts";

const OUT = join(__dirname, "../../out");

/** The sample workbook built, checked, reported and shared, in out/. */
export async function runDemo(given: Arguments): Promise<ExitCode> {
  mkdirSync(OUT, { recursive: true });
  const file = join(OUT, "ke-hoach-mau.xlsx");
  const out = join(OUT, "bao-cao-mau.docx");
  const drive = join(OUT, "ke-hoach-mau.drive");
  // Only what an earlier demo made is made anew.
  for (const made of [file, out, drive]) rmSync(made, { recursive: true, force: true });
  const shown = (path: string): string => relative(process.cwd(), path);
  say("1. Tạo bảng tính mẫu: kế hoạch thật năm học 2024-2025, tên người đã thay.");
  await runNew({ ...given, file: shown(file), sample: true });
  say("\n2. Kiểm tra như vào ngày 10/09/2024 và tạo báo cáo.");
  const code = await runReport({ ...given, file, out: shown(out), today: "2024-09-10" });
  if (code !== 0) return code;
  say("\n3. Chia sẻ với cơ quan cấp trên.");
  await runShare({ ...given, file, today: "2024-09-10" });
  const [kept] = openDrive(drive).files;
  say(`\nXem kết quả:
  bảng tính có lời nhận xét: ${shown(file)}
  báo cáo để mở bằng Word:   ${shown(out)}
  Drive thử (tệp gốc, quyền xem): ${shown(drive)} (${kept?.fileName ?? ""})`);
  return code;
}
