import type { SendReply } from "../core/wire-access.ts";
import type { Arguments } from "./arguments.ts";
import { sayAccess, shareRequest } from "./share.ts";
import type { ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/** send FILE.xlsx [--to ADDRESSES]: keeps a locked copy of the report and tells what changed since the sending before. */
export async function runSend(given: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(given.file, given.today);
  const reply = accept<SendReply>(place.addin.runFromPanel("panelSend", shareRequest(given)));
  const remark = await save(place);
  const { ok: _ok, state: _state, seenBy, message, ...told } = reply;
  if (given.json) sayJson({ ...told, message, calls: place.addin.calls });
  else {
    const { told: came, changes, outcomes, link, copyLink, remarks } = told;
    say(came);
    say(`Bản đã gửi (khoá): ${copyLink}`);
    if (changes.length > 0) say("Thay đổi so với lần gửi trước:");
    for (const line of changes) say(`- ${line}`);
    sayAccess({ link, seenBy, remarks }, outcomes);
  }
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return told.outcomes.every(({ outcome }) => outcome !== "bad" && outcome !== "refused") ? 0 : 1;
}
