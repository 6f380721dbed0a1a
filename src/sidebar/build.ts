import { choiceFields, namesOf, type Chosen } from "./choice-fields.ts";
import { make, sentence } from "./element.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { redraw } from "./redraw.ts";
import { call } from "./server.ts";
import { currentView, watch } from "./view.ts";
import { accepted, work, workButton } from "./work.ts";

/** What a new workbook is to follow. */
const choosing = choiceFields("build", tellChosen);
const chosenTold = make("p", { class: "hint" });

/** Makes the sheets, or what is missing of them; with the sample, fills an empty workbook. */
export function build(sample: boolean): void {
  void work(sample ? "Đang điền kế hoạch mẫu" : "Đang tạo hoặc bổ sung các trang", async () => {
    const chosen = isNew() ? choosing.chosen() : {};
    const reply = await call("panelBuild", { ...(sample ? { sample } : {}), ...chosen });
    if (!accepted(reply)) return;
    const { changed, remarks } = reply;
    if (sample) tellDone(sampleFilled(chosen), SAMPLE_SEEN, ...remarks);
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

/** Biểu 2 is too new for a school's own plan. */
function sampleFilled({ form }: Partial<Chosen>): string {
  if (form === "bieu-2") return "Đã điền kế hoạch mẫu. Trường, tên người và số liệu trong đó đều đặt ra để làm ví dụ.";
  return "Đã điền kế hoạch mẫu của một trường có thật (tên người đã thay).";
}

const SAMPLE_SEEN = "Xem xong, bấm Hoàn tác lần ghi gần nhất ở cuối bảng này để bảng tính lại trống.";

export function buildPart(): HTMLElement {
  const why = make("p", {});
  const choice = make("div", {}, why, ...choosing.nodes);
  watch(({ state }) => {
    choice.hidden = !isNew();
    choosing.show(state.choice);
    redraw(why, ...sentence(state.choice.proposed.why));
    tellChosen();
  });
  const press = workButton("Tạo hoặc bổ sung trang tính", "build", () => build(false));
  return make("div", {}, choice, make("div", { class: "actions" }, press));
}

/** Beside the one thing to do, which makes the sheets as well: what they would follow. */
export function chosenForBuild(): HTMLElement[] {
  return isNew() ? [chosenTold] : [];
}

function tellChosen(): void {
  const view = currentView();
  if (view)
    chosenTold.textContent = `Sẽ theo ${namesOf(view.state.choice, choosing.chosen())}; đổi được ở bước Thông tin.`;
}

/** Before there is a Thông tin, nothing says which form the workbook has. */
function isNew(): boolean {
  return currentView()?.state.choice.form === "";
}
