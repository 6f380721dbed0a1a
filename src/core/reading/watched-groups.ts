import { bare, sameName } from "../words/text.ts";

/**
 * The groups that "Giám sát nhóm" names, among those there are: by name, by number ("nhóm 1 và 2"), or all of them.
 * @returns names of groups; undefined when something in the cell is none of them.
 */
export function readWatchedGroups(typed: string, groups: readonly string[]): readonly string[] | undefined {
  const words = bare(typed);
  if (words === "") return [];
  const named = groups.find((name) => sameName(name) === sameName(typed));
  if (named !== undefined) return [named];
  if (/^(?:tat ca|cac|ca hai|ca \d+|ca)\b(?: cac)?(?: nhom)?(?: cong tac)?$/.test(words)) return groups;
  const rest = words.replace(/\bnhom\b|\bcong tac\b|\bso\b|\bva\b|[,;&+]|\d+/g, " ").trim();
  const numbers = (words.match(/\d+/g) ?? []).map(Number);
  if (rest !== "" || numbers.length === 0) return undefined;
  const found = numbers.map((number) => groups.find((name) => Number(/\d+/.exec(name)?.[0]) === number));
  return found.every((name) => name !== undefined) ? found : undefined;
}
