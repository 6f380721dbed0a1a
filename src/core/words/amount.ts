/** 1234567 → "1.234.567": Vietnamese thousands, without Intl, which Apps Script does not promise. */
export function showAmount(amount: number): string {
  return String(Math.round(amount)).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}
