import type { WireReportState } from "../core/wire-panel.ts";
import { button, links, list, make, paragraph } from "./element.ts";
import { letter } from "./letter.ts";
import { tellDone } from "./message.ts";
import { outcomeList, seenByList } from "./outcomes.ts";
import { recipients } from "./recipients.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { openStep } from "./steps.ts";
import { showView, watch } from "./view.ts";
import { accepted, work, workButton } from "./work.ts";

const heading = make("h4", { tabindex: "-1" }, "Gửi cho cơ quan cấp trên");

/** Leads to the form: what changed is read before anything is sent. */
export function leadToSend(): void {
  openStep("send");
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: "nearest" });
}

/** Sends the report: the office may see it, a locked copy is kept, the changes are told. */
export function sendPart(): HTMLElement {
  const before = make("div", {});
  const result = make("div", { class: "result" });
  const form = recipients("send");
  const press = workButton("Gửi và giữ một bản đã gửi", "send", () => send(form.asked(), result));
  const fields = make("div", {}, ...form.fields, make("div", { class: "actions" }, press));
  watch(({ state: { report } }) => {
    redraw(before, ...beforeSending(report));
    fields.hidden = report.link === "";
  });
  return make("section", { "aria-label": "Gửi cho cơ quan cấp trên" }, heading, before, fields, result);
}

function send(asked: ReturnType<ReturnType<typeof recipients>["asked"]>, result: HTMLElement): void {
  void work("Đang gửi báo cáo", async () => {
    const reply = await call("panelSend", asked);
    if (!accepted(reply)) return;
    showView(reply);
    const { again, sent, changes, outcomes, seenBy, link, copyLink, message, remarks } = reply;
    const told = again
      ? `Kế hoạch chưa đổi từ lần gửi ${sent}, nên không giữ thêm bản.`
      : `Đã gửi lúc ${sent}; bản đã gửi được giữ riêng.`;
    tellDone(told);
    const since =
      changes.length === 0 ? [] : [paragraph("Thay đổi so với lần gửi trước:", "small-title"), ...changeList(changes)];
    redraw(
      result,
      paragraph(told, "small-title"),
      ...outcomeList(outcomes),
      ...list(remarks),
      ...links([
        ["Mở báo cáo", link],
        ["Mở bản đã gửi (đã khoá)", copyLink],
      ]),
      ...since,
      ...letter(message),
      ...seenByList(seenBy),
    );
  });
}

/** What staff should know before they press the button. */
function beforeSending({ kind, sent, changes, link }: WireReportState): Node[] {
  const toReport = button("Tới bước Báo cáo", "to-report", () => openStep("report", { focus: true }), "plain");
  if (link === "") return [make("div", { class: "note" }, paragraph("Tạo báo cáo trước rồi mới gửi được."), toReport)];
  const old =
    kind === "current"
      ? []
      : [make("div", { class: "note" }, paragraph("Báo cáo đã cũ: tạo lại trước khi gửi."), toReport)];
  if (sent === "") return [...old, paragraph("Đây là lần gửi đầu.")];
  if (changes.length === 0) return [...old, paragraph("Gửi lần nữa khi kế hoạch chưa đổi thì không giữ thêm bản.")];
  return [...old, paragraph(`Thay đổi so với lần gửi ${sent}:`, "small-title"), ...changeList(changes)];
}

const FIRST = 5;

/** The first changes, the others behind a press. */
function changeList(changes: readonly string[]): Node[] {
  const more = changes.slice(FIRST);
  if (more.length === 0) return list(changes);
  const rest = make("details", { class: "more" }, make("summary", {}, `${more.length} thay đổi nữa`), ...list(more));
  return [...list(changes.slice(0, FIRST)), rest];
}
