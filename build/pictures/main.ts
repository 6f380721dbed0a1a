import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../places.ts";
import { reportPages } from "./report-pages.ts";
import { screens } from "./screens.ts";

const PICTURES = join(ROOT, "hinh");

/** The pictures of HUONG-DAN.md, made from the running product; wants LibreOffice, pdftoppm (poppler-utils) and Chromium. */
async function main(): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  reportPages(PICTURES);
  await screens(PICTURES);
  console.log(readdirSync(PICTURES).join(" "));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
