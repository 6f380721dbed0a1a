import { compose } from "../words/text.ts";

/** Several texts in one cell, each behind its name: "Kinh phí: 10 triệu" and "Điều kiện khác: …" on lines of their own. */
export function labelled(parts: readonly (readonly [label: string, text: string])[]): string {
  return parts
    .filter(([, text]) => text !== "")
    .map(([label, text]) => (label === "" ? text : `${label}: ${text}`))
    .join("\n");
}

/** The texts behind those names again; what stands before the first of them is under "". */
export function unlabelled(cell: string, labels: readonly string[]): Record<string, string> {
  const found: Record<string, string> = { "": "" };
  let open = "";
  for (const line of compose(cell).split("\n")) {
    const label = labels.find((name) => line.startsWith(`${name}:`));
    if (label !== undefined) {
      open = label;
      found[label] = line.slice(label.length + 1).trim();
    } else found[open] = found[open] === "" ? line : `${found[open] ?? ""}\n${line}`;
  }
  return found;
}
