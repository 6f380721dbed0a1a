import type { WireChoice } from "../core/wire-panel.ts";
import { choiceFields, namesOf, remarksOf, type Chosen } from "./choice-fields.ts";
import { list, make, paragraph } from "./element.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { redraw } from "./redraw.ts";
import type { ReplyOf } from "./replies.ts";
import { call } from "./server.ts";
import { currentView, watch } from "./view.ts";
import { accepted, work, workButton } from "./work.ts";

type Converted = Extract<ReplyOf<"panelConvert">, { ok: true }>;

const result = make("div", { class: "result" });

/** Changes the catalogue or form of a workbook that has its sheets, once staff have seen what comes of it. */
export function convertPart(): HTMLElement {
  const summary = make("summary", { "data-key": "convert" });
  const now = make("div", {});
  // what was looked at before is not what would come of another choice
  const choosing = choiceFields("convert", () => redraw(result));
  const press = workButton("Xem trước", "convert-preview", () => preview(choosing.chosen()));
  const part = make(
    "details",
    { class: "more" },
    summary,
    now,
    ...choosing.nodes,
    make("div", { class: "actions" }, press),
    result,
  );
  watch(({ state: { choice } }) => {
    part.hidden = choice.form === "";
    summary.textContent = titleOf(choice);
    redraw(now, ...nowTold(choice));
    choosing.show(choice);
  });
  return part;
}

/** That another catalogue or form fits better is seen before the part is opened. */
function titleOf(choice: WireChoice): string {
  const title = "Đổi bộ tiêu chuẩn, mẫu kế hoạch";
  return differs(choice, choice.proposed) ? `${title} (nên theo ${namesOf(choice, choice.proposed)})` : title;
}

function nowTold(choice: WireChoice): Node[] {
  const why = differs(choice, choice.proposed) ? [paragraph(choice.proposed.why, "note")] : [];
  return [paragraph(`Đang theo ${namesOf(choice, choice)}.`), ...list(remarksOf(choice, choice)), ...why];
}

function differs(one: Chosen, other: Chosen): boolean {
  return one.catalogue !== other.catalogue || one.form !== other.form;
}

function preview(to: Chosen): void {
  const choice = currentView()?.state.choice;
  if (!choice) return;
  void work("Đang xem trước việc chuyển", async () => {
    const reply = await call("panelConvert", { ...to, preview: true });
    if (!accepted(reply)) return;
    const names = namesOf(choice, to);
    if (reply.left.length === 0 && !differs(to, choice)) {
      redraw(result, ...list(reply.carried));
      return tellDone(`Đang theo ${names}, không phải chuyển gì.`);
    }
    const press = workButton("Chuyển", "convert-now", () => convert(names, to));
    redraw(
      result,
      paragraph(`Nếu chuyển sang ${names}:`, "small-title"),
      ...outcome(reply),
      paragraph(KEPT, "hint"),
      make("div", { class: "actions" }, press),
    );
    tellDone("Chưa chuyển gì: xem trước ở bước Báo cáo, rồi bấm Chuyển.");
  });
}

const KEPT = "Trang phải làm lại thì bản cũ vẫn còn trong bảng tính, thêm chữ “(cũ)” vào tên.";

function convert(names: string, to: Chosen): void {
  void work(`Đang chuyển sang ${names}`, async () => {
    const reply = await call("panelConvert", { ...to, preview: false }).catch((lost: unknown) => {
      // it may be done all the same: what was looked at before is old then
      redraw(result);
      throw lost;
    });
    if (!accepted(reply)) return;
    const words = reply.done ? `Đã chuyển sang ${names}.` : "Không có gì phải chuyển.";
    const kept = reply.kept.length === 0 ? [] : [`Trang cũ được giữ: ${reply.kept.join(", ")}.`];
    tellDone(words, ...kept, ...reply.remarks);
    redraw(result, paragraph(words, "small-title"), ...kept.map((line) => paragraph(line)), ...outcome(reply));
    await look();
  });
}

/** What is carried, and what is left to the school. */
function outcome({ done, carried, left }: Converted): Node[] {
  const titled = (title: string, lines: readonly string[]): Node[] =>
    lines.length === 0 ? [] : [paragraph(title, "small-title"), ...list(lines)];
  return [...titled(done ? "Đã chuyển" : "Chuyển được", carried), ...titled("Trường cần tự làm tiếp", left)];
}
