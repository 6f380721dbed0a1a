import { bare } from "../words/text.ts";
import type { Trouble } from "../words/trouble.ts";
import { lineTag, shortTag } from "./tags.ts";
import type { TagKind, TagTree } from "./tags.ts";
import type { TemplateTag } from "./template.ts";

interface Scope {
  readonly name: string;
  readonly kind: TagKind | undefined;
}

/**
 * The names and places of one part's tags, walked as docxtemplater will: a tag may stand in its own list or deeper.
 * A list that was never opened is told once; the tags inside it are taken as rightly placed.
 */
export function tagFaults(tags: readonly TemplateTag[], tree: TagTree, unopened: readonly string[]): Trouble[] {
  const troubles: Trouble[] = [];
  const open: Scope[] = unopened.map((name) => ({ name: "", kind: anywhere(name, tree) }));
  for (const { name, kind } of tags) {
    if (kind === "close") {
      const place = name === "" ? open.length - 1 : open.map((scope) => scope.name).lastIndexOf(name);
      if (place >= unopened.length) open.length = place;
      continue;
    }
    const owner = kind === "other" ? undefined : kindInScope(name, open, tree);
    if (kind === "open") open.push({ name, kind: owner });
    if (owner === undefined) troubles.push(nameFault(name, kind, tree));
    else if (kind === "print" && owner !== "text") troubles.push(listPrinted(name));
  }
  return troubles;
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

function nameFault(name: string, kind: TemplateTag["kind"], tree: TagTree): Trouble {
  const shown = shortTag(name);
  if (kind === "other") {
    return {
      code: "MAU-09",
      problem: `Mẫu có thẻ {@${shown}}; dấu @ không dùng trong mẫu này.`,
      remedy: `Bỏ dấu @ trong thẻ này.`,
    };
  }
  const list = name === lineTag || name === "." ? "một danh sách dòng" : listOf(name, tree);
  if (list !== undefined) {
    return {
      code: "MAU-07",
      problem: `Thẻ {${shown}} đứng ngoài danh sách của nó.`,
      remedy: list.startsWith("một") ? `Đặt thẻ vào trong ${list}.` : `Đặt thẻ vào giữa {#${list}} và {/${list}}.`,
    };
  }
  const alike = allTags(tree).find((tag) => bare(tag) === bare(name));
  return {
    code: "MAU-02",
    problem: `Mẫu có thẻ {${shown}} không có trong danh sách thẻ.`,
    remedy: alike === undefined ? "Sửa tên thẻ theo danh sách thẻ, hoặc xoá thẻ này." : `Viết lại thành {${alike}}.`,
  };
}

function listPrinted(name: string): Trouble {
  return {
    code: "MAU-06",
    problem: `Thẻ {${name}} là một danh sách nhưng được dùng như một chữ.`,
    remedy: `Viết {#${name}} ở đầu phần lặp và {/${name}} ở cuối.`,
  };
}

function allTags(tree: TagTree): string[] {
  return Object.keys(tree).flatMap((tag) => {
    const kind = tree[tag];
    return typeof kind === "object" ? [tag, ...allTags(kind)] : [tag];
  });
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
