export interface Word {
  readonly kind: "text" | "number" | "reference" | "name" | "sign";
  readonly text: string;
}

const word =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?[1-9]\d*)(?![\w(])|([A-Z][A-Z.]*)|(<>|<=|>=|[=<>&+\-*/(),;]))/y;

/** A formula's words, without its "="; undefined where it has a sign that is not known here. */
export function wordsOf(formula: string): Word[] | undefined {
  const words: Word[] = [];
  word.lastIndex = 0;
  while (word.lastIndex < formula.trimEnd().length) {
    const found = word.exec(formula);
    if (found === null) return undefined;
    const [, quoted, number, reference, name, sign] = found;
    if (quoted !== undefined) words.push({ kind: "text", text: quoted.replaceAll('""', '"') });
    else if (number !== undefined) words.push({ kind: "number", text: number });
    else if (reference !== undefined) words.push({ kind: "reference", text: reference });
    else if (name !== undefined) words.push({ kind: "name", text: name });
    // a file separates with commas, a Vietnamese spreadsheet with semicolons
    else if (sign !== undefined) words.push({ kind: "sign", text: sign === ";" ? "," : sign });
  }
  return words;
}
