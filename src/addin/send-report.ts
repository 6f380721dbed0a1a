import { reportState } from "../core/history/report-state.ts";
import { planOf } from "../core/plan/plan-of.ts";
import { reportName } from "../core/report/report-name.ts";
import { viewersLine } from "../core/sharing/access.ts";
import { sendingMessage } from "../core/sharing/message.ts";
import { refusal } from "../core/wire.ts";
import type { SendReply, ShareRequest } from "../core/wire-access.ts";
import type { Trouble } from "../core/words/trouble.ts";
import type { Examined } from "./check-plan.ts";
import { now } from "./clock.ts";
import { digest } from "./digest.ts";
import type { Sent } from "./drive/document-memory.ts";
import { giveAccess } from "./drive/file-access.ts";
import { freeze, keptCopy } from "./drive/frozen-copy.ts";
import { openReport, type OpenedReport } from "./open-report.ts";
import { linkOf } from "./drive/report-file.ts";
import { addressesFor, informationOf, messageFor, seen, toldLines, wireOutcomes } from "./share-report.ts";
import { MOST, tooMany } from "./share-report.ts";
import { writeDown } from "./write-down.ts";

/**
 * Sends the report that stands: keeps a locked, dated copy of it, lets the office see the lasting one, and tells what
 * changed since the sending before. Pressed again for the same plan, it makes no second copy and writes to nobody twice.
 */
export function sendReport({ to = "", role = "reader", message = "" }: ShareRequest): SendReply {
  const opened = openReport();
  if ("troubles" in opened) return refusal(opened.troubles);
  const { examined, fileId, access } = opened;
  const early = tooEarly(examined);
  if (early) return refusal([early]);
  const { memory, report, state, checked } = examined;
  const addresses = addressesFor(examined, to);
  if (addresses.good.length > MOST) return refusal([tooMany(addresses)]);
  const time = now();
  const kept = memory.sent?.fingerprint === state.fingerprint ? keptCopy(memory.sent) : undefined;
  const sent = kept ?? freeze(fileId, copyName(examined, time), time, state);
  const again = kept !== undefined;
  const { outcomes, viewers } = giveAccess(fileId, access, addresses, role, messageFor(examined, message));
  const changes = again ? [] : [...state.changes];
  const after = reportState(checked.workbook.draft, { ...report, sent: { ...sent, snapshot: state.snapshot } }, digest);
  const copyLink = linkOf(sent.copyId);
  const lines = toldLines(outcomes, role);
  const remarks = [...aboutCopy(sent), ...aboutAddresses(outcomes.length), ...editedByHand(opened)];
  const noted = writeDown(examined, after, {
    time,
    event: again ? "Gửi lại báo cáo (kế hoạch không đổi)" : "Gửi báo cáo",
    detail: [...lines, ...remarks, ...sinceLast(state.sent, changes), `Đang xem được: ${viewersLine(viewers)}.`].join(
      "\n",
    ),
    who: access.who,
    fingerprint: state.fingerprint,
    link: copyLink,
  });
  const letter = { link: linkOf(fileId), before: state.sent, changes };
  return {
    ok: true,
    ...seen(fileId, viewers),
    outcomes: wireOutcomes(outcomes, role),
    copyLink,
    sent: sent.time,
    again,
    changes,
    message: sendingMessage(informationOf(examined), letter),
    remarks: [...remarks, ...noted],
  };
}

/** What is sent is what was checked and what the sheet says. */
function tooEarly({ checked, state }: Examined): Trouble | undefined {
  const must = checked.findings.filter(({ severity }) => severity === "must").length;
  if (must > 0) {
    return {
      code: "GUI-01",
      problem: `Kế hoạch còn ${must} việc phải sửa nên chưa gửi.`,
      remedy: "Kiểm tra kế hoạch, sửa các việc đó, tạo lại báo cáo rồi gửi.",
    };
  }
  if (state.kind === "current") return undefined;
  return {
    code: "GUI-02",
    problem:
      state.kind === "old"
        ? `Báo cáo đã cũ: kế hoạch đã sửa sau lần tạo ${state.made}.`
        : "Chưa rõ báo cáo có đúng với kế hoạch hay không.",
    remedy: "Tạo lại báo cáo, xem lại một lượt, rồi gửi.",
  };
}

function copyName({ checked }: Examined, time: string): string {
  return `Đã gửi ${time} - ${reportName(planOf(checked.workbook.draft))}`;
}

function aboutCopy({ locked }: Sent): string[] {
  return locked ? [] : ["Bản lưu của lần gửi chưa khoá được; bấm Gửi lần nữa để khoá, không tạo thêm bản."];
}

function aboutAddresses(count: number): string[] {
  return count > 0
    ? []
    : ["Chưa có địa chỉ thư nào nên mới giữ bản gửi; hãy đưa liên kết cho nơi nhận bằng cách khác."];
}

/** Drive settles a converted document for a moment after it was written. */
const SETTLING = 120_000;

function editedByHand({ examined: { memory }, access }: OpenedReport): string[] {
  const [ours, now] = [Date.parse(memory.made?.modified ?? ""), Date.parse(access.modified)];
  return now - ours > SETTLING
    ? ["Tài liệu báo cáo đã được sửa tay sau lần tạo; bản gửi giữ cả phần sửa đó, bảng tính thì không có."]
    : [];
}

function sinceLast(before: string, changes: readonly string[]): string[] {
  return changes.length === 0 ? [] : [`Thay đổi so với lần gửi ${before}:`, ...changes.map((line) => `- ${line}`)];
}
