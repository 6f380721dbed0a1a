import type { LeadsNext } from "../../periodic/next-actions.ts";
import { nameOf } from "../../periodic/result-groups.ts";
import type { ProgressReport } from "../../periodic/progress-report.ts";
import { showDay, type Day } from "../../words/day.ts";
import { oneLine } from "../../words/text.ts";
import { END_MARK, withEndMark } from "../end-mark.ts";
import { defineSection } from "../section.ts";
import { bulletsOf } from "./bullets.ts";

/** Part VI: what each lead does next; it closes the content. */
export const nextActions = defineSection({
  name: "việc tiếp theo",
  tags: { "người làm tiếp": { "tên người chủ trì": "text", "việc tiếp theo": "lines" } },
  fill: ({ next, asOf }: ProgressReport) => {
    const all =
      next.length === 0
        ? [{ "tên người chủ trì": "", "việc tiếp theo": [`Không còn việc nào phải làm tiếp`] }]
        : next.map((one, index) => ({
            "tên người chủ trì": `${index + 1}. ${one.lead || "Chưa ghi người chủ trì"}`,
            "việc tiếp theo": linesOf(one, asOf),
          }));
    return { "người làm tiếp": withEndMark(all) ?? [{ "tên người chủ trì": "", "việc tiếp theo": [END_MARK] }] };
  },
});

function linesOf({ results, notUpdated }: LeadsNext, asOf: Day): readonly string[] {
  const last = results.length > 0 ? " còn lại" : "";
  return [
    ...results.flatMap((result) => bulletsOf(`${nameOf(result)}${criterionTold(result)}`, whenTold(result, asOf))),
    ...(notUpdated > 0
      ? [`- Cập nhật trạng thái, minh chứng của ${notUpdated} việc${last} chưa có thông tin trong bảng theo dõi.`]
      : []),
  ];
}

type Next = LeadsNext["results"][number];

function criterionTold({ criterion }: Next): string {
  return /^\d+\.\d+$/.test(criterion) ? ` (tiêu chí ${criterion})` : "";
}

function whenTold({ group, situation: { kind, starts, ends }, due }: Next, asOf: Day): string {
  const end = ends === undefined ? oneLine(due) || "chưa ghi thời hạn" : showDay(ends);
  if (group === "late") return `đã quá hạn ${end}`;
  if (starts !== undefined && starts > asOf) return `bắt đầu ${showDay(starts)}, hạn ${end}`;
  return `hạn ${end}${kind === "soon" ? ", sắp đến hạn" : ""}`;
}
