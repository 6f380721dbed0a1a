import { list, make, paragraph } from "./element.ts";
import { look } from "./look.ts";
import { tellDone, tellTroubles } from "./message.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { currentView, watch } from "./view.ts";
import { accepted, work, workButton } from "./work.ts";

const file = make("input", { type: "file", id: "import-file", accept: ".docx,.txt" });
const pasted = make("textarea", { id: "import-text", rows: "4" });
const result = make("div", { class: "result" });

/** A plan that stands in Word already fills an empty workbook; only before there are sheets. */
export function importPart(): HTMLElement {
  const part = make(
    "details",
    { class: "more" },
    make("summary", { "data-key": "import-part" }, "Đã có kế hoạch trong Word"),
    paragraph(
      "Chọn tệp Word (.docx), hoặc dán nội dung kế hoạch. Tiện ích chia vào các trang; chỗ chưa hiểu được giữ riêng.",
    ),
    make("label", { for: "import-file" }, "Tệp Word"),
    file,
    make("label", { for: "import-text" }, "Hoặc nội dung dán từ Word"),
    pasted,
    make("div", { class: "actions" }, workButton("Nhập vào bảng tính trống", "import", bring)),
  );
  watch(() => {
    part.hidden = currentView()?.state.choice.form !== "";
  });
  return make("div", {}, part, result);
}

function bring(): void {
  const chosen = file.files?.[0];
  const text = pasted.value;
  if (!chosen && text.trim() === "") {
    return tellTroubles([
      { code: "", problem: "Chưa có kế hoạch để nhập.", remedy: "Chọn tệp Word, hoặc dán nội dung vào ô." },
    ]);
  }
  void work("Đang đọc kế hoạch", async () => {
    const given = chosen ? await contentOf(chosen) : { text };
    if (!given) {
      return tellTroubles([
        { code: "", problem: "Máy chưa đọc được tệp đã chọn.", remedy: "Xem tệp còn ở chỗ cũ không, rồi chọn lại." },
      ]);
    }
    const reply = await call("panelImport", given);
    if (!accepted(reply)) return;
    const { taken, inferred, left, remarks } = reply;
    redraw(
      result,
      paragraph("Đã lấy:", "small-title"),
      ...list(taken),
      ...(inferred.length > 0 ? [paragraph("Hiểu theo tệp, cần xem lại:", "small-title"), ...list(inferred)] : []),
      ...(left.length > 0
        ? [paragraph(`Chưa xếp chỗ (${left.length}), giữ ở trang Chưa xếp chỗ:`, "small-title")]
        : []),
      ...list(left.slice(0, SHOWN).map((one) => `${one.place}: ${one.text.slice(0, 80)}`)),
      ...list(remarks),
    );
    file.value = "";
    pasted.value = "";
    tellDone("Đã nhập kế hoạch vào các trang. Xem lại từng trang rồi kiểm tra.");
    await look();
  });
}

/** The rest stands in the sheet. */
const SHOWN = 10;

/** Undefined where the browser cannot read the file: it was moved, or its name cannot be opened. */
async function contentOf(chosen: File): Promise<{ text: string } | { docx: string } | undefined> {
  try {
    const isText = chosen.name.toLowerCase().endsWith(".txt");
    return isText ? { text: await chosen.text() } : { docx: await base64Of(chosen) };
  } catch {
    return undefined;
  }
}

/** What the panel sends is JSON: a file goes as base64. */
async function base64Of(chosen: File): Promise<string> {
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  let letters = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(letters);
}
