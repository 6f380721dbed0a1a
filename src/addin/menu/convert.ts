import { refusal } from "../../core/wire.ts";
import type { ConvertReply } from "../../core/wire-choice.ts";
import { answer, answerReading } from "../answer.ts";
import { convertPlan } from "../convert-plan.ts";
import { viewPanel } from "../panel-view.ts";
import { askConvert } from "./ask.ts";
import { askChoice, namesOf } from "./ask-choice.ts";

/** Asks for the catalogue and form, shows what comes of it, and does it once staff agree; undefined when they leave. */
export function convertAsked(): ConvertReply | undefined {
  const now = answerReading(viewPanel);
  if (!now.ok) return now;
  const { choice } = now.state;
  // without Thông tin there is nothing to convert
  if (choice.form === "") return { ok: false, troubles: now.troubles };
  const chosen = askChoice(choice);
  if (!chosen) return undefined;
  if ("problem" in chosen) return refusal([chosen]);
  const outlook = answerReading((): ConvertReply => convertPlan({ ...chosen, preview: true }));
  if (!outlook.ok) return outlook;
  const isSame = chosen.catalogue === choice.catalogue && chosen.form === choice.form;
  // the sheets may follow something else than what Thông tin has said since: then something is left to do
  if (isSame && outlook.left.length === 0) return outlook;
  if (!askConvert(namesOf(choice, chosen), outlook)) return undefined;
  return answer((): ConvertReply => convertPlan({ ...chosen, preview: false }));
}
