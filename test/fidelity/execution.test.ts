import { fact } from "./fact.ts";
import { addinOf, script } from "./script.ts";

fact("documented", "V8 runtime limitations", "what Apps Script lacks is absent", () => {
  const names = [
    ...["setTimeout", "setInterval", "TextEncoder", "TextDecoder", "fetch", "URL", "atob", "btoa", "crypto"],
    ...["window", "performance", "process", "Buffer", "require", "structuredClone", "queueMicrotask", "Blob", "File"],
  ];
  expect(script(`return [${names.map((name) => `typeof ${name}`).join(",")}]`)).toEqual(names.map(() => "undefined"));
});

fact("assumed", "design.md, The stand-in", "nothing of this machine can be reached through Google's objects", () => {
  const body = `const reach = (what) => { try { return what(); } catch (error) { return error.message; } };
    return [
      typeof globalThis.constructor.constructor,
      reach(() => sheet.getRange.constructor("return typeof process")()),
      reach(() => sheet.getDataRange().getValues().constructor.constructor("return typeof process")()),
      reach(() => eval("1")),
    ]`;
  const off = "Code generation from strings disallowed for this context";
  expect(script(body)).toEqual(["function", off, off, off]);
});

fact("assumed", "design.md, The stand-in", "a member that is not stood in for is told by name, never undefined", () => {
  expect(() => script("sheet.getDataRange().sort(1)")).toThrow("Range.sort is not stood in for");
  expect(() => script("SpreadsheetApp.openById('x')")).toThrow("SpreadsheetApp.openById is not stood in for");
  expect(() => script("Drive.Files.remove('x')")).toThrow("Drive.Files.remove is not stood in for");
  expect(() => script("SpreadsheetApp.BorderStyle.WAVY")).toThrow("BorderStyle.WAVY is not stood in for");
  expect(() => script("sheet.name = 'x'")).toThrow("Sheet.name is not stood in for");
  expect(() => script("sheet.file")).toThrow("Sheet.file is not stood in for");
});

fact("assumed", "the language looks for these itself", "Google's objects print, await and stringify", () => {
  const body =
    'return [String(sheet), `${sheet.getRange("A1")}`, JSON.stringify({ sheet }), typeof sheet.then, "sort" in sheet]';
  expect(script(body)).toEqual(["Sheet", "Range", '{"sheet":{}}', "undefined", false]);
  expect(script("return Promise.resolve(sheet).then((same) => same === sheet)")).toBe(true);
});

fact("assumed", "one V8 context in Apps Script", "values handed over are made by the script's own constructors", () => {
  const body = `sheet.getRange("A1").setValue(new Date());
    const values = sheet.getRange("A1").getValues();
    let error;
    try { sheet.getRange("?"); } catch (thrown) { error = thrown; }
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, error instanceof Error,
      PropertiesService.getDocumentProperties().getProperties() instanceof Object, args instanceof Array, args[0] instanceof Object]`;
  expect(script(body, {}, { a: 1 })).toEqual([true, true, true, true, true, true, true]);
});

fact("recorded", "facts.md, Enums", "enum values are single, print their name and compare", () => {
  const body = `const { BorderStyle } = SpreadsheetApp;
    return [BorderStyle.SOLID === BorderStyle.SOLID, String(BorderStyle.SOLID), BorderStyle.DOTTED.compareTo(BorderStyle.DASHED) < 0]`;
  expect(script(body)).toEqual([true, "SOLID", true]);
});

fact("assumed", "design.md, Fixed clock", "the clock stands still; other dates are as ever", () => {
  const body = `return [new Date().toISOString(), Date.now() === new Date().getTime(), new Date(0).toISOString(),
    new Date("2024-02-01T00:00:00Z").getTime(), Date.UTC(2024, 0, 1), new Date() instanceof Date, Object.prototype.toString.call(new Date()),
    new Date().constructor === Date, Date.name]`;
  const utc = [Date.parse("2024-02-01T00:00:00Z"), Date.UTC(2024, 0, 1)];
  const seen = [
    "2024-09-10T01:00:00.000Z",
    true,
    "1970-01-01T00:00:00.000Z",
    ...utc,
    true,
    "[object Date]",
    true,
    "Date",
  ];
  expect(script(body)).toEqual(seen);
});

