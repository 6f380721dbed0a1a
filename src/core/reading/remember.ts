import type { Reading } from "./reading.ts";

/** The same reader, asked once for each text: a column holds the same few words over and over. */
export function remember<T>(read: (text: string) => Reading<T>): (text: string) => Reading<T> {
  const known = new Map<string, Reading<T>>();
  return (text) => {
    const there = known.get(text);
    if (there) return there;
    const reading = read(text);
    known.set(text, reading);
    return reading;
  };
}
