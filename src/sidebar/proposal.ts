import { button, list, make, paragraph } from "./element.ts";
import { goTo } from "./jump.ts";
import { look } from "./look.ts";
import { tellDone } from "./message.ts";
import { criteriaList, type CriteriaList } from "./proposal-list.ts";
import { redraw } from "./redraw.ts";
import type { ReplyOf } from "./replies.ts";
import { call } from "./server.ts";
import { openStep } from "./steps.ts";
import { accepted, block, work, workButton } from "./work.ts";

type Proposal = Extract<ReplyOf<"panelPropose">, { ok: true }>;

const region = make("div", { class: "proposal" });
const added = make("div", { class: "result" });

/** Asks which criteria to plan for; nothing is written until staff choose. */
export function propose(level?: number): void {
  void work("Đang tìm tiêu chí cần cải tiến", async () => {
    openStep("plan");
    const reply = await call("panelPropose", level === undefined ? {} : { level });
    if (!accepted(reply)) return;
    draw(reply);
    const open = reply.criteria.filter(({ planned }) => !planned).length;
    tellDone(
      open === 0 ? "Không còn tiêu chí nào để đề xuất cho mức này." : `Có ${open} tiêu chí để chọn, ở bước Kế hoạch.`,
    );
  });
}

export function proposalPart(): HTMLElement {
  const press = workButton("Đề xuất tiêu chí cần cải tiến", "propose", () => propose());
  return make("div", {}, make("div", { class: "actions" }, press), region, added);
}

function draw(proposal: Proposal): void {
  const { level, levels, criteria, remarks } = proposal;
  const chosen = criteriaList(criteria, level);
  redraw(
    region,
    ...levelChoice(level, levels),
    ...list(remarks),
    ...chosen.nodes,
    ...(chosen.open === 0 ? [] : [addPart(proposal, chosen)]),
  );
}

function levelChoice(level: number, levels: readonly number[]): HTMLElement[] {
  const choice = make("select", { id: "level", "data-key": "level" });
  choice.append(...levels.map((one) => make("option", { value: String(one) }, `Mức ${one}`)));
  choice.value = String(level);
  choice.addEventListener("change", () => propose(Number(choice.value)));
  return [make("label", { for: "level" }, "Mức mà trường muốn đạt"), choice];
}

function addPart(proposal: Proposal, chosen: CriteriaList): HTMLElement {
  const press = workButton("", "add-rows", () => {
    const codes = chosen.codes();
    if (codes.length > 0) addRows(proposal, codes);
  });
  chosen.onChange(() => {
    const count = chosen.codes().length;
    block(press, count === 0);
    press.textContent = count === 0 ? "Chọn tiêu chí ở trên để thêm" : `Thêm ${count} dòng vào trang Kế hoạch`;
  });
  return make("div", { class: "actions" }, press);
}

function addRows(proposal: Proposal, codes: string[]): void {
  void work(`Đang thêm ${codes.length} dòng vào trang Kế hoạch`, async () => {
    const reply = await call("panelAddRows", { level: proposal.level, codes }).catch((lost: unknown) => {
      // the rows may be there all the same: the list would be pressed again
      redraw(region);
      throw lost;
    });
    if (!accepted(reply)) return;
    const words =
      reply.added.length === 0
        ? "Không thêm dòng nào."
        : `Đã thêm ${reply.added.length} dòng vào trang Kế hoạch: tiêu chí ${reply.added.join(", ")}.`;
    tellDone(words);
    const { place } = reply;
    const told = make("p", { class: "jump-told" });
    const lead = place
      ? [button("Tới ô đầu tiên cần điền", "first-blank", () => void goTo(place, told), "outlined")]
      : [];
    redraw(added, paragraph(words), ...list(reply.remarks), make("div", { class: "actions" }, ...lead, told));
    const criteria = proposal.criteria.map((one) => (reply.added.includes(one.code) ? { ...one, planned: true } : one));
    draw({ ...proposal, criteria });
    await look();
  });
}
