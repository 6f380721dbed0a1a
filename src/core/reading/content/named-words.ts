import { oneLine } from "../../words/text.ts";

/** The first of the phrases that the text names as whole words, as staff wrote it; tone marks count. */
export function namedWords(text: string, phrases: readonly string[]): string | undefined {
  const line = oneLine(text);
  const lower = line.toLowerCase();
  for (const phrase of phrases) {
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
      const around = lower.charAt(at - 1) + lower.charAt(at + phrase.length);
      if (!/[\p{L}\d]/u.test(around)) return line.slice(at, at + phrase.length);
    }
  }
  return undefined;
}
