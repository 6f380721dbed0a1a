import { isBlank } from "../reading/reading.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

/** Members told in another cell. */
const NAMES = /(?<!\p{L})(?:gồm|nhóm trưởng|trưởng nhóm|thành viên|ông|bà|thầy|cô|đ\/c|đồng chí)(?!\p{L})/iu;
const NAMES_IN_ROLE = /nhóm[^.;\n]*(?:gồm|:)\s*(?:các )?(?:ông|bà|thầy|cô|đ\/c|đồng chí)(?!\p{L})/iu;

export const groupWithoutMembers: Rule = {
  code: "TO-11",
  severity: "info",
  asks: "Mỗi nhóm công tác nêu thành viên, để ai cũng biết phần việc của mình.",
  source: "domain/facts.md, điều nhà trường và cơ quan quản lý thường phàn nàn",
  check: ({ organisation: { groups, roles } }) => {
    const without = groups.filter(({ name, duty, members }) => isBlank(members) && !NAMES.test(`${name}\n${duty}`));
    if (roles.some(({ duty }) => NAMES_IN_ROLE.test(duty))) return [];
    const none = without.length === groups.length;
    return (none ? without.slice(0, 1) : without).map(({ row, name }) => ({
      sheet: "organisation" as const,
      row,
      field: "members" as const,
      problem:
        none && groups.length > 1 ? "Chưa nhóm công tác nào nêu thành viên." : `${quote(name)} chưa nêu thành viên.`,
      remedy: "Ghi họ tên hoặc chức danh từng thành viên, nhóm trưởng đứng trước.",
    }));
  },
  wrong: { groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5" }] },
  right: { groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5", members: "Các tổ trưởng chuyên môn" }] },
};
