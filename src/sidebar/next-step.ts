import type { WireNext } from "../core/wire-panel.ts";
import { build, chosenForBuild } from "./build.ts";
import { check } from "./check.ts";
import { button, element, links, list, make, paragraph } from "./element.ts";
import { follow } from "./follow.ts";
import { goTo } from "./jump.ts";
import { propose } from "./proposal.ts";
import { redraw } from "./redraw.ts";
import { makeReport } from "./report.ts";
import { leadToSend } from "./send.ts";
import { openStep } from "./steps.ts";
import { watch, type View } from "./view.ts";
import { workButton } from "./work.ts";

/** The one thing to do next: the only filled button of the panel. */
export function startNextStep(): void {
  watch(({ state, troubles }) => {
    const at = state.steps.findIndex(({ id }) => id === state.next.step);
    element("next-step").textContent = `Bước ${at + 1}: ${state.steps[at]?.title ?? ""}`;
    const report: [string, string][] = state.next.does === "send" ? [["Mở báo cáo để xem lại", state.report.link]] : [];
    redraw(
      element("next"),
      paragraph(state.next.why),
      ...links(report),
      ...ways(state.next),
      ...missing(troubles, state.next),
    );
  });
}

/** What an empty workbook lacks is no fault: it is told only to those who ask. */
function missing(troubles: View["troubles"], { does }: WireNext): Node[] {
  if (does !== "build" || troubles.length === 0) return [];
  const summary = make("summary", { "data-key": "missing" }, "Còn thiếu gì");
  return [make("details", { class: "more" }, summary, ...list(troubles.map(({ problem }) => problem)))];
}

const SAMPLE = "Điền kế hoạch mẫu để xem thử";

function ways(next: WireNext): HTMLElement[] {
  const { does, label, place, step } = next;
  const told = make("p", { class: "jump-told" });
  const doing: Readonly<Record<WireNext["does"], () => void>> = {
    build: () => build(false),
    goTo: () => (place ? void goTo(place, told) : openStep(step, { focus: true })),
    propose,
    check,
    report: () => makeReport(false),
    send: leadToSend,
    follow,
  };
  const leads = does === "goTo" || does === "send";
  const main = leads ? button(label, "next", doing[does], "filled") : workButton(label, "next", doing[does], "filled");
  const sample = does === "build" ? [workButton(SAMPLE, "sample", () => build(true), "plain")] : [];
  const following = does === "build" ? chosenForBuild() : [];
  return [...following, main, ...sample, told];
}
