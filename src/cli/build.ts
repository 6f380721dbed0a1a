import type { BuildReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import { choiceIn, named, namesOf } from "./choice.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say } from "./tell.ts";
import { accept, openWorkplace, save, type Workplace } from "./workplace.ts";

/**
 * build FILE.xlsx [--catalogue ID] [--form ID] [--school-year 2024-2025]: the menu's "Tạo hoặc bổ sung trang tính", for a
 * file that is there.
 */
export async function runBuild({ file, schoolYear, ...given }: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(file, undefined, false);
  const asked = named(given);
  const request = { ...(schoolYear === undefined ? {} : { schoolYear }), ...asked };
  const { changed, remarks } = accept<BuildReply>(place.addin.runFromPanel("panelBuild", request));
  refuseOther(place, asked);
  const remark = await save(place);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  else say(changed.length === 0 ? "Bảng tính đã đủ các trang." : `Đã tạo hoặc bổ sung: ${changed.join(", ")}.`);
  for (const line of remarks) say(line);
  return 0;
}

/** Adding what is missing keeps to what the workbook follows: another catalogue or form wants a conversion. */
function refuseOther(place: Workplace, asked: { catalogue?: string; form?: string }): void {
  if (Object.keys(asked).length === 0) return;
  const choice = choiceIn(place);
  const { catalogue = choice.catalogue, form = choice.form } = asked;
  if (catalogue === choice.catalogue && form === choice.form) return;
  throw new Stop(`Bảng tính đang theo ${namesOf(choice, choice)}; muốn đổi, hãy dùng lệnh convert.`);
}
