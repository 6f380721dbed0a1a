import { bulleted, filledLines } from "../lines.ts";

/** "- Ông An: đã làm xong."; a text of several lines stands under its head. */
export function bulletsOf(head: string, text: string): readonly string[] {
  const lines = filledLines([text]);
  const [only = "", ...more] = lines;
  return more.length === 0 ? [`- ${head}: ${closed(only)}`] : [`- ${head}:`, ...bulleted(lines, "+")];
}

/** With a full stop where the words have no end of their own. */
export function closed(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.;!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
