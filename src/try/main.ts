import { join, resolve } from "node:path";
import { findOffice } from "../cli/pdf.ts";
import { Stop } from "../cli/stop.ts";
import { bundleFolder } from "../cli/workplace.ts";
import { writeBundle } from "../../build/bundle.ts";
import { HELP, readOptions } from "./options.ts";
import { watchBundle } from "./server/bundle-watch.ts";
import { TryServer, type TryOptions } from "./server/try-server.ts";

const ROOT = join(__dirname, "../..");
const FIRST_PORT = 8765;
/** So many are tried before giving up. */
const PORTS = 100;

/** The sample plan is of 2024-2025: the day on which the demo checks it. */
const SAMPLE_DAY = "2024-09-10T08:00";

async function main(): Promise<void> {
  const { port, beginning, help } = readOptions(process.argv.slice(2));
  if (help) return say(HELP);
  // npm runs scripts in the project's folder; a path is meant from where the user stands
  const from = process.env["INIT_CWD"] ?? process.cwd();
  const options: Omit<TryOptions, "port"> = {
    bundle: bundleFolder(),
    out: join(ROOT, "out"),
    beginning: beginning.with === "file" ? { with: "file", file: resolve(from, beginning.file) } : beginning,
    settings: { situation: "none", ...(beginning.with === "file" ? {} : { clock: SAMPLE_DAY }) },
    canMakePdf: hasOffice(),
  };
  const server = port === undefined ? await onFreePort(options) : await onPort(port, options);
  say(`Chỗ thử đang chạy. Mở trong trình duyệt: ${server.url}`);
  say(`Tệp làm việc: ${server.file}. Nhấn Ctrl+C để dừng.`);
  const unwatch = watchBundle(writeBundle, (error) => {
    if (error === undefined) return server.reload();
    process.stderr.write(`Bản dựng mới có lỗi, vẫn dùng bản cũ:\n${error.message}\n`);
    server.tell({ tell: "built", error: error.message.split("\n").slice(0, 2).join(" ") });
  });
  const stop = (): void => {
    Promise.all([unwatch(), server.close()]).then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function onFreePort(options: Omit<TryOptions, "port">): Promise<TryServer> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS; port += 1) {
    try {
      return await TryServer.start({ ...options, port });
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Stop(`Các cổng ${FIRST_PORT} đến ${FIRST_PORT + PORTS - 1} đều bận; chọn cổng khác với --port.`);
}

async function onPort(port: number, options: Omit<TryOptions, "port">): Promise<TryServer> {
  try {
    return await TryServer.start({ ...options, port });
  } catch (error) {
    if (isTaken(error)) throw new Stop(`Cổng ${port} đang bận hoặc không được dùng; chọn cổng khác với --port.`);
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return ["EADDRINUSE", "EACCES"].includes((error as NodeJS.ErrnoException).code ?? "");
}

function hasOffice(): boolean {
  try {
    return findOffice() !== "";
  } catch {
    return false;
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.exitCode = 2;
  if (error instanceof Stop) process.stderr.write(`${error.message}\n`);
  else {
    process.stderr.write("Chỗ thử gặp trục trặc nên đã dừng; những gì đã nhập vẫn còn trong thư mục out.\n");
    console.error(error);
  }
});
