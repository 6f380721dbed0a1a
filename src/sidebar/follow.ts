import { make, list } from "./element.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { openStep } from "./steps.ts";
import { showView } from "./view.ts";
import { accepted, work } from "./work.ts";

/** What the last update took for the same action, or no longer found in the plan: read at leisure, in the step. */
export const followRemarks = make("div", { class: "result" });

/** So many remarks are told at once; all of them stand in the step. */
const FIRST = 3;

/** Makes Theo dõi, Tiến độ and Việc từng người, or brings them up to date. */
export function follow(): void {
  void work("Đang cập nhật Theo dõi", async () => {
    openStep("follow");
    const reply = await call("panelFollow");
    if (!accepted(reply)) return;
    showView(reply);
    const { told, remarks } = reply;
    const left = remarks.length - FIRST;
    const more = left > 0 ? [`Còn ${left} điều nữa, ghi ở bước Theo dõi.`] : [];
    tellDone(...told, ...remarks.slice(0, FIRST), ...more);
    redraw(followRemarks, ...list(remarks));
    // the reply tells the workbook as it was before the writing
    await look();
  });
}
