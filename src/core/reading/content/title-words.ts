import { bare } from "../../words/text.ts";

/** Half of the words is enough: staff shorten ("Thiết bị", "CSVC") and add ("Hội đồng trường THCS"). */
export function namesTitle(typed: string, title: string): boolean {
  const known = wordsOf(title);
  const initials = known.map((word) => word.charAt(0)).join("");
  const words = wordsOf(typed);
  // No Vietnamese word is without a vowel, so such letters shorten some: "CBQL", "HS".
  const shared = words.filter((word) => known.includes(word) || (!/[aeiouy]/.test(word) && initials.includes(word)));
  return shared.length * 2 >= words.length;
}

function wordsOf(text: string): string[] {
  return bare(text).match(/[a-z]{2,}/g) ?? [];
}
