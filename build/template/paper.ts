/** Twips (1/20 pt) of a length in mm, never less than the decree's number. */
const twips = (mm: number): number => Math.ceil((mm * 1440) / 25.4 - 0.2);

/** A4 and its margins: NĐ 30/2020/NĐ-CP, phụ lục I, phần I, mục I. */
const paper = { short: 11906, long: 16838 };

export interface Paper {
  readonly page: { readonly width: number; readonly height: number };
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
}

export const portrait: Paper = {
  page: { width: paper.short, height: paper.long },
  margin: { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15) },
};

/** The decree gives the same four numbers whichever way the page lies; the table needs the width. */
export const landscape: Paper = { page: { width: paper.long, height: paper.short }, margin: portrait.margin };

export const textWidth = ({ page, margin }: Paper): number => page.width - margin.left - margin.right;
