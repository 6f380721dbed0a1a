import type { Citation } from "../reading/citation/cited.ts";
import { showSchoolYear } from "../words/school-year.ts";
import { bare } from "../words/text.ts";
import { eachPaper, type Rule } from "./rule.ts";

export const paperGuidesOtherYear: Rule = {
  code: "CC-05",
  severity: "should",
  asks: "Văn bản hướng dẫn nhiệm vụ, kế hoạch của cấp trên là của đúng năm học.",
  source: "domain/rules.md, 23 và 28",
  check: eachPaper(({ text, paper }, { information: { schoolYear } }) => {
    if (schoolYear === undefined || paper.schoolYears.length === 0) return undefined;
    if (paper.schoolYears.includes(schoolYear) || spansYears(bare(text))) return undefined;
    if (!isOfSuperior(paper) || !isGuidance(paper)) return undefined;
    const [year = schoolYear] = paper.schoolYears;
    return {
      problem: `Văn bản hướng dẫn của năm học ${showSchoolYear(year)}; kế hoạch này của năm học ${showSchoolYear(schoolYear)}.`,
      remedy: `Dẫn văn bản hướng dẫn của năm học ${showSchoolYear(schoolYear)}, nếu đã có.`,
    };
  }),
  wrong: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Công văn số 5259/BGDĐT-QLCL ngày 27/9/2023 về việc hướng dẫn nhiệm vụ quản lý chất lượng năm học 2023-2024.",
    ],
  },
  right: {
    papers: [
      "Căn cứ Thông tư số 18/2018/TT-BGDĐT ngày 22/8/2018 của Bộ GDĐT.",
      "Căn cứ Công văn số 5259/BGDĐT-QLCL ngày 27/8/2024 về việc hướng dẫn nhiệm vụ quản lý chất lượng năm học 2024-2025.",
    ],
  },
};

/** "giai đoạn …", "từ năm học … đến …" may hold this year too. */
const spansYears = (line: string): boolean =>
  /\bgiai doan\b|\btu nam\b|\bden (?:het )?(?:nam )?(?:hoc )?20\d\d|\bnhung nam\b|\bcac nam\b|\bhang nam\b/.test(line);

/** A school's own papers of the year before are what this plan comes from. */
const isOfSuperior = ({ sign = "", issuer = "" }: Citation): boolean =>
  /(?:^|[-/&.])(?:bgd|sgd|pgd|gd|(?:ct)?ubnd|cp$|ttg|vhxh|vh)/.test(bare(sign)) ||
  /^(?:giam doc |truong |chu tich |bo truong )?(?:bo|so|phong|ubnd|uy ban)\b/.test(bare(issuer));

function isGuidance({ kind, subject = "" }: Citation): boolean {
  const about = bare(subject);
  if (kind === "Báo cáo" || /\bket qua\b|\bbao cao\b|\btong ket\b|\bso ket\b|\bcong nhan\b|\bkhen thuong\b/.test(about))
    return false;
  return kind === "Kế hoạch" || kind === "Hướng dẫn" || /\bhuong dan\b|\bnhiem vu\b|\bke hoach\b/.test(about);
}
