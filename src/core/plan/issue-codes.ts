import { compose } from "../words/text.ts";

/** "Tiêu chí 4.1, 4.2" → 4.1 and 4.2; what a change of the catalogue left behind names none of the present ones. */
export function issueCodes(related: string): string[] {
  if (/^trước đây:/i.test(compose(related))) return [];
  return (compose(related).match(/(?<![\d.,/])\d{1,2}[.,]\d{1,2}(?![\d/])/g) ?? []).map((code) => {
    const [standard, criterion] = code.split(/[.,]/);
    return `${Number(standard)}.${Number(criterion)}`;
  });
}
