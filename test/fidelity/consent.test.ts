import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadAddin, type AddinSession } from "../../src/host/addin.ts";
import { openDrive } from "../../src/host/drive/drive-folder.ts";
import { newWorkbook } from "../../src/host/workbook/workbook-file.ts";
import { fact } from "./fact.ts";
import { addinOf, freshFolder } from "./script.ts";

const auth = "https://www.googleapis.com/auth/";
const [cells, files, ui] = [`${auth}spreadsheets.currentonly`, `${auth}drive.file`, `${auth}script.container.ui`];

/** An add-in whose manifest asks for all three scopes. */
function withManifest(code: string, granted?: readonly string[]): AddinSession {
  const folder = freshFolder();
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out", "Code.js"), code);
  writeFileSync(join(folder, "out", "appsscript.json"), JSON.stringify({ oauthScopes: [cells, files, ui] }));
  const workbook = newWorkbook();
  const drive = openDrive(join(folder, "drive"));
  const now = "2024-09-10T08:00:00+07:00";
  return loadAddin(join(folder, "out")).start({ workbook, drive, now, ...(granted === undefined ? {} : { granted }) });
}

const use = `function read() { return SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getLastRow(); }
  function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x")); }
  function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "T"); }
  function make() { return typeof Drive.Files.create({ name: "x" }, Utilities.newBlob("x")).id; }`;

fact("documented", "developers.google.com/apps-script/concepts/scopes", "all is granted unless told otherwise", () => {
  for (const addin of [withManifest(use), addinOf(use), withManifest(use, [cells, files, ui])]) {
    expect([addin.run("read"), addin.run("make")]).toEqual([0, "string"]);
    addin.run("show");
    expect(addin.dialogs).toHaveLength(1);
  }
});

fact(
  "recorded",
  "public execution logs: Specified permissions are not sufficient to call …",
  "a call without its scope is refused in these words",
  () => {
    expect(() => withManifest(use, [cells, files]).run("show")).toThrow(
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${ui}`,
    );
    expect(() => withManifest(use, []).run("dialog")).toThrow("not sufficient to call Ui.showModalDialog");
    expect(() => withManifest(use, [files, ui]).run("read")).toThrow(
      `Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${cells} || ${auth}spreadsheets)`,
    );
  },
);

fact("assumed", "older logs name drive.files.create so", "the advanced Drive service wants drive.file or drive", () => {
  expect(() => withManifest(use, [cells, ui]).run("make")).toThrow(
    `Specified permissions are not sufficient to call drive.files.create. Required permissions: (${files} || ${auth}drive)`,
  );
  expect(withManifest(use, [`${auth}drive`]).run("make")).toBe("string");
  expect(withManifest(use, [cells, files]).run("read")).toBe(0);
  // a script sees it like any other error
  const code =
    "function main() { try { SpreadsheetApp.getActiveSpreadsheet(); } catch (error) { return error instanceof Error; } }";
  expect(withManifest(code, []).run("main")).toBe(true);
});

fact("documented", "Guides: simple triggers, AuthMode.NONE", "onOpen makes its menu without any consent", () => {
  const addin = withManifest(
    'function onOpen() { SpreadsheetApp.getUi().createMenu("Cải tiến").addItem("Kiểm tra", "check").addToUi(); }',
    [],
  );
  addin.run("onOpen");
  expect(addin.menu).toHaveLength(1);
});

fact("assumed", "no scope is named for them", "alerts, properties and locks want no consent", () => {
  const code = `function main() {
    PropertiesService.getDocumentProperties().setProperty("a", "b");
    return [String(SpreadsheetApp.getUi().alert("x")), LockService.getDocumentLock().tryLock(0)];
  }`;
  expect(withManifest(code, []).run("main")).toEqual(["OK", true]);
});

const ask = `function main() {
    let caught;
    try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (error) { caught = error.message; }
    PropertiesService.getDocumentProperties().setProperty("after", "1");
    return caught === undefined ? "all" : caught;
  }
  function quiet() { try { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); } catch (error) {} return { ok: false }; }`;

fact(
  "documented",
  "ScriptApp.requireAllScopes",
  "with all consents it returns; else it asks and ends the execution",
  () => {
    const all = withManifest(ask);
    expect([all.run("main"), all.dialogs]).toEqual(["all", []]);
    const part = withManifest(ask, [cells]);
    expect(() => part.run("quiet")).toThrow();
    expect(() => part.run("main")).toThrow();
    expect(part.calls.byMethod["PropertiesService.getDocumentProperties"]).toBeUndefined();
    expect(part.dialogs).toEqual(Array(2).fill({ kind: "consent", text: `${files}\n${ui}` }));
    // without a list in the manifest, the scopes that calls want
    expect(() => addinOf(ask, { granted: [cells, files] }).run("main")).toThrow();
  },
);

fact(
  "assumed",
  "Google's words for an execution without consent",
  "what the caller of an ended execution hears",
  () => {
    for (const call of ["run", "runFromPanel"] as const)
      expect(() => withManifest(ask, [])[call]("quiet")).toThrow("Authorization is required to perform that action.");
  },
);

fact("documented", "AuthorizationInfo", "status, address and scopes can be asked without asking the user", () => {
  const code = `function main() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    const { REQUIRED, NOT_REQUIRED } = ScriptApp.AuthorizationStatus;
    const status = info.getAuthorizationStatus();
    return [status === REQUIRED, status === NOT_REQUIRED, typeof info.getAuthorizationUrl(), info.getAuthorizedScopes()];
  }`;
  expect(withManifest(code, [cells]).run("main")).toEqual([true, false, "string", [cells]]);
  expect(withManifest(code).run("main")).toEqual([false, true, "object", [cells, files, ui]]);
  expect(withManifest(code, [cells]).dialogs).toEqual([]);
  expect(() =>
    withManifest("function main() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.NONE); }").run("main"),
  ).toThrow("ScriptApp with AuthMode.NONE is not stood in for");
});
