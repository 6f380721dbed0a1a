/**
 * Where the comma is decimal, arguments are parted by ';' and the columns of an array by '\';
 * the file format wants ',' for both, and the point.
 */
export function toFileFormula(formula: string): string {
  return withSigns(formula, /[{};\\]|(?<![\p{L}\w.$])\d+,\d+/gu, (sign, inArray) => {
    if (sign === ";") return inArray ? ";" : ",";
    if (sign === "\\") return inArray ? "," : sign;
    return sign.replace(",", ".");
  });
}

/** The way back; Excel's prefix for its newer functions is no part of their names. */
export function toTypedFormula(formula: string): string {
  const signs = /[{},]|_xlfn\.(?:_xlws\.)?|(?<![\p{L}\w.$])\d*\.\d+/gu;
  return withSigns(formula, signs, (sign, inArray) => {
    if (sign === ",") return inArray ? "\\" : ";";
    return sign.startsWith("_") ? "" : sign.replace(".", ",");
  });
}

/** Changes what stands outside of quotes. */
function withSigns(formula: string, signs: RegExp, change: (sign: string, inArray: boolean) => string): string {
  let inArray = false;
  const changed = (sign: string): string => {
    if (sign === "{" || sign === "}") inArray = sign === "{";
    return change(sign, inArray);
  };
  return splitQuoted(formula)
    .map((part) => (isQuoted(part) ? part : part.replace(signs, changed)))
    .join("");
}

/** True for text that only began like a formula ("+84 901…", "- gạch đầu dòng"): Excel will not open a file with it. */
export function isBrokenFormula(formula: string): boolean {
  const bare = splitQuoted(formula)
    .map((part) => (part.startsWith('"') ? "0" : part.startsWith("'") ? "Q" : part))
    .join("")
    .replace(/\{[^{}]*\}/g, (array) => array.replaceAll("\\", ";"));
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
