/** The lines of a cell as typed, empty ones too: a cell without a paragraph would lose its font and height. */
export function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/);
}

/** The lines of running text: an empty line only stood for the space that the style already gives, doubled blanks for none. */
export function filledLines(texts: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const text of texts)
    for (const line of linesOf(text)) if (line.trim() !== "") lines.push(line.replace(/ {2,}/g, " "));
  return lines;
}

/** Lines of a list: each with the usual mark, but "+", "a)" and "1." stay, which staff set below another. */
export function bulleted(lines: readonly string[], usual: "-" | "+"): readonly string[] {
  return lines.map((line) => {
    const text = line.trim();
    if (/^(?:\p{L}|\d{1,2})[.)]\s/u.test(text)) return text;
    if (/^\+/.test(text)) return text.replace(/^\+\s*/, "+ ");
    return `${usual} ${text.replace(/^[-–—•*]\s*/, "")}`;
  });
}

/** A list as the decree closes it: ";" after each line, "." after the last. */
export function punctuated(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => line.replace(/[\s.;,]+$/, "") + (index === lines.length - 1 ? "." : ";"));
}
