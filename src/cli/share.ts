import type { ShareReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import type { ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/** share FILE.xlsx: plays the sharing with the office above; no message leaves this machine. */
export async function runShare({ file, json, today }: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(file, today);
  const reply = accept<ShareReply>(place.addin.runFromPanel("panelShare"));
  const remark = await save(place);
  if (json) sayJson({ link: reply.link, with: reply.with, calls: place.addin.calls });
  else say(`Đã ghi ${reply.with} được xem báo cáo (trên máy này, không gửi thư đi): ${reply.link}`);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return 0;
}
