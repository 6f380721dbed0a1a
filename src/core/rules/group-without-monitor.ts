import { readWatchedGroups } from "../reading/watched-groups.ts";
import { quote } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const groupWithoutMonitor: Rule = {
  code: "TO-02",
  severity: "should",
  asks: "Mỗi nhóm công tác có người giám sát.",
  source: "domain/rules.md, 20",
  check: ({ organisation: { groups, monitors } }) => {
    const names = groups.map(({ name }) => name).filter((name) => name !== "");
    const watched = new Set(monitors.flatMap(({ watches }) => readWatchedGroups(watches, names) ?? []));
    return groups
      .filter(({ name }) => name !== "" && !watched.has(name))
      .map(({ row, name }) => ({
        sheet: "organisation" as const,
        row,
        field: "name" as const,
        problem: `${quote(name)} chưa có người giám sát.`,
        remedy: `Thêm dòng Giám sát và ghi ${quote(name)} ở cột Giám sát nhóm.`,
      }));
  },
  wrong: {
    groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5" }],
    monitors: [],
  },
  right: {
    groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5" }],
    monitors: [{ name: "Ông Nguyễn Văn An", watches: "nhóm 1" }],
  },
};
