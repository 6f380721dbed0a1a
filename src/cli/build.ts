import type { BuildReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import type { ExitCode } from "./stop.ts";
import { say } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/** build FILE.xlsx [--school-year 2024-2025]: the menu's "Tạo hoặc bổ sung trang tính", for a file that is there. */
export async function runBuild({ file, schoolYear }: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(file, undefined, false);
  const request = schoolYear === undefined ? {} : { schoolYear };
  const { changed, remarks } = accept<BuildReply>(place.addin.runFromPanel("panelBuild", request));
  const remark = await save(place);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  else say(changed.length === 0 ? "Bảng tính đã đủ các trang." : `Đã tạo hoặc bổ sung: ${changed.join(", ")}.`);
  for (const line of remarks) say(line);
  return 0;
}
