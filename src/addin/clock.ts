import type { Day } from "../core/words/day.ts";

const ZONE = "Asia/Ho_Chi_Minh";

/** Today in Việt Nam, as text. */
export function today(): Day {
  return Utilities.formatDate(new Date(), ZONE, "yyyy-MM-dd");
}

/** "10/09/2024 08:05" */
export function now(): string {
  return Utilities.formatDate(new Date(), ZONE, "dd/MM/yyyy HH:mm");
}
