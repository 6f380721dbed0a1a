import { bare } from "../words/text.ts";

/** Nghị định 30/2020, Phụ lục I: mục "I.", khoản "1.", điểm "a)". */
export function narrativeDepth(heading: string): 1 | 2 | 3 {
  const words = bare(heading);
  if (/^\d+(\.\d+)*\s*[.)]/.test(words)) return 2;
  if (/^[a-eg-hk-uwyz]\s*[.)]/.test(words)) return 3;
  return 1;
}
