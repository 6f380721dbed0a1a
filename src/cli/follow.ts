import type { FollowReply } from "../core/wire-follow.ts";
import type { ViewReply } from "../core/wire.ts";
import type { Arguments } from "./arguments.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

/** follow FILE.xlsx [--today 2025-01-10] [--json]: makes Theo dõi, Tiến độ and Việc từng người, or brings them up to date. */
export async function runFollow({ file, today, json }: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(file, today, false);
  const { told, remarks, state } = accept<FollowReply>(place.addin.runFromPanel("panelFollow"));
  const remark = await save(place);
  if (json) sayJson({ told, remarks, following: state.following, calls: place.addin.calls });
  else for (const line of [...told, ...remarks]) say(line);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return 0;
}

/** person FILE.xlsx ["NAME"]: everyone's number of actions, or one person's list, ready to paste into a message. */
export async function runPerson({ file, text, today, json }: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(file, today, false);
  const { state, troubles } = accept<ViewReply>(place.addin.runFromPanel("panelView"));
  const [first] = troubles;
  if (first) throw new Stop(`${first.problem} ${first.remedy} (${first.code})`);
  const people = state.following?.people ?? [];
  const wanted = text === undefined ? undefined : plainName(text);
  const shown = wanted === undefined ? people : people.filter(({ person }) => plainName(person) === wanted);
  if (people.length === 0) throw new Stop("Kế hoạch chưa có việc nào ghi người thực hiện.");
  if (shown.length === 0) {
    const names = people.map(({ person }) => person).join(", ");
    throw new Stop(`Không thấy “${text ?? ""}” trong kế hoạch. Những người có việc: ${names}.`);
  }
  if (json) sayJson(shown);
  else if (wanted === undefined)
    for (const { person, open, ids } of shown) say(`${person}: ${ids.length} việc, còn ${open}`);
  else for (const { message } of shown) say(message);
  return 0;
}

/** Names are found without their diacritics too. */
function plainName(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/giu, "d").trim().toLowerCase();
}
