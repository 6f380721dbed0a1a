/** Letters of a piece: at most three bytes each, and a property holds 9 KB (Google's quotas page). */
const PIECE_LENGTH = 2800;

/** A value as JSON in as many properties as it takes: "name.0", "name.1", … and their number in "namePieces". */
export function piecesOf(name: string, value: unknown): Record<string, string> {
  // Halves of a pair would not survive alone in a property: what is outside the basic plane is escaped.
  const text = JSON.stringify(value).replace(
    /[\ud800-\udfff]/g,
    (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  const count = Math.ceil(text.length / PIECE_LENGTH);
  const pieces: Record<string, string> = { [`${name}Pieces`]: String(count) };
  for (let index = 0; index < count; index++) {
    pieces[`${name}.${index}`] = text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH);
  }
  return pieces;
}

/** The text put together again; undefined when there is none. */
export function longText(name: string, kept: Readonly<Record<string, string>>): string | undefined {
  const count = Number(kept[`${name}Pieces`] ?? 0);
  return count === 0 ? undefined : Array.from({ length: count }, (_, index) => kept[`${name}.${index}`] ?? "").join("");
}
