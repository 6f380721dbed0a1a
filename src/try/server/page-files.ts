import { build } from "esbuild";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The browser's files, made in memory at the start. */
export interface PageFiles {
  /** By address: "/trang.js". */
  readonly served: ReadonlyMap<string, { readonly type: string; readonly content: string }>;
  /** What stands inside each page of the script. */
  readonly frameScript: string;
}

const PAGE = join(__dirname, "../page");

let built: Promise<PageFiles> | undefined;

/** Once for a process. */
export function pageFiles(): Promise<PageFiles> {
  built ??= buildPageFiles();
  return built;
}

async function buildPageFiles(): Promise<PageFiles> {
  const { outputFiles } = await build({
    entryPoints: {
      trang: join(PAGE, "main.ts"),
      "tai-lieu": join(PAGE, "document/main.ts"),
      khung: join(PAGE, "frame/main.ts"),
    },
    outdir: PAGE,
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
    legalComments: "inline",
    logLevel: "warning",
  });
  const files = new Map(outputFiles.map(({ path, text }) => [path.slice(PAGE.length + 1), text]));
  const script = (name: string) => ({ type: "text/javascript; charset=utf-8", content: files.get(name) ?? "" });
  const style = (name: string) => ({ type: "text/css; charset=utf-8", content: files.get(name) ?? "" });
  const page = (name: string) => ({
    type: "text/html; charset=utf-8",
    content: readFileSync(join(PAGE, name), "utf8"),
  });
  return {
    served: new Map([
      ["/", page("shell.html")],
      ["/trang.js", script("trang.js")],
      ["/trang.css", style("trang.css")],
      ["/tai-lieu", page("document/document.html")],
      ["/tai-lieu.js", script("tai-lieu.js")],
      ["/tai-lieu.css", style("tai-lieu.css")],
    ]),
    frameScript: (files.get("khung.js") ?? "").replace(/<\//g, "<\\/"),
  };
}
