import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { OUT, ROOT } from "./places.ts";
import { builtInTemplates } from "./template/main.ts";

const ENTRY = join(ROOT, "src/addin/main.ts");
const COMMON: BuildOptions = {
  bundle: true,
  write: false,
  target: "es2019",
  charset: "utf8",
  legalComments: "inline",
  logLevel: "warning",
};

/** Writes Code.js, Sidebar.html and appsscript.json. */
export async function writeBundle(): Promise<void> {
  // all or nothing: what stands there stays when one of them cannot be built
  const [code, page] = [await codeOf(), await sidebar()];
  put("Code.js", code);
  put("Sidebar.html", page);
  put("appsscript.json", readFileSync(join(ROOT, "appsscript.json"), "utf8"));
}

/** Whoever reads the file meanwhile gets the old one or the new one, never half of it. */
function put(name: string, text: string): void {
  const fresh = join(OUT, `.${name}.${process.pid}`);
  writeFileSync(fresh, text, "utf8");
  renameSync(fresh, join(OUT, name));
}

/** One IIFE, and a real top-level function for each export: Google finds functions by reading the text. */
async function codeOf(): Promise<string> {
  const define = { BUILT_IN_TEMPLATES: JSON.stringify(await builtInTemplates()) };
  const names = await entryNames();
  const stubs = names.map((name) => `function ${name}(...args) { return App.${name}(...args); }`).join("\n");
  const result = await build({
    ...COMMON,
    entryPoints: [ENTRY],
    define,
    format: "iife",
    globalName: "App",
    footer: { js: stubs },
  });
  return onlyFile(result.outputFiles);
}

/** The entry's exports, as esbuild sees them. */
export async function entryNames(): Promise<string[]> {
  const result = await build({
    ...COMMON,
    entryPoints: [ENTRY],
    define: { BUILT_IN_TEMPLATES: "{}" },
    format: "esm",
    metafile: true,
    outdir: OUT,
  });
  const names = Object.values(result.metafile.outputs).flatMap((output) => output.exports);
  return names.filter((name) => name !== "default").sort();
}

/** The panel in one file: Apps Script serves no other, and staff may be offline from everything but Google. */
async function sidebar(): Promise<string> {
  const folder = join(ROOT, "src/sidebar");
  const script = await build({ ...COMMON, entryPoints: [join(folder, "main.ts")], format: "iife", minify: true });
  const style = await build({ ...COMMON, entryPoints: [join(folder, "panel.css")], minify: true });
  const page = readFileSync(join(folder, "panel.html"), "utf8");
  return page
    .replace("/*CSS*/", () => onlyFile(style.outputFiles).trim())
    .replace("/*JS*/", () => onlyFile(script.outputFiles).trim().replace(/<\//g, "<\\/"));
}

function onlyFile(files: readonly { text: string }[] | undefined): string {
  const [file] = files ?? [];
  if (!file || files?.length !== 1) throw new Error("esbuild gave no single file");
  return file.text;
}
