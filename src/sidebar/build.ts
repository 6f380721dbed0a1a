import { make } from "./element.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { call } from "./server.ts";
import { accepted, work, workButton } from "./work.ts";

/** Makes the sheets, or what is missing of them; with the sample, fills an empty workbook. */
export function build(sample: boolean): void {
  void work(sample ? "Đang điền kế hoạch mẫu" : "Đang tạo hoặc bổ sung các trang", async () => {
    const reply = await call("panelBuild", sample ? { sample } : {});
    if (!accepted(reply)) return;
    const { changed, remarks } = reply;
    if (sample) tellDone(SAMPLE_FILLED, ...remarks);
    else
      tellDone(
        changed.length === 0
          ? "Bảng tính đã đủ các trang, không phải thêm gì."
          : `Đã tạo hoặc bổ sung: ${changed.join(", ")}.`,
        ...remarks,
      );
    await look();
  });
}

const SAMPLE_FILLED =
  "Đã điền kế hoạch mẫu của một trường có thật (tên người đã thay). Xem xong, bấm Hoàn tác lần ghi gần nhất ở cuối bảng này để bảng tính lại trống.";

export function buildPart(): HTMLElement {
  return make(
    "div",
    { class: "actions" },
    workButton("Tạo hoặc bổ sung trang tính", "build", () => build(false)),
  );
}
