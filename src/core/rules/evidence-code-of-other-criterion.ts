import type { DraftRow } from "../plan/draft.ts";
import { readEvidenceCodes } from "../reading/content/evidence.ts";
import { eachRow, type Rule } from "./rule.ts";

export const evidenceCodeOfOtherCriterion: Rule = {
  code: "MC-02",
  severity: "should",
  asks: "Mã minh chứng mang số của tiêu chí ở dòng đó.",
  source: "Công văn 5932/BGDĐT-QLCL, mã minh chứng",
  check: eachRow(["code"], ({ code }, row) => {
    for (const field of ["note", "resources", "evidence"] as const) {
      const codes = readEvidenceCodes(row[field]);
      const other = codes.find(({ criterion }) => criterion !== code && !isShared(row, code, criterion));
      if (!other) continue;
      return {
        field,
        problem: `Mã minh chứng “${other.text}” thuộc tiêu chí ${other.criterion}, dòng này là tiêu chí ${code}.`,
        remedy: "Sửa số tiêu chí trong mã; nếu là minh chứng dùng chung thì ghi thêm “dùng chung”.",
      };
    }
    return undefined;
  }),
  wrong: { rows: [{ criterion: "Tiêu chí 1.2", note: "Minh chứng: [H1-3.5-01]" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.2", note: "Minh chứng: [H1-1.2-01]" }] },
};

/** Evidence for several criteria keeps the code of the first one: an earlier code beside the row's own is in order. */
function isShared({ note, resources, evidence }: DraftRow, code: string, criterion: string): boolean {
  const all = `${note}\n${resources}\n${evidence}`;
  if (/dùng chung|chung với|sử dụng chung/iu.test(all)) return true;
  return isBefore(criterion, code) && readEvidenceCodes(all).some((own) => own.criterion === code);
}

function isBefore(one: string, other: string): boolean {
  const [standard = 0, number = 0] = one.split(".").map(Number);
  const [otherStandard = 0, otherNumber = 0] = other.split(".").map(Number);
  return standard < otherStandard || (standard === otherStandard && number < otherNumber);
}
