import { plannedStandards, type Rule } from "./rule.ts";

export const standardWithoutGroup: Rule = {
  code: "TO-01",
  severity: "should",
  asks: "Mỗi tiêu chuẩn có tiêu chí trong kế hoạch đều có nhóm công tác phụ trách.",
  source: "domain/rules.md, 21",
  check: (draft) => {
    // While a group's own cell cannot be read, that is what is told.
    if (draft.organisation.groups.some(({ standards }) => standards.value === undefined)) return [];
    const covered = new Set(draft.organisation.groups.flatMap(({ standards }) => standards.value ?? []));
    return plannedStandards(draft)
      .filter(({ number }) => !covered.has(number))
      .map(({ number, place }) => ({
        ...place,
        problem: `Chưa có nhóm công tác nào phụ trách tiêu chuẩn ${number}.`,
        remedy: `Ở trang Tổ chức, thêm số ${number} vào cột Tiêu chuẩn phụ trách của một nhóm.`,
      }));
  },
  wrong: { rows: [{ criterion: "Tiêu chí 3.5" }], groups: [{ name: "Nhóm công tác 1", standards: "1, 2" }] },
  right: { rows: [{ criterion: "Tiêu chí 3.5" }], groups: [{ name: "Nhóm công tác 1", standards: "1, 2, 3" }] },
};
