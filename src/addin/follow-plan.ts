import { followingTold } from "../core/plan/following-told.ts";
import { followingOf } from "../core/plan/following.ts";
import { proposedFor } from "../core/plan/choice.ts";
import { notDrawn, trackingEdits } from "../core/sheets/tracking-edits.ts";
import { sheetNames } from "../core/words/fields.ts";
import { schoolYearOn } from "../core/words/school-year.ts";
import type { FollowReply } from "../core/wire-follow.ts";
import { refusal } from "../core/wire.ts";
import { writeEdits } from "./cells/write-edits.ts";
import { today } from "./clock.ts";
import { before, examine } from "./examine.ts";
import { stateTold } from "./panel-view.ts";

/** The menu's and the undo's name for it. */
const FOLLOWS = "Tạo hoặc cập nhật Theo dõi";

/** Makes Theo dõi, Tiến độ and Việc từng người from the plan, or brings them up to date. */
export function followPlan(): FollowReply {
  const examined = examine();
  if ("troubles" in examined) return refusal(examined.troubles);
  const { workbook } = examined.checked;
  const { information, rows } = workbook.draft;
  if (rows.length === 0) return refusal([nothingToFollow]);
  const following = followingOf(workbook.draft);
  const schoolYear = information.schoolYear ?? schoolYearOn(today());
  const proposed = proposedFor(information.told.school?.text ?? "", today());
  const setting = { form: information.form, catalogue: information.catalogue ?? proposed.catalogue, schoolYear };
  const result = trackingEdits(workbook, following, setting, today());
  if ("trouble" in result) return refusal([result.trouble]);
  const writes = writeEdits(FOLLOWS, result.edits, before(examined));
  const { told, remarks } = followingTold(workbook.draft, following, today());
  const moved = notDrawn(workbook).map(
    (name) => `Trang ${name} đã đổi cột nên được để nguyên; đổi tên trang đó rồi cập nhật để có trang mới.`,
  );
  return { ok: true, told, remarks: [...remarks, ...moved], state: stateTold(examined, { writes }) };
}

export const nothingToFollow = {
  code: "TRANG-19",
  problem: `Trang “${sheetNames.plan}” chưa có việc nào để theo dõi.`,
  remedy: "Nhập các dòng của kế hoạch trước, rồi chọn lại.",
};
