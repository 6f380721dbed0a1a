import { columnOf } from "../forms/form.ts";
import type { DraftRow } from "../plan/draft.ts";
import { namesEvidence, namesPaper, readEvidenceCodes } from "../reading/content/evidence.ts";
import type { Rule } from "./rule.ts";

export const evidenceNotNamed: Rule = {
  code: "MC-01",
  severity: "info",
  asks: "Mỗi việc nêu minh chứng dự kiến, ở Ghi chú hoặc Điều kiện hỗ trợ khác.",
  source: "domain/rules.md, 16",
  check: ({ rows, information: { form } }) => {
    // a column of its own is asked for by ND-01
    if (columnOf(form, "evidence")) return [];
    const criteria = byCriterion(rows);
    const without = criteria.filter((all) => !all.some(hasEvidence));
    const none = without.length === criteria.length;
    const places = without.flatMap(([first]) => (first ? [first.row] : []));
    // Said once, however many rows: an officer asks one question.
    return places.slice(0, 1).map((row) => ({
      sheet: "plan" as const,
      row,
      field: "note" as const,
      problem: none
        ? "Kế hoạch chưa nêu minh chứng dự kiến cho dòng nào."
        : `${places.length} tiêu chí chưa nêu minh chứng dự kiến: ${listed(places)}.`,
      remedy: "Ghi ở Ghi chú thứ sẽ chứng tỏ việc đã làm, ví dụ: Minh chứng: biên bản họp Hội đồng trường.",
    }));
  },
  wrong: { rows: [{ criterion: "Tiêu chí 1.2", note: "" }] },
  right: { rows: [{ criterion: "Tiêu chí 1.2", note: "Minh chứng: quyết định kiện toàn" }] },
};

const LISTED = 10;

/** "dòng 6, 7, 8, …" */
function listed(places: readonly number[]): string {
  return `dòng ${places.slice(0, LISTED).join(", ")}${places.length > LISTED ? ", …" : ""}`;
}

/** A row with the further actions below it: merged cells name evidence once for all. */
function byCriterion(rows: readonly DraftRow[]): DraftRow[][] {
  const groups: DraftRow[][] = [];
  for (const row of rows) {
    const above = groups[groups.length - 1];
    if (above && row.inherits.includes("criterion")) above.push(row);
    else groups.push([row]);
  }
  return groups;
}

function hasEvidence({ action, target, resources, note }: DraftRow): boolean {
  const isNamed = [resources, note].some(namesEvidence) || /minh chứng\s?:/iu.test(`${target.text}\n${action}`);
  return isNamed || namesPaper(note) || readEvidenceCodes(action).length > 0;
}
