/** Google's default font, in points. */
export const USUAL_SIZE = 10;

/** Points become pixels. */
export function fontSize(points: number): string {
  return `${(points * 4) / 3}px`;
}

/** Room for two marks above a capital (Ẩ) below a line that ends in a dot (ậ). */
export function lineHeight(points: number): string {
  return `${Math.round(points * 1.8)}px`;
}
