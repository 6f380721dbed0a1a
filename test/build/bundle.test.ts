import { parse, type Node } from "acorn";
import { analyze, type Scope } from "eslint-scope";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { entryNames } from "../../build/bundle.ts";
import { OUT, ROOT } from "../../build/places.ts";

const code = readFileSync(join(OUT, "Code.js"), "utf8");

/** Apps Script's own names that the add-in may use; "V8 runtime overview" and the services' reference. */
const GOOGLE = [
  "SpreadsheetApp",
  "HtmlService",
  "PropertiesService",
  "LockService",
  "Utilities",
  "MimeType",
  "Drive",
  "ScriptApp",
  "console",
];

/** Free names inside libraries, reached only behind a check that Apps Script fails. */
const GUARDED: Readonly<Record<string, string>> = {
  Blob: "PizZip tries it in a try block, to learn what it may offer",
  Buffer: "PizZip asks typeof Buffer first",
  TextDecoder: "PizZip's inflate asks typeof TextDecoder first",
  TextEncoder: "PizZip's inflate asks typeof TextEncoder first",
  window: "PizZip, in the same try block as Blob",
  define: "the wrapper of PizZip's inflate asks typeof define",
  self: "the wrapper of PizZip's inflate asks typeof self",
  java: "xmldom's SAX reader, for a parser that hands over Java characters",
};

test("Code.js parses as an ES2019 script", () => {
  expect(() => parse(code, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
});

test("a class field would not pass that gate", () => {
  expect(() => parse("class A { x = 1 }", { ecmaVersion: 2019, sourceType: "script" })).toThrow();
});

test("Code.js uses no name that Apps Script lacks", () => {
  const builtIn = vm.runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[];
  const known = new Set([...builtIn, ...GOOGLE, "undefined", "arguments"]);
  const unknown = [...new Set(freeNames(code))].filter((name) => !known.has(name));
  // Both ways: a guarded name that is gone leaves the list.
  expect(unknown.sort()).toEqual(Object.keys(GUARDED).sort());
});

test("the gate sees a name that is free", () => {
  expect(freeNames("function f() { return fetch(1) + g; } var g = 2;")).toEqual(["fetch"]);
});

test("the global stubs are exactly the entry's exports", async () => {
  const program = parse(code, { ecmaVersion: 2019, sourceType: "script" });
  const stubs = program.body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
  expect(stubs.sort()).toEqual(await entryNames());
});

test("a menu open evaluates neither docxtemplater nor PizZip", () => {
  // esbuild wraps a CommonJS package in __commonJS and runs it at the require.
  for (const heavy of ["node_modules/docxtemplater/js/docxtemplater.js", "node_modules/pizzip/js/index.js"]) {
    const at = code.indexOf(`"${heavy}"(`);
    expect(at).toBeGreaterThan(0);
    expect(code.slice(at - 200, at)).toContain("__commonJS");
  }
  const loaded = vm.createContext({});
  const told = code.replace(/(["'])(node_modules\/[^"']+)\1\(exports[^)]*\) \{/g, "$&ran.push($1$2$1);");
  expect(told.match(/ran\.push/g)?.length).toBeGreaterThan(20);
  vm.runInContext(`var ran = []; ${told}`, loaded);
  expect(vm.runInContext("ran.length", loaded)).toBe(0);
});

test("clasp would push exactly these files", () => {
  const out = execFileSync(join(ROOT, "node_modules/.bin/clasp"), ["show-file-status", "--json"], {
    cwd: ROOT,
  }).toString();
  const { filesToPush } = JSON.parse(out) as { filesToPush: string[] };
  expect(filesToPush.map((file) => file.replace(/^build\/out\//, "")).sort()).toEqual([
    "Code.js",
    "Sidebar.html",
    "appsscript.json",
  ]);
});

test("the manifest asks for the three least scopes and no other", () => {
  const manifest = JSON.parse(readFileSync(join(OUT, "appsscript.json"), "utf8")) as { oauthScopes: string[] };
  expect(manifest.oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", ""))).toEqual([
    "spreadsheets.currentonly",
    "drive.file",
    "script.container.ui",
  ]);
});

test("the panel's page stands alone and stays under 100 KB", () => {
  const page = readFileSync(join(OUT, "Sidebar.html"), "utf8");
  expect(Buffer.byteLength(page)).toBeLessThan(100_000);
  expect(page).not.toMatch(/(?:src|href)="https?:/);
  expect(page).toContain("google.script.run");
});

function freeNames(source: string): string[] {
  const ast = parse(source, { ecmaVersion: 2019, sourceType: "script", ranges: true, locations: true });
  const scopes = analyze(ast as unknown as Parameters<typeof analyze>[0], { ecmaVersion: 2019, sourceType: "script" });
  const global = scopes.globalScope as Scope;
  const declared = new Set(global.variables.map(({ name }) => name));
  return global.through
    .map(({ identifier }) => (identifier as unknown as Node & { name: string }).name)
    .filter((name) => !declared.has(name));
}
