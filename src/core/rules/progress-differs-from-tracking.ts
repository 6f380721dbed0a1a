import { actionStates, readActionState } from "../plan/action-state.ts";
import { bieu2Plan, bieu2Row } from "./examples/bieu-2.ts";
import { eachFollowed, type Rule } from "./rule.ts";

export const progressDiffersFromTracking: Rule = {
  code: "TD-15",
  severity: "info",
  asks: "Mức độ thực hiện ở bảng V và trạng thái ở Theo dõi nói như nhau.",
  source: "domain/form-bieu-2.md, bảng V",
  check: eachFollowed(({ id, row, line }) => {
    const said = readActionState(row.progress).value;
    const state = line.state.value;
    if (said === undefined || state === undefined || said === state) return undefined;
    return {
      field: "state",
      problem: `Việc ${id}: Theo dõi ghi ${actionStates[state]}, Kế hoạch ghi ${actionStates[said]}.`,
      remedy: "Sửa ô nào chưa kịp cập nhật; báo cáo định kỳ lấy theo Theo dõi.",
    };
  }),
  wrong: {
    ...bieu2Plan,
    today: "2026-10-05",
    rows: [bieu2Row({ progress: "Đang thực hiện" })],
    tracking: [{ state: "Hoàn thành", proof: "MC.4.1.01" }],
  },
  right: {
    ...bieu2Plan,
    today: "2026-10-05",
    rows: [bieu2Row({ progress: "Hoàn thành" })],
    tracking: [{ state: "Hoàn thành", proof: "MC.4.1.01" }],
  },
};
