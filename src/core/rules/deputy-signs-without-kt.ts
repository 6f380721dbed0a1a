import { bare, quote } from "../words/text.ts";
import { informationFault, type Rule } from "./rule.ts";

export const deputySignsWithoutKt: Rule = {
  code: "TH-13",
  severity: "should",
  asks: "Phó Hiệu trưởng ký thì phía trên có dòng KT. Hiệu trưởng.",
  source: "Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I",
  check: (draft) => {
    const text = draft.information.told.signerPost?.text ?? "";
    const post = bare(text);
    if (!/\bpho (?:hieu truong|ht)\b|\bhieu pho\b|\bpht\b|\bp\. ?(?:hieu truong|ht)\b/.test(post)) return [];
    // A deputy put in charge of the school signs in either way.
    if (/\bk[./]?\s?t\b|\bky thay\b|\btu?q\b|\btm\b|\bphu trach\b|\bdieu hanh\b/.test(post)) return [];
    return [
      informationFault(draft, "signerPost", {
        problem: `${quote(text)} ký mà phía trên chưa có “KT. Hiệu trưởng”.`,
        remedy: "Ghi hai dòng trong ô: KT. Hiệu trưởng, rồi Phó Hiệu trưởng.",
      }),
    ];
  },
  wrong: { information: { signerPost: "Phó Hiệu trưởng" } },
  right: { information: { signerPost: "KT. Hiệu trưởng\nPhó Hiệu trưởng" } },
};
