/**
 * Vietnamese order: dots part thousands, a comma opens decimals. What can be read two ways is undefined.
 * readFigure("1.500", 1_000_000) → 1500; readFigure("1,500", 1_000_000) → undefined; readFigure("9.7", 1_000_000) → 9.7.
 * @param unit what the figure counts, in đồng: there is no part of one đồng, so "500,000 đồng" has one reading.
 */
export function readFigure(figure: string, unit: number): number | undefined {
  if (/^(?:0|[1-9]\d*|0[1-9]\d?|00)$/.test(figure)) return Number(figure);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d{1,2})?$/.test(figure)) {
    return whole(Number(figure.replace(/\./g, "").replace(",", ".")), unit);
  }
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}(?:\.\d{1,2})?$/.test(figure)) return whole(Number(figure.replace(/,/g, "")), unit);
  if (unit === 1) return /^[1-9]\d{0,2},\d{3}$/.test(figure) ? Number(figure.replace(",", "")) : undefined;
  if (/^(?:0|0?[1-9]\d*)[.,](?:\d{1,2}|\d{4,6})$/.test(figure) || /^0[.,]\d{3}$/.test(figure)) {
    return Number(figure.replace(",", "."));
  }
  return undefined;
}

/** How many of a thing: "05", "1.200", "2,5" of hours. */
export function readQuantity(figure: string): number | undefined {
  return readFigure(figure, 1_000);
}

const whole = (value: number, unit: number): number | undefined =>
  unit > 1 || Number.isInteger(value) ? value : undefined;
