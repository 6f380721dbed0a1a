import type { Plan } from "../plan/plan.ts";
import type { DataOf, TagData, TagTree } from "./tags.ts";

export interface ReportOptions {
  /** A plan that still has "must" findings is printed with DỰ THẢO on every page. */
  readonly draft: boolean;
}

/** A part of the document: the tags it owns and how a plan, or what else is reported, fills them. */
export interface Section<Data = Plan> {
  readonly name: string;
  readonly tags: TagTree;
  /** Tags without which nothing that staff wrote is lost: numbers, marks. */
  readonly needless?: readonly string[];
  fill(data: Data, options: ReportOptions): TagData;
  /** What is printed otherwise than it was typed, in sentences for staff. */
  remarks?(data: Data): readonly string[];
}

/** Ties what `fill` returns to the tags declared, so that neither can be forgotten. */
export function defineSection<const Tree extends TagTree, Data = Plan>(section: {
  readonly name: string;
  readonly tags: Tree;
  readonly needless?: readonly string[];
  fill(data: Data, options: ReportOptions): DataOf<Tree>;
  remarks?(data: Data): readonly string[];
}): Section<Data> {
  return section as unknown as Section<Data>;
}
