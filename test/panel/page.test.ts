import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(__dirname, "../../build/out/Sidebar.html"), "utf8");

// What HtmlService does to a page on its way to the browser; no browser is needed to see that it finds nothing to do.

test("the one scriptlet of the page is its first data", () => {
  expect(page.match(/<\?.*?\?>/g)).toEqual(["<?!= first ?>"]);
  expect(page.match(/<\?/g)).toHaveLength(1);
});

test("no script holds what HtmlService takes for a comment, even between backticks", () => {
  // https://github.com/enuchi/React-Google-Apps-Script/issues/157
  const script = page.slice(page.lastIndexOf("<script>"));
  expect(script.length).toBeGreaterThan(10_000);
  expect(script).not.toMatch(/\/\/|\/\*/);
});

test("the page is small, stands alone and is composed Vietnamese", () => {
  expect(Buffer.byteLength(page)).toBeLessThan(65_000);
  expect(page).not.toMatch(/(?:src|href)="?https?:|@import|url\(/);
  expect(page).toBe(page.normalize("NFC"));
});

test("no word that blames or hides", () => {
  expect(page).not.toMatch(/không hợp lệ|vui lòng|xin lỗi|lỗi hệ thống|thử lại/i);
});
