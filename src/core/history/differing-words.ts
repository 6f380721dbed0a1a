/** So many letters of a text are shown whole; of a longer one, the part that differs with some before it. */
const WHOLE = 44;
const BEFORE = 16;

/** "“Tháng 10/2024” → “Tháng 11/2024”"; long texts are cut so that what differs is seen. */
export function fromTo(before: string, now: string): string {
  const same = commonStart(before, now);
  return `${shown(before, same)} → ${shown(now, same)}`;
}

function shown(text: string, same: number): string {
  if (text === "") return "để trống";
  const letters = Array.from(text);
  if (letters.length <= WHOLE) return `“${text}”`;
  const from = startOfWord(letters, Math.max(0, Math.min(same, letters.length - WHOLE + BEFORE) - BEFORE));
  const cut = letters.slice(from, from + WHOLE).join("");
  return `“${from > 0 ? "…" : ""}${cut}${from + WHOLE < letters.length ? "…" : ""}”`;
}

function commonStart(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)];
  const at = left.findIndex((letter, index) => letter !== right[index]);
  return at < 0 ? left.length : at;
}

function startOfWord(letters: readonly string[], at: number): number {
  if (at === 0) return 0;
  const blank = letters.indexOf(" ", at);
  return blank >= 0 && blank - at < BEFORE ? blank + 1 : at;
}
