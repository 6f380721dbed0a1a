import { OpenedTry } from "./opened-try.ts";

const code = `function onOpen() {}
function mo() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<!doctype html><html><head><title>a</title></head></html>"));
  }
function an_() {}`;

let page: OpenedTry;

beforeAll(async () => {
  page = await OpenedTry.open({ code });
});

test("only 127.0.0.1 and localhost with the port are answered", async () => {
  for (const host of ["evil.example", `evil.example:${page.port}`, "127.0.0.1", `127.0.0.1:${page.port + 1}`])
    expect((await page.get("/", { Host: host })).status).toBe(403);
  for (const host of [`127.0.0.1:${page.port}`, `localhost:${page.port}`])
    expect((await page.get("/", { Host: host })).status).toBe(200);
  expect((await page.post("/viec", { do: "menu", name: "mo" }, { Host: "evil.example" })).status).toBe(403);
});

test("work is taken from our own page only, as JSON", async () => {
  const request = { do: "menu", name: "mo" };
  const refused: Record<string, string | undefined>[] = [
    { Origin: undefined },
    { Origin: "null" },
    { Origin: "https://evil.example" },
    { Origin: `http://localhost:${page.port}` },
    { "Content-Type": "text/plain" },
    { "Content-Type": undefined },
    { "Sec-Fetch-Site": "cross-site" },
  ];
  for (const headers of refused) expect((await page.post("/viec", request, headers)).status).toBe(403);
  expect((await page.post("/viec", request, { "Sec-Fetch-Site": "same-origin" })).status).toBe(200);
});

test("what the page would not send is refused whole", async () => {
  const bodies: unknown[] = [
    "không phải JSON",
    { do: "xoá" },
    { do: "type", sheet: 1, cells: [{ row: 0, column: 1, text: "" }] },
    { do: "type", sheet: 1, cells: [{ row: 1, column: 1 }] },
    { do: "restart", with: "file", file: "/etc/passwd" },
    { do: "settings", settings: { situation: "lạ" } },
    { do: "panel", name: "mo" },
    "x".repeat(5_000_000),
  ];
  for (const body of bodies) expect((await page.post("/viec", body)).status).toBe(400);
  expect((await page.post("/tra-loi", { id: "1", button: "OK" })).status).toBe(400);
  expect((await page.post("/khac", {})).status).toBe(400);
  expect((await page.send("PUT", "/viec", {})).status).toBe(405);
});

test("documents go by ids of the Drive, never by paths", async () => {
  const paths = [
    "/tai-lieu/..%2f..%2fpackage.json",
    "/tai-lieu/../../package.json",
    "/tai-lieu/khong-co.docx",
    "/package.json",
  ];
  for (const path of paths) expect((await page.get(path)).status).toBe(404);
});

test("our page runs no script but its own files; it may not be framed", async () => {
  const { headers, body } = await page.get("/");
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(body).toContain('lang="vi"');
  expect(body).not.toMatch(/<script(?! src="\/trang\.js")|\son\w+=/);
});

test("a page of the script has an address that cannot be guessed, no origin, and google.script before all else", async () => {
  await page.ask({ do: "menu", name: "mo" });
  const { frame } = (await page.next("panel")).page;
  expect(frame).toMatch(/^[0-9a-f]{32}$/);
  const { headers, body } = await page.get(`/khung/${frame}`);
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("sandbox allow-scripts");
  expect(policy).not.toContain("allow-same-origin");
  expect(policy).toContain("default-src 'none'");
  expect(body).toMatch(/^<!doctype html><html><head><script>/);
  expect(body).toContain('functions: ["onOpen","mo"]');
  expect((await page.get(`/khung/${frame.replace(/./g, "0")}`)).status).toBe(404);
});