fact("documented", "Apps Script guides: each call is a new execution", "no global survives a call", () => {
  const addin = addinOf("var count = 0; function add() { count += 1; return count; }");
  expect([addin.run("add"), addin.run("add"), addin.runFromPanel("add")]).toEqual([1, 1, 1]);
});

fact("documented", "Guides: private functions", "names ending in _ and unknown names are refused", () => {
  const addin = addinOf("function hidden_() {} const arrow = () => 7; var menu = { item: () => 8 };");
  expect(() => addin.run("hidden_")).toThrow("Script function not found: hidden_");
  expect(() => addin.runFromPanel("none")).toThrow("Script function not found: none");
  expect(() => addin.run("1;x")).toThrow("Script function not found: 1;x");
  expect([addin.run("arrow"), addin.run("menu.item")]).toEqual([7, 8]);
  expect(() => addin.runFromPanel("menu.item")).toThrow("Script function not found: menu.item");
});

fact("recorded", "runtime.md, Async (tanaikech)", "a promise gives its value; its failure is thrown", () => {
  const addin = addinOf(`async function wait() { await null; await null; return "xong"; }
    async function fail() { await null; throw new Error("hỏng"); }`);
  expect(addin.runFromPanel("wait")).toBe("xong");
  expect(() => addin.run("fail")).toThrow("hỏng");
});

fact(
  "assumed",
  "the caller's side",
  "errors come out as errors of this side, with words and the script's stack",
  () => {
    const addin = addinOf("function outer() { inner(); }\nfunction inner() { throw new TypeError('sai rồi'); }");
    let thrown: unknown;
    try {
      addin.run("outer");
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(Error);
    expect(thrown).toMatchObject({ message: "sai rồi", name: "TypeError" });
    expect((thrown as Error).stack).toMatch(/at inner \(.*Code\.js:2/);
  },
);

fact("assumed", "design.md, Calls are counted", "every call of a Google method counts once", () => {
  const addin = addinOf(`function main() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
    sheet.getDataRange().getValues();
    sheet.getDataRange().getValues();
  }`);
  addin.run("main");
  expect(addin.calls.byMethod).toEqual({
    "SpreadsheetApp.getActiveSpreadsheet": 1,
    "Spreadsheet.getActiveSheet": 1,
    "Sheet.getDataRange": 2,
    "Range.getValues": 2,
  });
  expect(addin.calls.total).toBe(6);
});

fact("assumed", "design.md, Faults", "a fault asked for is thrown in place of the call", () => {
  const code = `function main() { try { SpreadsheetApp.flush(); } catch (error) { return [error instanceof Error, error.message]; } }`;
  const message = "Service Spreadsheets timed out while accessing document.";
  expect(addinOf(code, { faults: { "SpreadsheetApp.flush": message } }).run("main")).toEqual([true, message]);
});

fact("assumed", "design.md, Faults", "a fault can be asked for the n-th call of a session only", () => {
  const code = `function main() {
    return [1, 2].map(() => { try { SpreadsheetApp.flush(); return "done"; } catch (error) { return error.message; } });
  }`;
  const addin = addinOf(code, { faults: { "SpreadsheetApp.flush": { call: 3, error: "Service timed out" } } });
  expect([addin.run("main"), addin.run("main")]).toEqual([
    ["done", "done"],
    ["Service timed out", "done"],
  ]);
});

fact("documented", "Logger and console", "what is logged is kept and not printed", () => {
  const addin = addinOf(`function main() { console.log("mức %s", 3); console.warn({ a: 1 }); Logger.log("dòng"); }`);
  addin.run("main");
  expect(addin.log).toEqual([
    { level: "log", text: "mức 3" },
    { level: "warn", text: "{ a: 1 }" },
    { level: "log", text: "dòng" },
  ]);
});
