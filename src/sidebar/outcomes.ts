import type { ShareReply } from "../core/wire-access.ts";
import { list, make, sentence } from "./element.ts";

type Outcome = Extract<ShareReply, { ok: true }>["outcomes"][number];

/** What came of each address, one by one; a sign tells those that still need something. */
export function outcomeList(outcomes: readonly Outcome[]): Node[] {
  if (outcomes.length === 0) return [];
  const items = outcomes.map(({ outcome, told }) => {
    const missed = outcome === "bad" || outcome === "refused";
    const sign = make("span", { class: "sign", "aria-hidden": "true" }, missed ? "!" : "✓");
    return make("li", { class: missed ? "missed" : "reached" }, sign, make("span", {}, ...sentence(told)));
  });
  return [make("ul", { class: "outcomes" }, ...items)];
}

/** Who can see the report now, each on a line. */
export function seenByList(seenBy: string): Node[] {
  return [make("p", { class: "small-title" }, "Đang xem được báo cáo:"), ...list(seenBy.split("; "))];
}
