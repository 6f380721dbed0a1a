import { bare } from "../../words/text.ts";
import { allTags, lineTag } from "../tags.ts";
import type { TagKind, TagTree } from "../tags.ts";
import type { TemplateFault } from "./template-fault.ts";
import type { TemplateTag } from "./template.ts";

interface Scope {
  readonly name: string;
  readonly kind: TagKind | undefined;
}

/**
 * The names and places of one part's tags, walked as docxtemplater will: a tag may stand in its own list or deeper.
 * A list that was never opened is told once; the tags inside it are taken as rightly placed. The name of a tag that is
 * `cut` in two is not looked at.
 */
export function tagFaults(
  tags: readonly TemplateTag[],
  tree: TagTree,
  unopened: readonly string[],
  cut: ReadonlySet<TemplateTag>,
): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const open: Scope[] = unopened.map((name) => ({ name: "", kind: anywhere(name, tree) }));
  for (const tag of tags) {
    const { name, kind } = tag;
    if (kind === "close") {
      const place = name === "" ? open.length - 1 : open.map((scope) => scope.name).lastIndexOf(name);
      if (place >= unopened.length) open.length = place;
      continue;
    }
    const owner = kind === "other" ? undefined : kindInScope(name, open, tree);
    // a misspelt list is told by its name; what stands in it is looked at as if it were spelt rightly
    if (kind === "open" || tag.sign === "^") {
      open.push({ name, kind: owner ?? anywhere(alikeTo(name, tree) ?? "", tree) });
    }
    if (cut.has(tag)) continue;
    if (owner === undefined) faults.push(nameFault(tag, tree));
    else if (kind === "print" && owner !== "text") faults.push(listPrinted(tag));
  }
  return faults;
}

function kindInScope(name: string, open: readonly Scope[], tree: TagTree): TagKind | undefined {
  for (let depth = open.length - 1; depth >= 0; depth--) {
    const kind = open[depth]?.kind;
    if (kind === "lines" && (name === lineTag || name === ".")) return "text";
    if (typeof kind === "object" && owns(kind, name)) return kind[name];
  }
  return owns(tree, name) ? tree[name] : undefined;
}

function owns(tree: TagTree, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(tree, name);
}

function alikeTo(name: string, tree: TagTree): string | undefined {
  return allTags(tree).find((tag) => bare(tag) === bare(name));
}

function nameFault({ name, kind, at, sign: used }: TemplateTag, tree: TagTree): TemplateFault {
  const sign = kind === "open" ? "#" : "";
  if (kind === "other") {
    return {
      code: "MAU-09",
      at,
      problem: (short) => `Mẫu có thẻ {${used}${short(name)}}; dấu ${used} không dùng trong mẫu này`,
      remedy: () => `Bỏ dấu ${used} trong thẻ này.`,
    };
  }
  const list = name === lineTag || name === "." ? "một danh sách dòng" : listOf(name, tree);
  if (list !== undefined) {
    return {
      code: "MAU-07",
      at,
      problem: (short) => `Thẻ {${sign}${short(name)}} đứng ngoài danh sách của nó`,
      remedy: () =>
        list.startsWith("một") ? `Đặt thẻ vào trong ${list}.` : `Đặt thẻ vào giữa {#${list}} và {/${list}}.`,
    };
  }
  return {
    code: "MAU-02",
    at,
    problem: (short) => `Mẫu có thẻ {${sign}${short(name)}} không có trong danh sách thẻ`,
    remedy: () => {
      const alike = alikeTo(name, tree);
      return alike === undefined
        ? "Sửa tên thẻ theo danh sách thẻ (Hướng dẫn, mục 5), hoặc xoá thẻ này."
        : `Viết lại thành {${sign}${alike}}.`;
    },
  };
}

function listPrinted({ name, at }: TemplateTag): TemplateFault {
  return {
    code: "MAU-06",
    at,
    problem: (short) => `Thẻ {${short(name)}} là một danh sách nhưng được dùng như một chữ`,
    remedy: (short) => `Viết {#${short(name)}} ở đầu phần lặp và {/${short(name)}} ở cuối.`,
  };
}

/** The list a tag belongs to. */
function listOf(name: string, tree: TagTree): string | undefined {
  for (const list of Object.keys(tree)) {
    const kind = tree[list];
    if (typeof kind !== "object") continue;
    if (owns(kind, name)) return list;
    const deeper = listOf(name, kind);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function anywhere(name: string, tree: TagTree): TagKind | undefined {
  if (owns(tree, name)) return tree[name];
  for (const list of Object.keys(tree)) {
    const kind = tree[list];
    const found = typeof kind === "object" ? anywhere(name, kind) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
