import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DocumentFile } from "../desk/thread-messages.ts";
import { typescriptWorker } from "./thread.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** A file of the stand-in's Drive as a download, under its own name. */
export function sendDownload(
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
  { name, ending, content }: { name: string; ending: "docx" | "pdf"; content: Buffer },
): void {
  const fileName = name.toLowerCase().endsWith(`.${ending}`) ? name : `${name}.${ending}`;
  response.writeHead(200, {
    ...headers,
    "Content-Type": ending === "pdf" ? "application/pdf" : DOCX,
    // names are Vietnamese: RFC 6266 wants them percent-encoded
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, percent)}`,
  });
  response.end(content);
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Undefined when LibreOffice did not make it. In a thread of its own: it takes seconds, and the pages go on. */
export async function pdfOf({ path }: DocumentFile): Promise<Buffer | undefined> {
  const folder = mkdtempSync(join(tmpdir(), "ke-hoach-thu-"));
  const target = join(folder, "ban.pdf");
  try {
    await new Promise<void>((done) => {
      const worker = typescriptWorker(join(__dirname, "pdf-worker.ts"), { workerData: { path, target } });
      worker.on("error", () => done());
      worker.on("exit", () => done());
    });
    return existsSync(target) ? readFileSync(target) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
