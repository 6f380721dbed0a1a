import type { FollowedAction } from "../plan/following.ts";
import { showLevel } from "../reading/level/level.ts";
import { informationFields } from "../words/fields.ts";
import { showSchoolYear } from "../words/school-year.ts";
import { quote } from "../words/text.ts";
import type { NextYear } from "./next-year.ts";

/** What turning the workbook into next year's does, in sentences under a title each. */
export function nextYearTold(next: NextYear): { title: string; lines: string[] }[] {
  const { from, actions, levels, information, kept, oldYear } = next;
  const blanked = information.filter(({ field }) => field !== "schoolYear");
  const changed = [
    `Năm học: ${showSchoolYear(from)} → ${showSchoolYear(from + 1)}.`,
    ...(blanked.length === 0
      ? []
      : [
          `Để trống để ghi lại: ${blanked.map(({ field }) => informationFields[field]).join(", ")} (Nhật ký giữ điều cũ).`,
        ]),
  ];
  const all = [
    { title: "Thông tin", lines: changed },
    { title: `Việc chuyển sang (${actions.carried.length})`, lines: actions.carried.map(actionLine) },
    { title: `Việc đã hoàn thành, không chuyển (${actions.done.length})`, lines: actions.done.map(actionLine) },
    { title: `Việc đã dừng, không chuyển (${actions.stopped.length})`, lines: actions.stopped.map(actionLine) },
    {
      title: "Mức hiện đạt mới (mọi việc của tiêu chí đã hoàn thành; trường đối chiếu với tự đánh giá)",
      lines: levels.map(({ code, before, now }) => {
        const was = before === undefined ? "chưa nhập" : showLevel(before);
        return `Tiêu chí ${code}: ${was} → ${showLevel(now)}.`;
      }),
    },
    { title: "Trang của năm cũ được giữ", lines: kept.length === 0 ? [] : [`${kept.join(", ")}.`] },
    {
      title: `Chỗ còn ghi năm cũ, trường sửa lại (${oldYear.length})`,
      lines: oldYear.map(({ sheet, cell, text }) => `${sheet} ${cell}: “${text}”`),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function actionLine({ id, row, line }: FollowedAction): string {
  const state = line?.state.text ?? "";
  const criterion = row.criterion.value === undefined ? "" : `Tiêu chí ${row.criterion.value}: `;
  return `${id} ${criterion}${quote(row.action)}, ${state === "" ? "chưa cập nhật" : line?.state.value === undefined ? `chưa hiểu trạng thái ${quote(state)}` : state.toLowerCase()}.`;
}
