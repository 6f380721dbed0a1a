import type { WireFinding } from "../core/wire.ts";
import { check } from "./check.ts";
import { list, make, paragraph, sentence } from "./element.ts";
import { findingFilter, severities, severityOrder } from "./finding-filter.ts";
import { groupedList, type Group } from "./grouped-list.ts";
import { jumpItem } from "./jump.ts";
import { say } from "./message.ts";
import { redraw } from "./redraw.ts";
import { currentView, watch, type View } from "./view.ts";
import { workButton } from "./work.ts";

/** What wants another look, by what to do first; each line leads to its cell. */
export function findingsPart(): HTMLElement {
  const lines = make("div", {});
  const summary = make("details", { class: "more" }, make("summary", {}, "Tóm tắt kế hoạch"), lines);
  const nothing = make("div", {});
  const region = make("div", {});
  const draw = groupedList(region, "findings");
  const filter = findingFilter(() => {
    const view = currentView();
    if (!view) return;
    drawList(view, true);
    const all = view.findings.length;
    say(`Đang hiện ${view.findings.filter(filter.passes).length} trong ${all} điều.`);
  });

  function drawList({ findings }: View, fromStart: boolean): void {
    filter.count(findings);
    const shown = findings.filter(filter.passes);
    const none = findings.length > 0 && shown.length === 0 ? [paragraph("Không có điều nào thuộc lựa chọn này.")] : [];
    redraw(nothing, ...none);
    draw(groupsOf(shown), fromStart);
  }

  watch((view) => {
    summary.hidden = view.summary.length === 0;
    redraw(lines, ...list(view.summary, "told"));
    filter.form.hidden = view.findings.length === 0;
    drawList(view, false);
  });

  const press = workButton("Kiểm tra kế hoạch", "check", check);
  return make("div", {}, make("div", { class: "actions" }, press), summary, filter.form, nothing, region);
}

function groupsOf(findings: readonly WireFinding[]): Group[] {
  const keys = keysOf(findings);
  return severityOrder.map((severity) => {
    const { sign, word } = severities[severity];
    const items = findings
      .filter((one) => one.severity === severity)
      .map((one) => () => findingItem(one, keys.get(one) ?? ""));
    return { title: `${sign} ${word}`, look: severity, items };
  });
}

/** A finding is known again after the next check by its code and place; of equal ones, by which it is. */
function keysOf(findings: readonly WireFinding[]): Map<WireFinding, string> {
  const seen = new Map<string, number>();
  return new Map(
    findings.map((one): [WireFinding, string] => {
      const { code, sheet, cell, row, field } = one;
      const key = ["finding", code, sheet, cell === "" ? `${row}-${field}` : cell].join("-").replace(/\s/g, "_");
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [one, times === 1 ? key : `${key}-${times}`];
    }),
  );
}

function findingItem({ sheet, cell, field, row, mark, label, problem, remedy }: WireFinding, key: string) {
  const lines = [
    make("p", { class: "problem" }, make("strong", {}, ...sentence(label)), ": ", ...sentence(problem)),
    make("p", { class: "remedy" }, ...sentence(remedy)),
  ];
  return jumpItem({ place: { sheet, cell, field, row, mark }, key, lines });
}
