import { list, make, paragraph } from "./element.ts";
import { say, tellDone } from "./message.ts";
import { outcomeList, seenByList } from "./outcomes.ts";
import { recipients } from "./recipients.ts";
import { redraw } from "./redraw.ts";
import type { ReplyOf } from "./replies.ts";
import { call } from "./server.ts";
import { showView, watch } from "./view.ts";
import { accepted, work, workButton } from "./work.ts";

/** Lets others see the report or comment on it; tells who can; opens it to all only when asked in so many words. */
export function accessPart(): HTMLElement {
  const part = make("div", {}, sharePart(), viewersPart());
  watch(({ state: { report } }) => {
    part.hidden = report.link === "";
  });
  return part;
}

function sharePart(): HTMLElement {
  const form = recipients("share", "");
  const result = make("div", { class: "result" });
  const told = make("p", { class: "jump-told" });
  const press = workButton("Chia sẻ", "share", () => {
    // left blank, the add-in would take the office's address: a draft is not meant for the office
    const unnamed = form.asked().to?.trim() === "";
    told.textContent = unnamed ? UNNAMED : "";
    if (unnamed) return say(UNNAMED);
    void work("Đang chia sẻ báo cáo", async () => {
      const reply = await call("panelShare", form.asked());
      if (!accepted(reply)) return;
      showView(reply);
      const missed = reply.outcomes.filter(({ outcome }) => outcome === "bad" || outcome === "refused").length;
      tellDone(missed === 0 ? "Đã chia sẻ báo cáo." : `Đã chia sẻ; ${missed} địa chỉ cần xem lại ở bước Gửi.`);
      redraw(result, ...outcomeList(reply.outcomes), ...list(reply.remarks), ...seenByList(reply.seenBy));
    });
  });
  return make(
    "details",
    { class: "more" },
    make("summary", {}, "Chia sẻ để xem, góp ý trước"),
    ...form.fields,
    make("div", { class: "actions" }, press),
    told,
    result,
  );
}

const UNNAMED = "Nhập địa chỉ thư của người xem trước, rồi bấm lần nữa.";

const UNCONFIRMED = "Đánh dấu vào ô ở trên trước, rồi bấm lần nữa.";

function viewersPart(): HTMLElement {
  const result = make("div", { class: "result" });
  const agreed = make("input", { type: "checkbox", id: "agreed" });
  const told = make("p", { class: "jump-told" });
  agreed.addEventListener("change", () => told.replaceChildren());

  function ask(what: string, asking: () => Promise<ReplyOf<"panelViewers">>, done: string): void {
    void work(what, async () => {
      const reply = await asking();
      if (!accepted(reply)) return;
      agreed.checked = false;
      tellDone(...(reply.remarks.length > 0 ? reply.remarks : [done]));
      redraw(result, ...seenByList(reply.seenBy));
    });
  }

  const viewers = workButton("Ai đang xem được", "viewers", () =>
    ask("Đang hỏi Google ai xem được", () => call("panelViewers"), "Đã có danh sách người xem được."),
  );
  const open = workButton("Mở cho mọi người có liên kết", "open-to-all", () => {
    if (!agreed.checked) {
      told.textContent = UNCONFIRMED;
      return say(UNCONFIRMED);
    }
    ask(
      "Đang mở báo cáo",
      () => call("panelOpenToAll", { open: true, confirmed: true }),
      "Ai có liên kết cũng xem được báo cáo.",
    );
  });
  const close = workButton("Thôi mở, chỉ người được chia sẻ xem", "only-named", () =>
    ask(
      "Đang thôi mở báo cáo",
      () => call("panelOpenToAll", { open: false, confirmed: true }),
      "Chỉ những người được chia sẻ mới xem được báo cáo.",
    ),
  );
  return make(
    "details",
    { class: "more" },
    make("summary", {}, "Ai đang xem được báo cáo"),
    make("div", { class: "actions" }, viewers),
    result,
    paragraph("Bỏ quyền của một người: mở báo cáo, chọn nút Chia sẻ của Google Docs.", "hint"),
    make(
      "label",
      { class: "choice" },
      agreed,
      make("span", {}, "Tôi muốn mở: ai có liên kết, kể cả người ngoài trường, đều xem được họ tên và nội dung."),
    ),
    make("div", { class: "actions" }, open, told, close),
  );
}
