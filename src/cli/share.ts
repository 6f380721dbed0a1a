import type { ShareReply, ViewersReply } from "../core/wire-access.ts";
import type { Arguments } from "./arguments.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/** share FILE.xlsx [--to ADDRESSES] [--commenter] [--message TEXT]: plays the sharing; no letter leaves this machine. */
export async function runShare(given: Arguments): Promise<ExitCode> {
  if (given.anyone || given.onlyNamed) return openToAll(given);
  if (given.yes) throw new Stop("--yes chỉ đi với --anyone.");
  const place = await openWorkplace(given.file, given.today);
  const reply = accept<ShareReply>(place.addin.runFromPanel("panelShare", shareRequest(given)));
  const remark = await save(place);
  const { link, outcomes, viewers, seenBy, remarks } = reply;
  if (given.json) sayJson({ link, outcomes, viewers, remarks, calls: place.addin.calls });
  else sayAccess({ link, seenBy, remarks }, outcomes);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return outcomes.every(({ outcome }) => outcome !== "bad" && outcome !== "refused") ? 0 : 1;
}

export function shareRequest({ to, message, commenter }: Arguments) {
  return {
    role: commenter ? "commenter" : "reader",
    ...(to === undefined ? {} : { to }),
    ...(message === undefined ? {} : { message }),
  };
}

export function sayAccess(
  { link, seenBy, remarks }: { link: string; seenBy: string; remarks: readonly string[] },
  outcomes: readonly { told: string }[],
): void {
  for (const { told } of outcomes) say(told);
  say(`Đang xem được báo cáo: ${seenBy}. (Chạy trên máy: không có thư nào được gửi đi.)`);
  for (const line of remarks) say(line);
  say(`Liên kết: ${link}`);
}

/** share FILE.xlsx --anyone --yes, or --only-named: the question is asked first. */
async function openToAll({ file, today, json, anyone, onlyNamed, yes, ...given }: Arguments): Promise<ExitCode> {
  if (given.to !== undefined || given.message !== undefined || given.commenter) {
    throw new Stop("--anyone, --only-named không đi với --to, --commenter, --message; hãy chạy hai lệnh riêng.");
  }
  if (anyone && onlyNamed) throw new Stop("Chọn một: --anyone hoặc --only-named.");
  if (anyone && !yes) {
    throw new Stop(
      "Mở báo cáo cho mọi người có liên kết thì người ngoài trường cũng xem được. Nếu đồng ý, thêm --yes vào lệnh này.",
    );
  }
  const place = await openWorkplace(file, today);
  const reply = accept<ViewersReply>(place.addin.runFromPanel("panelOpenToAll", { open: anyone, confirmed: true }));
  const remark = await save(place);
  if (json) sayJson({ link: reply.link, viewers: reply.viewers, remarks: reply.remarks, calls: place.addin.calls });
  else sayAccess(reply, []);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return 0;
}
