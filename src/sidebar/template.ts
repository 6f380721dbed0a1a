import { links, list, make, paragraph } from "./element.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { accepted, work, workButton } from "./work.ts";

/** The school's own template, or the built-in one. */
export function templatePart(): HTMLElement {
  const result = make("div", { class: "result" });
  return make(
    "details",
    { class: "more" },
    make("summary", {}, "Mẫu báo cáo"),
    paragraph("Muốn đổi chữ, cỡ chữ hay thứ tự các phần thì tạo mẫu riêng rồi sửa; giữ nguyên các thẻ trong dấu { }."),
    make(
      "div",
      { class: "actions" },
      workButton("Tạo mẫu riêng", "own-template", () => own(result)),
      workButton("Dùng lại mẫu có sẵn", "built-in", () => builtIn(result)),
    ),
    result,
  );
}

function own(result: HTMLElement): void {
  void work("Đang tạo mẫu riêng của trường", async () => {
    const reply = await call("panelOwnTemplate");
    if (!accepted(reply)) return;
    tellDone(reply.isNew ? "Đã tạo mẫu riêng của trường." : "Trường đã có mẫu riêng.");
    redraw(result, ...links([["Mở mẫu riêng để sửa", reply.link]]), ...list(reply.remarks));
    await look();
  });
}

function builtIn(result: HTMLElement): void {
  void work("Đang đổi về mẫu có sẵn", async () => {
    const reply = await call("panelUseBuiltIn");
    if (!accepted(reply)) return;
    tellDone("Từ nay báo cáo được tạo theo mẫu có sẵn. Mẫu riêng, nếu có, vẫn còn trong Google Drive.");
    redraw(result, ...links([["Mẫu riêng còn giữ", reply.link]]), ...list(reply.remarks));
    await look();
  });
}
