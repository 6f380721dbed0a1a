import type { ViewReply } from "../../core/wire.ts";
import type { OfficeReply } from "../../core/wire-summary.ts";
import type { PanelState, WireDue } from "../../core/wire-panel.ts";
import type { AddRowsReply, UndoReply } from "../../core/wire-proposal.ts";
import { tell, tellTroubles } from "./tell.ts";

const SIGNS = { done: "✔", begun: "◐", open: "○", fix: "!" } as const;

/** The steps with their state and the one next thing to do, as the panel shows them. */
export function tellNext(reply: ViewReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const { steps, next } = reply.state;
  const lines = steps.map(({ title, state, told }, index) => {
    const words = told.join(" ");
    // "Kế hoạch: đã nhập …" names the step of itself
    return `${SIGNS[state]} ${index + 1}. ${words.startsWith(`${title}:`) ? words : `${title}: ${words}`}`;
  });
  const troubles = reply.troubles.map(({ problem, remedy, code }) => `${problem} ${remedy} (${code})`);
  tell([`Việc cần làm tiếp: ${next.label}.\n${next.why}`, ...troubles, lines.join("\n")].join("\n\n"));
}

const WHEN: readonly (readonly [WireDue["when"], string])[] = [
  ["ended", "Đã hết thời gian ghi trong kế hoạch"],
  ["soon", "Kết thúc trong 14 ngày tới"],
  ["running", "Đang trong thời gian thực hiện"],
  ["later", "Chưa đến thời gian"],
];

/** An alert holds only so much; the rest is counted. */
const SHOWN = 12;

export function tellDue(reply: ViewReply): void {
  if (!reply.ok) return tellTroubles(reply);
  if (reply.troubles.length > 0) return tellTroubles({ ok: false, troubles: reply.troubles });
  tell(dueText(reply.state));
}

function dueText({ due }: PanelState): string {
  if (due.length === 0) return "Kế hoạch chưa có việc nào ghi rõ thời gian kết thúc.";
  return WHEN.flatMap(([when, title]) => {
    const own = due.filter((one) => one.when === when);
    const more = own.length > SHOWN ? [`… và ${own.length - SHOWN} việc nữa.`] : [];
    const lines = own.slice(0, SHOWN).map(({ told, place }) => `- ${told} (dòng ${place.row ?? 0})`);
    return own.length === 0 ? [] : [[`${title}:`, ...lines, ...more].join("\n")];
  }).join("\n\n");
}

export function tellAdded(reply: AddRowsReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const { added, remarks } = reply;
  const done =
    added.length === 0
      ? []
      : [
          `Đã thêm dòng cho tiêu chí ${added.join(", ")} ở trang Kế hoạch. Nhập tiếp công việc, người chủ trì, thời gian.`,
        ];
  tell([...done, ...remarks].join("\n\n"));
}

export function tellUndone(reply: UndoReply): void {
  if (!reply.ok) return tellTroubles(reply);
  tell(reply.told.join("\n\n"));
}

export function tellOffice(reply: OfficeReply): void {
  if (!reply.ok) return tellTroubles(reply);
  tell(reply.told.join("\n\n"));
}
