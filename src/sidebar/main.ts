import { accessPart } from "./access.ts";
import { buildPart } from "./build.ts";
import { convertPart } from "./convert.ts";
import { duePart } from "./due.ts";
import { element } from "./element.ts";
import { findingsPart } from "./findings.ts";
import { importPart } from "./import.ts";
import { firstReply } from "./first-reply.ts";
import { followPart, followingPart } from "./following.ts";
import { looked, startLook } from "./look.ts";
import { startMessages, tellTroubles, troubleBox } from "./message.ts";
import { startNextStep } from "./next-step.ts";
import { proposalPart } from "./proposal.ts";
import { redraw } from "./redraw.ts";
import { reportPart } from "./report.ts";
import { sendPart } from "./send.ts";
import { openStep, startSteps } from "./steps.ts";
import { startUndo } from "./undo.ts";
import { showView, watch } from "./view.ts";

startMessages();
startLook();
watch(({ troubles, state }) => {
  element("work").hidden = false;
  redraw(element("unread"), ...(state.next.does === "build" ? [] : troubles.map(troubleBox)));
});
startNextStep();
startSteps({
  information: [buildPart(), importPart()],
  current: [],
  plan: [proposalPart()],
  check: [findingsPart()],
  report: [reportPart(), convertPart()],
  send: [sendPart(), accessPart()],
  follow: [followPart(), duePart(), followingPart()],
});
startUndo();

const first = firstReply();
if (!first) {
  tellTroubles([{ problem: "Chưa có gì để xem trong bảng này.", remedy: "Bấm Làm mới để đọc bảng tính.", code: "" }], {
    look: true,
  });
} else if (!first.ok) {
  tellTroubles(first.troubles, { look: true });
} else {
  showView(first);
  looked();
  // the one thing to do stands at the head: it is what is seen first
  openStep(first.state.next.step, { scroll: false });
}
