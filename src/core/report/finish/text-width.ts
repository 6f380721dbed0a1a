/** Times Bold's advance widths in thousandths of the size (Adobe's font metrics), by letter; marks add nothing. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["W", 1000],
  ["M", 944],
  ["&", 833],
  ["GHKOQ", 778],
  ["ACDNRUVXY", 722],
  ["BELTZ", 667],
  ["FP", 611],
  ["S", 556],
  ["IJ", 445],
];
const OTHER = 500;
const SPACE = 250;

/** Twips of a line of Times New Roman bold capitals at that many points. */
export function textWidth(text: string, points: number): number {
  const letters = text.toUpperCase().replace(/Đ/g, "D").normalize("NFD").replace(/\p{M}/gu, "");
  let thousandths = 0;
  for (const letter of letters) {
    thousandths += letter === " " ? SPACE : (widths.find(([those]) => those.includes(letter))?.[1] ?? OTHER);
  }
  return Math.round((thousandths / 1000) * points * 20);
}
