/** Advance widths in thousandths of the size (Adobe's font metrics) by letter; marks over letters add nothing. */
export interface Face {
  readonly letters: readonly (readonly [letters: string, width: number])[];
  readonly other: number;
}

/** Times Bold, capitals. */
export const boldCapitals: Face = {
  letters: [
    ["W", 1000],
    ["M", 944],
    ["&", 833],
    ["GHKOQ", 778],
    ["ACDNRUVXY", 722],
    ["BELTZ", 667],
    ["FP", 611],
    ["S", 556],
    ["IJ", 445],
    [" ", 250],
  ],
  other: 500,
};

/** Times Italic. */
export const italic: Face = {
  letters: [
    ["M", 833],
    ["GHKNOQRUWm", 722],
    ["ABCDEFLPTVXYZw", 640],
    ["Svxyz", 450],
    ["cek", 444],
    ["rsIJ", 389],
    ["fijlt,. ", 270],
    ["…", 889],
  ],
  other: 500,
};

/** Twips of a line of text at that many points. */
export function textWidth(text: string, points: number, face: Face): number {
  const letters = text.replace(/Đ/g, "D").replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, "");
  let thousandths = 0;
  for (const letter of letters) {
    thousandths += face.letters.find(([those]) => those.includes(letter))?.[1] ?? face.other;
  }
  return Math.round((thousandths / 1000) * points * 20);
}
