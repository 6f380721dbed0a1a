import { bare } from "../../words/text.ts";
import { loneBrace } from "./mark-faults.ts";
import { tagSpan } from "./tag-span.ts";
import { allTags, tagName } from "../tags.ts";
import type { TagTree } from "../tags.ts";
import type { PartTexts, TemplateFault } from "./template-fault.ts";
import type { TemplateTag } from "./template.ts";

const signs = { print: "", open: "#", close: "/" };

/**
 * What stands between the letters of a tag: another paragraph, a tab, a text box. Different fonts, bookmarks, links
 * and spelling marks do no harm, and a line break is a blank of its name; only inside a word it is told.
 */
export function cutFaults(tag: TemplateTag, tree: TagTree, texts: PartTexts): readonly TemplateFault[] {
  const { file, offset } = tag.at;
  const part = texts.get(file);
  const span = part && tagSpan(part, offset);
  if (span === undefined) return [];
  const name = tagName(span.words.replace(/^\s*[#/^@]/, ""));
  const shown = `${tag.kind === "other" ? tag.sign : signs[tag.kind]}${name}`;
  switch (span.cut) {
    case "paragraph":
      return [
        {
          code: "MAU-15",
          at: tag.at,
          problem: (short) => `Thẻ {${short(shown)}} bị tách sang hai đoạn`,
          remedy: () => "Viết liền thẻ trong một đoạn, không xuống dòng giữa { và }.",
        },
      ];
    case "far":
      return [loneBrace("{", { file, offset }, texts), loneBrace("}", { file, offset: span.end }, texts)];
    case "inside":
      return [interrupted(tag, shown)];
    case "line":
      return isKnown(name, tree) || !isKnownJoined(name, tree) ? [] : [interrupted(tag, shown)];
    default:
      return [];
  }
}

function interrupted({ at }: TemplateTag, shown: string): TemplateFault {
  return {
    code: "MAU-16",
    at,
    problem: (short) => `Thẻ {${short(shown)}} bị ngắt giữa chừng`,
    remedy: () => "Xoá thẻ, rồi gõ lại thẻ liền một mạch, cùng một kiểu chữ.",
  };
}

function isKnown(name: string, tree: TagTree): boolean {
  return allTags(tree).includes(name);
}

function isKnownJoined(name: string, tree: TagTree): boolean {
  const joined = (text: string): string => bare(text).replace(/ /g, "");
  return allTags(tree).some((tag) => joined(tag) === joined(name));
}
