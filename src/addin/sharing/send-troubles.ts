import type { Outcome } from "../../core/sharing/access.ts";
import { outcomeLine } from "../../core/sharing/access.ts";
import type { Addresses } from "../../core/words/address.ts";
import type { Trouble } from "../../core/words/trouble.ts";
import { refusal, type Refused, type ViewReply } from "../../core/wire.ts";
import type { Examined } from "../examine.ts";
import { MOST, noAddress, tooMany } from "./recipients.ts";

/** What is sent is what was checked and what the sheet says. */
export function tooEarly({ checked, state }: Examined): Trouble | undefined {
  return tooEarlyFor(checked.findings, state);
}

/** The same for the menu, before it asks anything. */
export function tooEarlyToSend({ findings, state }: Extract<ViewReply, { ok: true }>): Refused | undefined {
  const early = tooEarlyFor(findings, state.report);
  return early && refusal([early]);
}

function tooEarlyFor(
  findings: readonly { readonly severity: string }[],
  report: { readonly kind: string; readonly made: string },
): Trouble | undefined {
  const must = findings.filter(({ severity }) => severity === "must").length;
  if (must > 0) {
    return {
      code: "GUI-01",
      problem: `Kế hoạch còn ${must} việc phải sửa nên chưa gửi.`,
      remedy: "Kiểm tra kế hoạch, sửa các việc đó, tạo lại báo cáo rồi gửi.",
    };
  }
  if (report.kind === "current") return undefined;
  return {
    code: "GUI-02",
    problem:
      report.kind === "old"
        ? `Báo cáo đã cũ: kế hoạch đã sửa sau lần tạo ${report.made}.`
        : "Chưa rõ báo cáo có đúng với kế hoạch hay không.",
    remedy: "Tạo lại báo cáo, xem lại một lượt, rồi gửi.",
  };
}

/** Addresses that were given but of which none can be used; none at all is another matter: the school sends on paper. */
export function unusable(addresses: Addresses): Trouble | undefined {
  if (addresses.good.length > MOST) return tooMany(addresses);
  return addresses.good.length === 0 && addresses.bad.length > 0 ? noAddress(addresses) : undefined;
}

/** Google refused every address: nothing was sent. */
export function sentToNobody(outcomes: readonly Outcome[]): Trouble | undefined {
  const [first] = outcomes.filter(({ outcome }) => outcome === "refused");
  if (!first || outcomes.some(({ outcome }) => ["given", "changed", "already"].includes(outcome))) return undefined;
  return {
    code: "GUI-03",
    problem: "Chưa gửi: Google chưa cho chia sẻ với địa chỉ nào.",
    remedy: outcomeLine(first, "reader"),
  };
}

/** The office can see the report, but the school's copy is missing. */
export const copyMissing: Trouble = {
  code: "GUI-04",
  problem: "Nơi nhận đã xem được báo cáo nhưng chưa giữ được bản gửi.",
  remedy: "Bấm Gửi lần nữa để giữ bản gửi; không ai nhận thư hai lần.",
};
