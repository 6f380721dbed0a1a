import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { planForms } from "../src/core/forms/index.ts";
import { sectionsOf } from "../src/core/report/index.ts";
import type { TagTree } from "../src/core/report/tags.ts";
import { expectGolden } from "./golden.ts";

const ROOT = join(__dirname, "..");
const guide = (): string => readFileSync(join(ROOT, "HUONG-DAN.md"), "utf8");

/** A list with what may stand inside it, as staff write the marks. */
function shown(tree: TagTree): string[] {
  return Object.keys(tree).map((tag) => {
    const kind = tree[tag];
    if (kind === "text") return `\`{${tag}}\``;
    const inside = typeof kind === "object" ? shown(kind).join(" ") : "`{dòng}`";
    return `\`{#${tag}}\` ${inside} \`{/${tag}}\``;
  });
}

test("the guide lists all tags of both templates, made from the sections themselves", () => {
  const rows = planForms.flatMap((form) => [
    `**${form.name}**`,
    "",
    ...sectionsOf(form.id).map(({ name, tags }) => `- ${name}: ${shown(tags).join(", ")}`),
    "",
  ]);
  const [before = "", rest = ""] = guide().split("<!-- tags -->");
  const after = rest.split("<!-- /tags -->")[1] ?? "";
  expectGolden("HUONG-DAN.md", `${before}<!-- tags -->\n\n${rows.join("\n")}\n<!-- /tags -->${after}`);
});

test("the pictures that the guide shows are there", () => {
  const pictures = [...guide().matchAll(/\]\((hinh\/[^)]+)\)/g)].map(([, file = ""]) => file);
  expect(pictures.length).toBeGreaterThan(5);
  for (const file of pictures) expect([file, existsSync(join(ROOT, file))]).toEqual([file, true]);
});
