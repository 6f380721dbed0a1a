import type { WireFinding } from "../core/wire.ts";
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
    const count = (gravity: WireFinding["severity"]): number =>
      reply.findings.filter(({ severity }) => severity === gravity).length;
    const counts = `${count("must")} việc phải sửa, ${count("should")} việc nên xem lại, ${count("info")} điều để biết`;
    tellDone(`Đã kiểm tra: ${counts}. Có cả ở trang Kiểm tra.`);
  });
}
