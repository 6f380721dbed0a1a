/** Formulas are written with ';' (needed where the comma is decimal); the file format wants ','. */
export function toFileFormula(formula: string): string {
  return splitQuoted(formula)
    .map((part) => (isQuoted(part) ? part : part.replaceAll(";", ",")))
    .join("");
}

/** True for text that only began like a formula ("+84 901…", "- gạch đầu dòng"): Excel will not open a file with it. */
export function isBrokenFormula(formula: string): boolean {
  const bare = splitQuoted(formula)
    .map((part) => (part.startsWith('"') ? "0" : part.startsWith("'") ? "Q" : part))
    .join("");
  if (!/^[\w$.:,;!+\-*/^&=<>()%{}\s#@?]+$/.test(bare)) return true;
  if (/[\w$)%]\s+[\w$(]/.test(bare) || /[+\-*/^&=<>]\s*$/.test(bare)) return true;
  if (!balanced(bare)) return true;
  const words =
    bare.replace(/\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}/g, "A1").match(/[A-Za-z_][\w.$]*(?![\w.$]*[!(])/g) ?? [];
  return words.some((word) => !/^(?:[A-Za-z]{1,3}\$?\d+|TRUE|FALSE|Q)$/.test(word));
}

function balanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function splitQuoted(formula: string): string[] {
  return formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
}

function isQuoted(part: string): boolean {
  return part.startsWith('"') || part.startsWith("'");
}
