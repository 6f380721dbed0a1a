import type { FollowReply } from "../../core/wire-follow.ts";
import type { WireFollowing } from "../../core/wire-panel.ts";
import { showDialog } from "./dialog.ts";
import { TITLE } from "./menu.ts";
import { tell, tellTroubles } from "./tell.ts";

export function tellFollowed(reply: FollowReply): void {
  if (!reply.ok) return tellTroubles(reply);
  tell([...reply.told, ...reply.remarks, "Hình và danh sách ở trang Tiến độ, Việc từng người."].join("\n\n"));
}

/** One person's actions, as a text to copy. */
export function tellOnesPart({ person, message }: WireFollowing["people"][number]): void {
  showDialog(TITLE, { text: `Việc của ${person}`, links: [], letter: message });
}
