import { sameName } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const groupWithoutMonitor: Rule = {
  code: "TO-02",
  severity: "should",
  asks: "Mỗi nhóm công tác có người giám sát.",
  source: "domain/rules.md, 20",
  check: ({ organisation: { groups, monitors } }) => {
    const watched = monitors.map(({ watches }) => watches.split(/[,;\n]| và /).map(sameName)).flat();
    return groups
      .filter(({ name }) => name !== "" && !watched.includes(sameName(name)))
      .map(({ row, name }) => ({
        sheet: "organisation" as const,
        row,
        field: "name" as const,
        problem: `${name} chưa có người giám sát.`,
        remedy: `Thêm dòng Giám sát và ghi “${name}” ở cột Giám sát nhóm.`,
      }));
  },
  wrong: {
    groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5" }],
    monitors: [],
  },
  right: {
    groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3, 4, 5" }],
    monitors: [{ name: "Ông Nguyễn Văn An", watches: "Nhóm công tác 1" }],
  },
};
