import { ANYONE, viewersLine, type Viewer } from "../../core/sharing/access.ts";
import { refusal } from "../../core/wire.ts";
import type { OpenToAllRequest, ShareReply, ShareRequest, ViewersReply } from "../../core/wire-access.ts";
import type { Examined } from "../examine.ts";
import { now } from "../clock.ts";
import { recall } from "../drive/document-memory.ts";
import { giveAccess } from "../drive/file-access.ts";
import { openReport, reportAccess, type OpenedReport } from "./open-report.ts";
import { drive, linkOf } from "../drive/report-file.ts";
import { sharingInvitation } from "../../core/sharing/message.ts";
import {
  addressesFor,
  informationOf,
  messageFor,
  MOST,
  noAddress,
  seen,
  toldLines,
  tooMany,
  wireOutcomes,
} from "./recipients.ts";
import { stateTold } from "../panel-view.ts";
import { writeDown } from "../write-down.ts";

/** Lets those addresses, and no one else, see the report; without any, the addresses on Thông tin. */
export function shareReport({ to = "", role = "reader", message = "" }: ShareRequest): ShareReply {
  const opened = openReport();
  if ("troubles" in opened) return refusal(opened.troubles);
  const { examined, fileId, access } = opened;
  const addresses = addressesFor(examined, to);
  if (addresses.good.length === 0) return refusal([noAddress(addresses)]);
  if (addresses.good.length > MOST) return refusal([tooMany(addresses)]);
  const invited = sharingInvitation(informationOf(examined), role);
  const { outcomes, viewers } = giveAccess(fileId, access, addresses, role, messageFor(message, invited));
  const unread = message.trim() !== "" && outcomes.every(({ outcome }) => outcome !== "given");
  const { remarks: told, changed } = noted(opened, "Chia sẻ báo cáo", toldLines(outcomes, role), viewers);
  const remarks = [
    ...staleRemark(examined),
    ...(unread ? ["Lời nhắn chỉ đến người mới được chia sẻ, nên lần này chưa gửi cho ai."] : []),
    ...told,
  ];
  const state = stateTold(examined, changed);
  return { ok: true, ...seen(fileId, viewers), outcomes: wireOutcomes(outcomes, role), remarks, state };
}

/** Opens the report to all who have its link, or ends that; asked for in so many words. */
export function openToAll({ open }: OpenToAllRequest): ViewersReply {
  const opened = openReport();
  if ("troubles" in opened) return refusal(opened.troubles);
  const { fileId, access } = opened;
  const held = access.permissions.find(({ who }) => who === ANYONE);
  const others = access.permissions.filter(({ who }) => who !== ANYONE);
  if (open === (held !== undefined)) {
    const already = open
      ? "Báo cáo đã mở cho mọi người có liên kết từ trước."
      : "Báo cáo không mở cho mọi người có liên kết.";
    return { ok: true, ...seen(fileId, access.permissions), remarks: [already] };
  }
  if (held) drive().Permissions.remove(fileId, held.id);
  else drive().Permissions.create({ type: "anyone", role: "reader" }, fileId, { fields: "id" });
  const viewers: Viewer[] = held ? others : [...others, { who: ANYONE, role: "reader" }];
  const event = held ? "Thôi mở cho mọi người có liên kết" : "Mở cho mọi người có liên kết";
  const done = held ? "Đã thôi mở: chỉ những người được chia sẻ mới xem được." : "Đã mở: ai có liên kết cũng xem được.";
  const remarks = [done, ...(held ? [] : staleRemark(opened.examined)), ...noted(opened, event, [], viewers).remarks];
  return { ok: true, ...seen(fileId, viewers), remarks };
}

/** Who can see the report now: one Drive call, nothing written. */
export function reportViewers(): ViewersReply {
  const found = reportAccess(recall().memory.reportFileId);
  if ("trouble" in found) return refusal([found.trouble]);
  return { ok: true, ...seen(found.fileId, found.access.permissions), remarks: [] };
}

function staleRemark({ state }: Examined): string[] {
  if (state.kind !== "old") return [];
  return [`Báo cáo đã cũ: kế hoạch đã sửa sau lần tạo ${state.made}. Chọn Tạo báo cáo để người xem thấy bản mới.`];
}

/** A line of Nhật ký that says what was done and who can see the report now. */
function noted({ examined, fileId, access }: OpenedReport, event: string, done: string[], viewers: readonly Viewer[]) {
  return writeDown(examined, examined.state, {
    time: now(),
    event,
    detail: [...done, `Đang xem được: ${viewersLine(viewers)}.`].join("\n"),
    who: access.who,
    fingerprint: examined.state.fingerprint,
    link: linkOf(fileId),
  });
}
