import { lines } from "../words/text.ts";

/** Ways of writing that a post is held by a deputy, or for a body, each with the lines that are printed. */
const forms: readonly (readonly [RegExp, (found: RegExpExecArray) => readonly string[]])[] = [
  [/^(?:phó ht|pht|p\.\s*ht|p\.\s*hiệu trưởng|hiệu phó)$/i, () => ["KT. Hiệu trưởng", "Phó Hiệu trưởng"]],
  // A deputy put in charge of the school signs in either way: as typed.
  [/^phó (hiệu trưởng|giám đốc)(?!.*(?:phụ trách|điều hành))/i, ({ 1: head = "", input }) => [`KT. ${head}`, input]],
  [/^phó chủ tịch (hội đồng .+)$/i, ([, body = ""]) => [`TM. ${body}`, "KT. Chủ tịch", "Phó Chủ tịch"]],
  [/^chủ tịch (hội đồng .+)$/i, ([, body = ""]) => [`TM. ${body}`, "Chủ tịch"]],
  [/^ht$/i, () => ["Hiệu trưởng"]],
];

/**
 * The lines above the signer's name, in capitals: a deputy signs KT. (ký thay), the chair of a body TM. (thay mặt).
 * What staff wrote with KT., TM., TL., TUQ. or Q., or in several lines, is printed as they wrote it.
 * NĐ 30/2020/NĐ-CP, Điều 13 and phụ lục I.
 */
export function printedPost(typed: string): readonly string[] {
  const written = lines(typed);
  const [only = ""] = written;
  const post = only.replace(/\s+/g, " ").replace(/[.:;,]+$/, "");
  for (const [form, print] of written.length === 1 ? forms : []) {
    const found = form.exec(post);
    if (found) return print(found).map((line) => line.toUpperCase());
  }
  return written.map((line) => line.toUpperCase());
}
