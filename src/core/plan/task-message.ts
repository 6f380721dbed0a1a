import { showDay, type Day } from "../words/day.ts";
import { oneLine } from "../words/text.ts";
import { roleNames, type PersonTask, type PersonTasks } from "./person-tasks.ts";
import { situationText } from "./situation.ts";

/** A message to one person, plain text ready to paste into Zalo or a mail; what is done or stopped is only counted. */
export function taskMessage({ person, tasks }: PersonTasks, school: string, today: Day): string {
  const isOver = ({ situation: { kind } }: PersonTask): boolean => kind === "done" || kind === "stopped";
  const open = tasks.filter((task) => !isOver(task));
  const over = tasks.length - open.length;
  const by = school === "" ? "" : ` (${school})`;
  return [
    `Kính gửi ${person},`,
    open.length === 0
      ? `Đến ngày ${showDay(today)}, các việc được phân công trong kế hoạch cải tiến chất lượng giáo dục đã xong hoặc đã dừng.`
      : `Đến ngày ${showDay(today)}, trong kế hoạch cải tiến chất lượng giáo dục${by} còn ${open.length} việc:`,
    ...open.map((task, index) => taskLine(task, index + 1, today)),
    ...(over > 0 && open.length > 0 ? [`Đã xong hoặc đã dừng: ${over} việc.`] : []),
    ...(open.length > 0 ? ["Nhờ cập nhật trạng thái và minh chứng ở trang Theo dõi của bảng tính kế hoạch."] : []),
  ].join("\n");
}

function taskLine({ action: { id, row }, role, situation }: PersonTask, number: number, today: Day): string {
  const criterion = row.criterion.value === undefined ? "" : ` (tiêu chí ${row.criterion.value})`;
  const due = situation.ends === undefined ? "chưa rõ thời hạn" : `hạn ${showDay(situation.ends)}`;
  const told = [roleNames[role].toLowerCase(), due, situationText(situation, today)].join(", ");
  return `${number}. [${id}] ${oneLine(row.action)}${criterion}: ${told}.`;
}
