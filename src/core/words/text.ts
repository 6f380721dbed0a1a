/** Composed Unicode (NFC), no invisible marks, no outer blanks; line breaks stay. macOS and some keyboards send "ứ" in three pieces. */
export function compose(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029|\u000B/g, "\n")
    .replace(/[\u00AD\u200B\u200C\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, "")
    .replace(/\u00A0/g, " ")
    .trim();
}

/** One line, single blanks: for comparing and for quoting. */
export function oneLine(text: string): string {
  return compose(text).replace(/\s+/g, " ");
}

/** What stays equal however staff write a name: case, blanks, dashes and closing marks do not count, diacritics do. */
export function sameName(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .replace(/[‐-―−]/g, "-")
    .replace(/\s*([-/,:;()])\s*/g, "$1")
    .replace(/[.:;,*]+$/g, "");
}

/** Without diacritics, lower case, plain dashes: readers recognise words whichever way the tone marks were set. */
export function bare(text: string): string {
  return oneLine(text)
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[‐-―−]/g, "-")
    .replace(/[→⇒➔]|=>|-+>/g, "→");
}

/** Staff's own words inside a sentence, short enough that the sentence stays readable. */
export function quote(text: string): string {
  const line = withoutForbidden(oneLine(text));
  return line.length > 30 ? `“${Array.from(line).slice(0, 29).join("")}…”` : `“${line}”`;
}

// XML 1.0, section 2.2: what a .docx or .xlsx cannot carry.
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function hasForbidden(text: string): boolean {
  return text.replace(FORBIDDEN, "") !== text;
}

export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, "");
}

const BULLET = /^(?:[-+•*–]\s|\p{L}\)|\d+[.)]\s)/u;

/** Pieces that Word tore apart, flowing again; a line that begins with a bullet keeps its place. */
export function flowing(text: string): string {
  return lines(text).reduce((sum, line) => (sum === "" ? line : `${sum}${BULLET.test(line) ? "\n" : " "}${line}`), "");
}

/** A narrow Word column leaves one word a line: such breaks are white space; those between whole lines stay. */
export function withoutWordBreaks(text: string): string {
  const result: { text: string; last: string }[] = [];
  for (const line of compose(text)
    .split("\n")
    .map((one) => one.trim())) {
    const above = result[result.length - 1];
    if (above && breaksWord(above.last, line)) {
      above.text += ` ${line}`;
      above.last = line;
    } else result.push({ text: line, last: line });
  }
  return result.map((one) => one.text).join("\n");
}

/** The line above is one word, and this one goes on with its sentence. */
function breaksWord(above: string, line: string): boolean {
  if (above === "" || line === "" || /\s/.test(above) || /[.;]$/.test(above) || BULLET.test(line)) return false;
  return /^[\p{Ll}\d(–-]/u.test(line) || /^\p{Ll}/u.test(above) || above.endsWith(":");
}

/** The lines of a cell that hold something. */
export function lines(text: string): string[] {
  return compose(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
