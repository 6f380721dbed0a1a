import { reportState } from "../../core/history/report-state.ts";
import { planOf } from "../../core/plan/plan-of.ts";
import { reportName } from "../../core/report/report-name.ts";
import { viewersLine } from "../../core/sharing/access.ts";
import { invitation, sendingMessage } from "../../core/sharing/message.ts";
import { sentLine } from "../../core/sharing/sent-line.ts";
import { refusal, type Refused } from "../../core/wire.ts";
import type { SendReply, ShareRequest } from "../../core/wire-access.ts";
import { ours } from "../answer.ts";
import { now } from "../clock.ts";
import { digest } from "../digest.ts";
import { remember, type Sent } from "../drive/document-memory.ts";
import { giveAccess, type Given } from "../drive/file-access.ts";
import { editedSince, freeze, keptCopy } from "../drive/frozen-copy.ts";
import { linkOf } from "../drive/report-file.ts";
import { troubleOf } from "../google-trouble.ts";
import { openReport, type OpenedReport } from "./open-report.ts";
import { copyMissing, sentToNobody, tooEarly, unusable } from "./send-troubles.ts";
import { addressesFor, informationOf, messageFor, seen, toldLines, wireOutcomes } from "./recipients.ts";
import { stateTold } from "../panel-view.ts";
import { afterwards, writeDown, type Noted } from "../write-down.ts";

/**
 * Sends the report that stands: lets the office see the lasting one, keeps a locked, dated copy of it, and tells what
 * changed since the sending before. Pressed again for the same report, it makes no second copy and writes to nobody
 * twice; a sending that could not be told in Nhật ký is told by the next press.
 */
export function sendReport({ to = "", role = "reader", message = "" }: ShareRequest): SendReply {
  const opened = openReport();
  if ("troubles" in opened) return refusal(opened.troubles);
  const { examined, fileId, access } = opened;
  const addresses = addressesFor(examined, to);
  const early = tooEarly(examined) ?? unusable(addresses);
  if (early) return refusal([early]);
  const given = giveAccess(fileId, access, addresses, role, messageFor(message, invitation(informationOf(examined))));
  const nobody = sentToNobody(given.outcomes);
  if (nobody) return refusal([nobody]);
  const lines = toldLines(given.outcomes, role);
  const sent = copyKept(opened, given, lines);
  if ("ok" in sent) return sent;
  const { memory, state } = examined;
  const again = sent.copyId === memory.sent?.copyId;
  const changes = again ? [] : [...state.changes];
  const remarks = remarksOn(opened, given, sent, again);
  const noted = noteSending(opened, given, { sent, again, lines: [...lines, ...remarks], changes });
  const letter = { link: linkOf(fileId), before: state.sent, changes };
  return {
    ok: true,
    ...seen(fileId, given.viewers),
    outcomes: wireOutcomes(given.outcomes, role),
    copyLink: linkOf(sent.copyId),
    sent: sent.time,
    told: sentLine({ sent: sent.time, again, outcomes: given.outcomes }),
    again,
    changes,
    message: sendingMessage(informationOf(examined), letter),
    remarks: [...remarks, ...noted.remarks],
    state: stateTold(examined, { ...noted.changed, copyId: sent.copyId }),
  };
}

/** The copy of this report, or what stands in its way: by then the office may have been let in, which is logged. */
function copyKept({ examined, fileId, access }: OpenedReport, given: Given, lines: readonly string[]): Sent | Refused {
  const { memory, state, checked } = examined;
  const time = now();
  try {
    const kept = keptCopy(memory, state.fingerprint, access.modified);
    const name = `Đã gửi ${time} - ${reportName(planOf(checked.workbook.draft))}`;
    return kept ?? freeze(fileId, name, { time, fingerprint: state.fingerprint, modified: access.modified });
  } catch (thrown) {
    const trouble = troubleOf(thrown) ?? ours(thrown);
    if (lines.length === 0) return refusal([trouble]);
    writeDown(examined, state, {
      time,
      event: "Chia sẻ báo cáo, chưa giữ được bản gửi",
      detail: [...lines, trouble.problem, `Đang xem được: ${viewersLine(given.viewers)}.`].join("\n"),
      who: access.who,
      fingerprint: state.fingerprint,
      link: linkOf(fileId),
    });
    return refusal([copyMissing, trouble]);
  }
}

interface Sending {
  readonly sent: Sent;
  readonly again: boolean;
  readonly lines: readonly string[];
  readonly changes: readonly string[];
}

/** Only what Nhật ký tells is remembered as sent: until then the next press still lists the same changes. */
function noteSending({ examined, access }: OpenedReport, { viewers }: Given, sending: Sending): Noted {
  const { report, state, checked } = examined;
  const { sent, again, lines, changes } = sending;
  const after = { ...report, sent: { ...sent, snapshot: state.snapshot } };
  const since =
    changes.length === 0 ? [] : [`Thay đổi so với lần gửi ${state.sent}:`, ...changes.map((one) => `- ${one}`)];
  const noted = writeDown(examined, reportState(checked.workbook.draft, after, digest), {
    time: now(),
    event: again ? "Gửi lại báo cáo (kế hoạch không đổi)" : "Gửi báo cáo",
    detail: [...lines, ...since, `Đang xem được: ${viewersLine(viewers)}.`].join("\n"),
    who: access.who,
    fingerprint: state.fingerprint,
    link: linkOf(sent.copyId),
  });
  if (noted.remarks.length > 0) return { ...noted, changed: { ...noted.changed, state } };
  const remarks = afterwards("chưa nhớ được lần gửi này", () => remember({ sent, snapshot: state.snapshot }));
  return { ...noted, remarks };
}

function remarksOn({ examined, access }: OpenedReport, { outcomes }: Given, sent: Sent, again: boolean): string[] {
  const given = outcomes.some(({ outcome }) => outcome === "given");
  const notWritten = outcomes.some(({ outcome }) => outcome === "already" || outcome === "changed");
  return [
    ...(sent.locked ? [] : ["Bản lưu của lần gửi chưa khoá được; bấm Gửi lần nữa để khoá, không tạo thêm bản."]),
    // where nobody got a letter, the first sentence of the reply says so
    ...(given && notWritten && !again
      ? ["Nơi đã có quyền xem không nhận thư mới của Google: hãy báo bằng đoạn chữ kèm theo."]
      : []),
    ...(!again && editedSince(examined.memory.made?.modified, access.modified)
      ? ["Tài liệu báo cáo đã được sửa tay sau lần tạo; bản gửi giữ cả phần sửa đó, bảng tính thì không có."]
      : []),
  ];
}
