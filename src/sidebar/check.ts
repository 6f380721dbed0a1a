import { tellDone } from "./message.ts";
import { looked } from "./look.ts";
import { call } from "./server.ts";
import { openStep } from "./steps.ts";
import { showView } from "./view.ts";
import { accepted, work } from "./work.ts";

/** Checks the plan; what was understood and what wants another look is written into the workbook. */
export function check(): void {
  void work("Đang kiểm tra kế hoạch", async () => {
    openStep("check");
    const reply = await call("panelCheck");
    if (!accepted(reply)) return;
    showView(reply);
    looked();
    const must = reply.findings.filter(({ severity }) => severity === "must").length;
    const others = reply.findings.length - must;
    tellDone(`Đã kiểm tra: ${must} việc phải sửa, ${others} điều khác nên đọc; ghi cả ở trang Kiểm tra.`);
  });
}
