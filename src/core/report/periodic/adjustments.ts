import type { TrackingRow } from "../../plan/draft.ts";
import type { ProgressReport } from "../../periodic/progress-report.ts";
import { oneLine } from "../../words/text.ts";
import { defineSection } from "../section.ts";
import { bulletsOf, closed } from "./bullets.ts";
import { reviewerOf } from "./reviews.ts";

/** Part V: what the monitors adjusted, what changed in the plan since it was sent, and what it no longer has. */
export const adjustments = defineSection({
  name: "điều chỉnh kế hoạch",
  tags: { "loại điều chỉnh": { "tên loại điều chỉnh": "text", "nội dung điều chỉnh": "lines" } },
  fill: (report: ProgressReport) => {
    const kinds = adjustmentsIn(report).filter(({ lines }) => lines.length > 0);
    return {
      "loại điều chỉnh":
        kinds.length === 0
          ? [{ "tên loại điều chỉnh": "", "nội dung điều chỉnh": ["Chưa ghi điều chỉnh nào."] }]
          : kinds.map(({ name, lines }, index) => ({
              "tên loại điều chỉnh": `${index + 1}. ${name}`,
              "nội dung điều chỉnh": lines,
            })),
    };
  },
});

function adjustmentsIn({ reviews, changes, gone }: ProgressReport): { name: string; lines: readonly string[] }[] {
  const adjusted = reviews.rows.filter(({ adjustment }) => adjustment.trim() !== "");
  return [
    {
      name: "Điều chỉnh qua rà soát",
      lines: adjusted.flatMap((row) => bulletsOf(reviewerOf(row), row.adjustment)),
    },
    {
      name: `Thay đổi của kế hoạch so với bản đã gửi ngày ${changes?.since.slice(0, 10) ?? ""}`,
      lines: (changes?.told ?? []).map((change) => `- ${inWords(change)}`),
    },
    { name: "Việc không còn trong kế hoạch", lines: gone.map(goneLine) },
  ];
}

function goneLine({ criterion, action, state, reason }: TrackingRow): string {
  const at = /^\d+\.\d+$/.test(criterion) ? ` (tiêu chí ${criterion})` : "";
  const why = oneLine(reason) === "" ? "chưa ghi lý do" : `lý do: ${oneLine(reason)}`;
  return closed(`- ${oneLine(action)}${at}: ${oneLine(state.text).toLowerCase() || "chưa cập nhật"}; ${why}`);
}

/** An official paper has no arrows: "“Tháng 10” → “Tháng 11”" is "từ “Tháng 10” thành “Tháng 11”". */
function inWords(change: string): string {
  return change.replace(/(“[^”]*”|để trống) → (“[^”]*”|để trống)/g, (_all, before: string, now: string) => {
    if (before === "để trống") return `bổ sung ${now}`;
    return now === "để trống" ? `bỏ ${before}` : `từ ${before} thành ${now}`;
  });
}
