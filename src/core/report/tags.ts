/**
 * What a tag of the template holds: "text" is printed, "lines" is repeated with {dòng} inside,
 * "switch" shows or hides what it encloses, and a tree is a list whose items have tags of their own.
 */
export type TagKind = "text" | "lines" | "switch" | TagTree;

export interface TagTree {
  readonly [tag: string]: TagKind;
}

export type TagValue = string | boolean | readonly string[] | readonly TagData[];

export interface TagData {
  readonly [tag: string]: TagValue;
}

/** The data that fits a tree of tags. */
export type DataOf<Tree extends TagTree> = { readonly [Tag in keyof Tree]: ValueOf<Tree[Tag]> };

type ValueOf<Kind extends TagKind> = Kind extends "text"
  ? string
  : Kind extends "lines"
    ? readonly string[]
    : Kind extends "switch"
      ? boolean
      : Kind extends TagTree
        ? readonly DataOf<Kind>[]
        : never;

/** The name of one line inside a "lines" tag. */
export const lineTag = "dòng";

/** A secretary may type "{Tên  Trường}" as well: composed, small letters, runs of white space as one. */
export function tagName(typed: string): string {
  return typed.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

/** A tag as it is quoted in a sentence. */
export function shortTag(tag: string): string {
  return tag.length > 40 ? `${tag.slice(0, 39)}…` : tag;
}
