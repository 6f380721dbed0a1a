import type { Trouble } from "../../words/trouble.ts";
import { cutFaults } from "./cut-faults.ts";
import { loopFaults } from "./loop-faults.ts";
import { markFaults } from "./mark-faults.ts";
import { tagFaults } from "./tag-faults.ts";
import { bare } from "../../words/text.ts";
import { allTags } from "../tags.ts";
import type { TagTree } from "../tags.ts";
import { tellFaults } from "./template-fault.ts";
import type { Template } from "./template.ts";

export const notADocument: Trouble = {
  code: "MAU-01",
  problem: "Tệp mẫu báo cáo không đọc được như một tệp Word (.docx).",
  remedy: "Mở mẫu bằng Word hoặc Google Docs, lưu lại dạng .docx rồi chọn lại.",
};

/** All faults of a template at once, in the order of the document: names, loops, marks, and tags cut in two. */
export function templateFaults({ refused, tags, faults, texts }: Template, tree: TagTree): readonly Trouble[] {
  if (refused !== undefined) return [refused];
  // a mark without its pair leaves a tag without a name
  const parts =
    faults.length === 0 ? tags : tags.map((part) => part.filter(({ name, kind }) => name !== "" || kind === "close"));
  const cuts = parts.flat().map((tag) => ({ tag, faults: cutFaults(tag, tree, texts) }));
  const cut = new Set(cuts.filter((one) => one.faults.length > 0).map(({ tag }) => tag));
  const cutAt = new Set([...cut].map(({ at }) => `${at.file} ${at.offset}`));
  const known = new Set(allTags(tree));
  // a raw tag is already told by its name
  const marks = faults.filter(
    (fault) =>
      !fault.id.startsWith("raw_") &&
      !fault.offsets.some((offset) => cutAt.has(`${fault.file} ${offset}`)) &&
      // its opening is misspelt, which is told: rightly spelt, it fits the closing
      !(fault.closing !== "" && !known.has(fault.tag) && bare(fault.tag) === bare(fault.closing)),
  );
  const unopened = faults.filter(({ id }) => id === "unopened_loop").map(({ tag }) => tag);
  const found = [
    ...cuts.flatMap((one) => one.faults),
    ...parts.flatMap((part) => tagFaults(part, tree, unopened, cut)),
    ...parts.flatMap((part) => loopFaults(part, texts)),
    ...marks.flatMap((fault) => markFaults(fault, texts)),
  ];
  return tellFaults(found, texts);
}
