import { lineOf } from "../reading/citation/citation-line.ts";
import { readSchoolLevels } from "../reading/content/school-levels.ts";
import type { Place } from "../words/finding.ts";
import { bare, quote } from "../words/text.ts";
import type { Fault, Rule } from "./rule.ts";

const LEVEL =
  "(?:(?:tieu hoc|trung hoc co so|trung hoc pho thong|mam non|mau giao|thcs|thpt|th|mn|mg)(?: ?(?:&|-|,|va) ?)?)+";
// Only where the school speaks of itself; elsewhere another school may be meant.
const ITSELF = `(?<![a-z])(?:hieu truong|hoi dong tu danh gia|hoi dong su pham|tap the[^,;.]{0,40}|dua|ke hoach cai tien chat luong(?: giao duc)?)(?: cua)? (truong (${LEVEL}))(?= )`;

export const schoolNameDiffers: Rule = {
  code: "TH-15",
  severity: "should",
  asks: "Nơi nhà trường nói về mình, tên trường giống trang Thông tin.",
  source: "domain/rules.md, 28",
  check: ({ narrative, organisation, information: { told } }) => {
    const own = told.school?.text ?? "";
    const cells: readonly (Place & { readonly text: string })[] = [
      ...narrative.map(({ row, text }) => ({ sheet: "narrative", row, field: "text", text }) as const),
      ...narrative.map(({ row, heading: text }) => ({ sheet: "narrative", row, field: "heading", text }) as const),
      ...organisation.roles.map(
        ({ row, title: text }) => ({ sheet: "organisation", row, field: "name", text }) as const,
      ),
      ...organisation.roles.map(
        ({ row, duty: text }) => ({ sheet: "organisation", row, field: "duty", text }) as const,
      ),
    ];
    return cells.flatMap(({ text, ...place }): Fault[] => {
      const other = otherNameIn(text, own);
      if (other === undefined) return [];
      const problem = `Nêu ${quote(other)}; trang Thông tin ghi ${quote(own)}.`;
      return [{ ...place, problem, remedy: "Xem lại tên trường ở đây và ở trang Thông tin." }];
    });
  },
  wrong: { roles: [{ title: "Hiệu trưởng trường THCS Tân Hội", duty: "Chỉ đạo chung." }] },
  right: { roles: [{ title: "Hiệu trưởng trường THCS Thạnh Đông", duty: "Chỉ đạo chung." }] },
};

function otherNameIn(typed: string, own: string): string | undefined {
  const name = properName(bare(own).replace(new RegExp(`^(?:truong )?${LEVEL} ?`), ""));
  const { text, plain } = lineOf(typed);
  if (!name || plain.includes(name)) return undefined;
  const itself = new RegExp(ITSELF, "g");
  for (let found = itself.exec(plain); found; found = itself.exec(plain)) {
    const [whole, school = "", level = ""] = found;
    const end = found.index + whole.length;
    const words = /^(?: \p{Lu}\p{L}*){2,4}/u.exec(text.slice(end))?.[0] ?? "";
    const sameLevel = readSchoolLevels(level).levels.join() === readSchoolLevels(own).levels.join();
    if (sameLevel && words !== "" && properName(bare(words)) !== name)
      return text.slice(end - school.length, end) + words;
  }
  return undefined;
}

/** The first two words of a name tell schools apart; one word alone may be an abbreviation. */
function properName(words: string): string | undefined {
  const [first, second] = words.trim().split(" ");
  return first !== undefined && second !== undefined ? `${first} ${second}` : undefined;
}
