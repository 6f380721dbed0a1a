import { bare, quote } from "../../core/words/text.ts";
import type { ViewReply } from "../../core/wire.ts";
import type { WireFollowing } from "../../core/wire-panel.ts";
import { askText } from "./ask.ts";
import { tell, tellTroubles } from "./tell.ts";

type Person = WireFollowing["people"][number];

/** Whose list to show, by number or name; undefined when staff leave or nobody was found, which is told. */
export function personAsked(reply: ViewReply): Person | undefined {
  if (!reply.ok) return void tellTroubles(reply);
  if (reply.troubles.length > 0) return void tellTroubles({ ok: false, troubles: reply.troubles });
  const people = reply.state.following?.people ?? [];
  if (people.length === 0) return void tell("Kế hoạch chưa có việc nào ghi người thực hiện.");
  const lines = people.map(({ person, open }, index) => `${index + 1}. ${person} (còn ${open} việc)`);
  const text = askText(`Xem việc của ai? Gõ số hoặc tên.\n\n${lines.join("\n")}`);
  if (text === undefined || text.trim() === "") return undefined;
  const found = people[Number(text.trim()) - 1] ?? people.find(({ person }) => bare(person) === bare(text));
  return found ?? void tell(`Không thấy ${quote(text)} trong kế hoạch. Gõ số đứng trước tên trong danh sách.`);
}
