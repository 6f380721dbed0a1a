import { element, paragraph } from "./element.ts";
import { offerLook, settle } from "./message.ts";

/** So long staff wait before they are told that it is taking longer. */
export const LONG = 45_000;

let timer: number | undefined;

export function startProgress(what: string): void {
  element("progress").hidden = false;
  element("doing").replaceChildren(
    paragraph(`${what}…`, "what"),
    paragraph("Có thể mất vài chục giây. Thầy cô cứ làm tiếp trên bảng tính, hoặc đóng bảng này: việc vẫn chạy."),
  );
  settle();
  timer = window.setTimeout(() => {
    element("doing").replaceChildren(
      paragraph(`${what}: lâu hơn thường lệ.`, "what"),
      paragraph(
        "Có thể Google vẫn đang làm, hoặc câu trả lời bị mất trên đường. Không cần bấm lại việc này: bấm Làm mới để biết đã xong chưa. Bấm Làm mới mà vẫn không được thì đóng rồi mở lại bảng này.",
      ),
    );
    offerLook(true);
  }, LONG);
}

export function stopProgress(): void {
  window.clearTimeout(timer);
  element("progress").hidden = true;
  element("doing").replaceChildren();
  offerLook(false);
}
