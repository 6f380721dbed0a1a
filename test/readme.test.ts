import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expectGolden } from "./golden.ts";

test("the README counts the facts of the stand-in by their grade", () => {
  const folder = join(__dirname, "fidelity");
  const text = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const count = (grade: string): number => [...text.matchAll(new RegExp(`\\bfact\\(\\s*"${grade}"`, "g"))].length;
  const counts = `${count("recorded")} recorded, ${count("documented")} documented, ${count("assumed")} assumed`;
  const readme = readFileSync(join(__dirname, "../README.md"), "utf8");
  expectGolden("README.md", readme.replace(/(<!-- facts -->).*?(<!-- \/facts -->)/, `$1${counts}$2`));
});
