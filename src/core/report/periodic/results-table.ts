import type { ProgressReport } from "../../periodic/progress-report.ts";
import { groupNames, type ActionResult, type GroupKind } from "../../periodic/result-groups.ts";
import { showDay } from "../../words/day.ts";
import { linesOf } from "../lines.ts";
import { defineSection } from "../section.ts";
import type { DataOf } from "../tags.ts";

const rowTags = {
  "thứ tự": "text",
  "tiêu chí": "lines",
  "công việc": "lines",
  "chủ trì": "lines",
  "thời hạn": "lines",
  "trạng thái": "lines",
  "minh chứng": "lines",
  "ghi chú, lý do": "text",
} as const;

/** Part II: every action, grouped by how it stands; numbers go on from group to group. */
export const resultsTable = defineSection({
  name: "bảng kết quả thực hiện",
  tags: { "nhóm kết quả": { "tên nhóm kết quả": "text", việc: rowTags } },
  needless: ["thứ tự"],
  fill: ({ groups }: ProgressReport) => {
    let before = 0;
    const shown = groups.filter(({ results }) => results.length > 0);
    return {
      "nhóm kết quả": shown.map(({ kind, results }, index) => {
        const from = before;
        before += results.length;
        return {
          "tên nhóm kết quả": `${index + 1}. ${headingOf(kind)} (${results.length} việc)`,
          việc: results.map((result, at) => rowData(result, kind, from + at + 1)),
        };
      }),
    };
  },
});

function headingOf(kind: GroupKind): string {
  return kind === "late" ? "Quá hạn và lý do" : groupNames[kind];
}

function rowData(result: ActionResult, kind: GroupKind, order: number): DataOf<typeof rowTags> {
  return {
    "thứ tự": String(order),
    "tiêu chí": linesOf(result.criterion),
    "công việc": [...(result.content === "" ? [] : [`${result.content}:`]), ...linesOf(result.action)],
    "chủ trì": linesOf(result.lead),
    "thời hạn": linesOf(result.due),
    "trạng thái": stateLines(result, kind),
    "minh chứng": linesOf(result.proof),
    "ghi chú, lý do": noteOf(result, kind),
  };
}

/** As staff typed them; "60" under "% hoàn thành" is "60%". */
function stateLines({ state, percent, situation: { ends } }: ActionResult, kind: GroupKind): readonly string[] {
  const typed = percent.trim();
  const told = [
    ...(state.trim() === "" ? ["Chưa cập nhật"] : linesOf(state)),
    ...(typed === "" ? [] : [/^[\d.,]+$/.test(typed) ? `${typed}%` : typed]),
  ];
  return [...told, ...(kind === "late" ? [`(quá hạn ${showDay(ends ?? "")})`] : [])];
}

const WANTS_REASON: readonly GroupKind[] = ["late", "notDone", "stopped"];

function noteOf({ reason, followed: { line } }: ActionResult, kind: GroupKind): string {
  if (reason.trim() !== "") return reason;
  if (WANTS_REASON.includes(kind)) return "Chưa ghi lý do";
  return line ? "" : "Việc mới của kế hoạch, chưa có trong bảng theo dõi";
}
