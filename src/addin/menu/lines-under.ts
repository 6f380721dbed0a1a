/** An alert holds only so much; the rest is counted. */
const SHOWN = 12;

/** A title with its lines; nothing without lines. */
export function linesUnder(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`… và ${lines.length - SHOWN} điều nữa.`] : [];
  return [[`${title}:`, ...lines.slice(0, SHOWN).map((line) => `- ${line}`), ...more].join("\n")];
}
