import type { WireFinding } from "../core/wire.ts";
import { button, links, list, make, paragraph } from "./element.ts";
import { goTo } from "./jump.ts";
import { looked } from "./look.ts";
import { tellDone } from "./message.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { openStep } from "./steps.ts";
import { templatePart } from "./template.ts";
import { showView, watch, type View } from "./view.ts";
import { accepted, work, workButton } from "./work.ts";

/** What the last making left to say; the draft's links, since no other place knows them. */
const result = make("div", { class: "result" });

/** Makes the report, or a draft of it, which is a document of its own. */
export function makeReport(draft: boolean): void {
  void work(draft ? "Đang in bản dự thảo" : "Đang tạo báo cáo", async () => {
    openStep("report");
    const reply = await call("panelReport", { draft });
    if (!accepted(reply)) return;
    showView(reply);
    looked();
    const { made, remarks, link, downloads } = reply;
    if (!made) {
      redraw(result);
      return tellDone("Chưa tạo báo cáo: còn việc phải sửa trước. Bảng tính và báo cáo cũ giữ nguyên.");
    }
    tellDone(
      draft ? "Bản dự thảo đã sẵn sàng, liên kết ở bước Báo cáo." : "Báo cáo đã sẵn sàng, liên kết ở bước Báo cáo.",
    );
    const draftLinks = draft
      ? [
          paragraph("Bản dự thảo: tài liệu riêng, không thay báo cáo và không chia sẻ được.", "small-title"),
          ...links(rows(link, downloads, "Mở bản dự thảo")),
        ]
      : [];
    redraw(result, ...draftLinks, ...list(remarks));
  });
}

export function reportPart(): HTMLElement {
  const waiting = make("div", {});
  const current = make("div", {});
  const press = workButton("Tạo báo cáo", "report", () => makeReport(false));
  watch((view) => {
    press.textContent = view.state.report.kind === "none" ? "Tạo báo cáo" : "Tạo lại báo cáo";
    redraw(waiting, ...mustsFirst(view));
    redraw(current, ...reportLinks(view));
  });
  const draft = workButton("In bản dự thảo", "draft", () => makeReport(true));
  return make("div", {}, waiting, current, make("div", { class: "actions" }, press, draft), result, templatePart());
}

/** The report waits for what must be mended: the way to the first of it. */
function mustsFirst({ findings }: View): HTMLElement[] {
  const musts = findings.filter(({ severity }) => severity === "must");
  const [first] = musts;
  if (!first) return [];
  const told = make("p", { class: "jump-told" });
  const words = `Còn ${musts.length} việc phải sửa trước khi tạo báo cáo. Bản dự thảo thì in được ngay.`;
  const lead = button("Tới việc đầu tiên", "first-must", () => toFirst(first, told), "plain");
  return [make("div", { class: "note" }, paragraph(words), lead, told)];
}

function toFirst({ sheet, cell, field, row, mark }: WireFinding, told: HTMLElement): void {
  void goTo({ sheet, cell, field, row, mark }, told);
}

function reportLinks({ state: { report } }: View): Node[] {
  const made = links(rows(report.link, report.downloads, "Mở báo cáo"));
  const old = report.kind === "old" || report.kind === "unsure";
  if (made.length === 0 || !old) return made;
  return [paragraph("Báo cáo dưới đây đã cũ; tạo lại thì liên kết vẫn giữ nguyên.", "small-title"), ...made];
}

function rows(link: string, downloads: { docx: string; pdf: string }, open: string): [string, string][] {
  if (link === "") return [];
  return [
    [open, link],
    ["Tải bản Word (.docx)", downloads.docx],
    ["Tải bản PDF", downloads.pdf],
  ];
}
