import { readWatchedGroups } from "../reading/watched-groups.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const monitorOfUnknownGroup: Rule = {
  code: "TO-05",
  severity: "should",
  asks: "Người giám sát gắn với một nhóm công tác có thật.",
  source: "domain/seed-plan-2024-2025.txt, mục V.4",
  check: ({ organisation: { groups, monitors } }) => {
    const names = groups.map(({ name }) => name);
    return monitors
      .filter(({ watches }) => watches === "" || !readWatchedGroups(watches, names))
      .map(({ row, watches }) => ({
        sheet: "organisation" as const,
        row,
        field: "watches" as const,
        problem: watches === "" ? "Chưa ghi nhóm được giám sát." : `Không có nhóm công tác nào tên ${quote(watches)}.`,
        remedy: "Ghi đúng tên nhóm đã có ở cột Tên nhóm, ví dụ: Nhóm công tác 1.",
      }));
  },
  wrong: { monitors: [{ name: "Bà Lê Thị Hoa", watches: "Nhóm công tác 9" }] },
  right: { monitors: [{ name: "Bà Lê Thị Hoa", watches: "Nhóm công tác 1" }] },
};
