import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Stop } from "./stop.ts";

const NAMES = ["soffice", "libreoffice"];
const LONGEST = 180_000;

/** LibreOffice's program; without it there is no PDF here, and that is said before anything is written. */
export function findOffice(): string {
  const found = NAMES.find((name) => spawnSync(name, ["--version"], { timeout: LONGEST }).status === 0);
  if (found !== undefined) return found;
  throw new Stop(
    "Bản PDF cần LibreOffice mà máy này chưa có; bỏ --pdf để chỉ tạo .docx, rồi xuất PDF từ Word hoặc Google Docs.",
  );
}

/** Converts in a folder and with a profile of its own: a LibreOffice that is open is not disturbed. */
export function makePdf(office: string, docx: string, target: string): void {
  const folder = mkdtempSync(join(tmpdir(), "ke-hoach-pdf-"));
  try {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync(office, [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, docx], { timeout: LONGEST });
    const made = join(folder, `${basename(docx).replace(/\.docx$/i, "")}.pdf`);
    if (!existsSync(made))
      throw new Stop(`LibreOffice chưa làm được bản PDF; báo cáo .docx đã có ở ${basename(docx)}.`);
    copyFileSync(made, target);
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(
      `Không ghi được ${basename(target)}; hãy đóng tệp ở chương trình khác và kiểm tra quyền ghi thư mục.`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
