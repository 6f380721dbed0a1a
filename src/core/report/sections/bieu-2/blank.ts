/** Printed where the form asks for words and the school has given none: a place to write by hand. */
export function orBlank(text: string): string {
  return text.trim() === "" ? "……" : text;
}

/** The same for a whole line. */
export const BLANK_LINE = "…".repeat(40);
