/**
 * What a tag of the template holds: "text" is printed, "lines" is repeated with {dòng} inside, and a tree is a list
 * whose items have tags of their own.
 */
export type TagKind = "text" | "lines" | TagTree;

export interface TagTree {
  readonly [tag: string]: TagKind;
}

export type TagValue = string | readonly string[] | readonly TagData[];

export interface TagData {
  readonly [tag: string]: TagValue;
}

/** The data that fits a tree of tags. */
export type DataOf<Tree extends TagTree> = { readonly [Tag in keyof Tree]: ValueOf<Tree[Tag]> };

type ValueOf<Kind extends TagKind> = Kind extends "text"
  ? string
  : Kind extends "lines"
    ? readonly string[]
    : Kind extends TagTree
      ? readonly DataOf<Kind>[]
      : never;

/** The name of one line inside a "lines" tag. */
export const lineTag = "dòng";

/** A secretary may type "{Tên  Trường}" as well: composed, small letters, runs of white space as one. */
export function tagName(typed: string): string {
  return typed.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** All names of a tree, those inside lists after their list. */
export function allTags(tree: TagTree): string[] {
  return Object.keys(tree).flatMap((tag) => {
    const kind = tree[tag];
    return typeof kind === "object" ? [tag, ...allTags(kind)] : [tag];
  });
}
