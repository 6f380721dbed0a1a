import { board } from "./board.ts";
import { make, paragraph } from "./element.ts";
import { follow, followRemarks } from "./follow.ts";
import { myTasks } from "./my-tasks.ts";
import { redraw } from "./redraw.ts";
import { timeline } from "./timeline.ts";
import { watch } from "./view.ts";
import { workButton } from "./work.ts";

/** The button that makes Theo dõi or brings it up to date, and what the last time found. */
export function followPart(): HTMLElement {
  const press = workButton("Tạo trang Theo dõi", "follow", follow);
  const part = make("div", {}, make("div", { class: "actions" }, press), followRemarks);
  watch(({ state: { following } }) => {
    part.hidden = !following;
    // taken back: what the last time found is no longer so
    if (!following?.followed) redraw(followRemarks);
    press.textContent = following?.followed ? "Cập nhật Theo dõi" : "Tạo trang Theo dõi";
  });
  return part;
}

/** How the plan is carried out: the year as a picture, the board, and one person's part. */
export function followingPart(): HTMLElement {
  const picture = make("div", {});
  const groups = board();
  const mine = myTasks();
  const title = make("h4", { id: "picture-title" }, "Tiến độ trong năm học");
  const year = make("section", { "aria-labelledby": "picture-title" }, title, picture);
  const more = paragraph("Báo cáo định kỳ và kế hoạch năm sau: chọn trong menu Kế hoạch cải tiến.", "hint");
  const part = make("div", { class: "following" }, year, groups.part, mine.part, more);
  let drawn = "";
  watch(({ state: { following } }) => {
    part.hidden = following?.followed !== true;
    const now = JSON.stringify(following);
    // nothing new: what is open, selected or just copied stays as it is
    if (!following?.followed || now === drawn) return;
    drawn = now;
    redraw(picture, ...timeline(following));
    groups.show(following);
    mine.show(following);
  });
  return part;
}
