import type { WireReportState } from "../core/wire-panel.ts";
import { asking } from "./asking.ts";
import { button, links, list, make, paragraph, type Child } from "./element.ts";
import { letter } from "./letter.ts";
import { tellDone } from "./message.ts";
import { outcomeList, seenByList } from "./outcomes.ts";
import { recipients, type Recipients } from "./recipients.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { openStep } from "./steps.ts";
import { currentView, showView, watch } from "./view.ts";
import { accepted, work } from "./work.ts";

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
  const form = recipients("send", "Để trống: dùng địa chỉ ở trang Thông tin.");
  const office = make("p", { class: "hint" });
  const asked = asking({
    key: "send",
    label: "Gửi…",
    words: () => outlook(form),
    yes: "Gửi và giữ một bản đã gửi",
    act: () => send(form.asked(), result),
  });
  const fields = make("div", {}, ...form.fields, office, make("div", { class: "asked" }, ...asked));
  watch(({ state: { report } }) => {
    redraw(before, ...beforeSending(report));
    fields.hidden = report.link === "";
    office.replaceChildren("Địa chỉ ở trang Thông tin: ", make("bdi", {}, report.office || "chưa có"), ".");
    // what came of the last sending would be taken for this one's
    if (report.changes.length > 0) redraw(result);
  });
  return make("section", { "aria-label": "Gửi cho cơ quan cấp trên" }, heading, before, fields, result);
}

/** Whom the letters go to, told before they go. */
function outlook(form: Recipients): Child[] {
  const typed = form.asked().to?.trim() ?? "";
  const to = typed === "" ? (currentView()?.state.report.office ?? "") : typed;
  if (to === "") return ["Chưa có địa chỉ thư nào: chỉ giữ bản đã gửi, không có thư báo."];
  return ["Cho ", make("bdi", {}, to), " xem báo cáo và giữ một bản khoá. Gửi?"];
}

function send(asked: ReturnType<Recipients["asked"]>, result: HTMLElement): void {
  void work("Đang gửi báo cáo", async () => {
    const reply = await call("panelSend", asked);
    if (!accepted(reply)) return;
    showView(reply);
    const { told, changes, outcomes, seenBy, link, copyLink, message, remarks } = reply;
    const written = outcomes.some(({ outcome }) => outcome === "given");
    tellDone(told);
    const since =
      changes.length === 0 ? [] : [paragraph("Thay đổi so với lần gửi trước:", "small-title"), ...changeList(changes)];
    redraw(
      result,
      // who got no letter must be told by staff: the text for it comes first
      make(
        "div",
        written ? {} : { class: "note" },
        paragraph(told, "small-title"),
        ...(written ? [] : letter(message)),
      ),
      ...outcomeList(outcomes),
      ...list(remarks),
      ...links([
        ["Mở báo cáo", link],
        ["Mở bản đã gửi (đã khoá)", copyLink],
      ]),
      ...since,
      ...(written ? letter(message) : []),
      ...seenByList(seenBy),
    );
  });
}

/** What staff should know before they press the button. */
function beforeSending({ kind, sent, changes, link, missing, copyLink }: WireReportState): Node[] {
  const toReport = button("Tới bước Báo cáo", "to-report", () => openStep("report", { focus: true }), "plain");
  if (link === "") return [make("div", { class: "note" }, paragraph("Tạo báo cáo trước rồi mới gửi được."), toReport)];
  const blank =
    missing.length === 0
      ? []
      : [make("div", { class: "note" }, paragraph(`Trang Thông tin chưa có: ${missing.join(", ")}.`))];
  const old =
    kind === "current"
      ? []
      : [make("div", { class: "note" }, paragraph("Báo cáo đã cũ: tạo lại trước khi gửi."), toReport)];
  if (sent === "") return [...old, ...blank, paragraph("Đây là lần gửi đầu.")];
  const kept = links([[`Mở bản đã gửi ${sent} (đã khoá)`, copyLink]]);
  const again = "Gửi lần nữa khi kế hoạch chưa đổi thì không giữ thêm bản.";
  if (changes.length === 0) return [...old, ...blank, ...kept, paragraph(again)];
  return [
    ...old,
    ...blank,
    ...kept,
    paragraph(`Thay đổi so với lần gửi ${sent}:`, "small-title"),
    ...changeList(changes),
  ];
}

const FIRST = 5;

/** The first changes, the others behind a press. */
function changeList(changes: readonly string[]): Node[] {
  const more = changes.slice(FIRST);
  if (more.length === 0) return list(changes);
  const rest = make("details", { class: "more" }, make("summary", {}, `${more.length} thay đổi nữa`), ...list(more));
  return [...list(changes.slice(0, FIRST)), rest];
}
