import type { ProgressReport } from "../../periodic/progress-report.ts";
import { groupNames, type ActionResult, type GroupKind, type ResultGroup } from "../../periodic/result-groups.ts";
import { showDay, type Day } from "../../words/day.ts";
import { punctuated } from "../lines.ts";
import { defineSection } from "../section.ts";

/** Part I: how many actions stand where. */
export const overview = defineSection({
  name: "tình hình chung",
  tags: { "câu tình hình": "text", "số liệu chung": "lines", "ghi chú số liệu": "lines" },
  fill: ({ groups, total, asOf, overBefore, readOn }: ProgressReport) => ({
    "câu tình hình": `${daysTold(asOf, readOn)}, kế hoạch có ${total} việc, trong đó:`,
    "số liệu chung": punctuated(groups.flatMap((group) => groupLine(group, total, { asOf, overBefore }))),
    "ghi chú số liệu": groups.some(({ kind, results }) => kind === "notUpdated" && results.length > 0)
      ? [NOT_UPDATED]
      : [],
  }),
});

const NOT_UPDATED =
  "Việc “chưa cập nhật” là việc chưa có thông tin trong bảng theo dõi của trường; báo cáo không tính những việc này là đã làm hay chưa làm.";

/** The state is that of the day on which it was read, whichever day times are held against. */
function daysTold(asOf: Day, readOn: Day): string {
  return asOf === readOn
    ? `Tính đến ngày ${showDay(asOf)}, theo bảng theo dõi của trường`
    : `Xét thời hạn đến hết ngày ${showDay(asOf)} và trạng thái trong bảng theo dõi của trường ngày ${showDay(readOn)}`;
}

/** Told also where there is none. */
const ALWAYS: readonly GroupKind[] = ["done", "going", "late", "notUpdated"];

function groupLine({ kind, results }: ResultGroup, total: number, days: Days): string[] {
  const name = groupNames[kind];
  if (results.length === 0) return ALWAYS.includes(kind) ? [`- ${name}: không có`] : [];
  const within = kind === "notUpdated" || kind === "notStarted" ? withinTold(results, days) : "";
  return [`- ${name}: ${results.length} việc (${share(results.length, total)})${within}`];
}

type Days = Pick<ProgressReport, "asOf" | "overBefore">;

function withinTold(results: readonly ActionResult[], { asOf, overBefore }: Days): string {
  const over = results.filter(({ situation: { ends } }) => ends !== undefined && ends < overBefore).length;
  const later = results.filter(({ situation: { starts } }) => starts !== undefined && starts > asOf).length;
  const unread = results.filter(({ followed: { line } }) => line?.state.why !== undefined).length;
  const told = [
    over > 0 ? `${over} việc đã hết thời hạn` : "",
    later > 0 ? `${later} việc chưa đến thời gian thực hiện` : "",
    unread > 0 ? `${unread} việc ghi trạng thái chưa rõ` : "",
  ].filter((part) => part !== "");
  return told.length === 0 ? "" : `, trong đó ${told.join(", ")}`;
}

/** "33,3%" */
export function share(count: number, total: number): string {
  const tenths = Math.round((count * 1000) / total);
  return `${String(tenths / 10).replace(".", ",")}%`;
}
