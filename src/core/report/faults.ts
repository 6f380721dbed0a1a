import type { Trouble } from "../words/trouble.ts";
import { markFault } from "./mark-faults.ts";
import { tagFaults } from "./tag-faults.ts";
import type { TagTree } from "./tags.ts";
import type { Template } from "./template.ts";

export const notADocument: Trouble = {
  code: "MAU-01",
  problem: "Tệp mẫu báo cáo không đọc được như một tệp Word (.docx).",
  remedy: "Mở mẫu bằng Word hoặc Google Docs, lưu lại dạng .docx rồi chọn lại.",
};

/** All faults of a template at once: names and places of tags, then the marks themselves. */
export function templateFaults({ tags, faults }: Template, tree: TagTree): readonly Trouble[] {
  // a raw tag is already told by its name
  const marks = faults.filter(({ id }) => !id.startsWith("raw_"));
  const unopened = faults.filter(({ id }) => id === "unopened_loop").map(({ tag }) => tag);
  const named =
    faults.length === 0 ? tags : tags.map((part) => part.filter(({ name, kind }) => name !== "" || kind === "close"));
  const found = [...named.flatMap((part) => tagFaults(part, tree, unopened)), ...marks.map(markFault)];
  const told = new Set<string>();
  return found.filter(({ code, problem }) => {
    const key = `${code} ${problem}`;
    return told.has(key) ? false : told.add(key);
  });
}
