import { refusal, type BuildReply } from "../../core/wire.ts";
import type { WireChoice } from "../../core/wire-panel.ts";
import { answer, answerReading } from "../answer.ts";
import { buildWorkbook } from "../build-workbook.ts";
import { viewPanel } from "../panel-view.ts";
import type { Trouble } from "../../core/words/trouble.ts";
import { askChoice, askSample, type Chosen } from "./ask-choice.ts";

type Asking = (choice: WireChoice) => Chosen | Trouble | undefined;

/** A workbook that has a form is completed as it is; for a new one staff are asked first. Undefined when they leave. */
export function buildAsked(): BuildReply | undefined {
  return built(false, askChoice)?.reply;
}

/** The sample and its filling; that a workbook is not empty is told before anything is asked. */
export function sampleAsked(): { reply: BuildReply; chosen?: Chosen } | undefined {
  return built(true, askSample);
}

function built(sample: boolean, ask: Asking): { reply: BuildReply; chosen?: Chosen } | undefined {
  const now = answerReading(viewPanel);
  if (!now.ok) return { reply: now };
  const { choice } = now.state;
  if (choice.form !== "") return { reply: answer(() => buildWorkbook({ sample })) };
  const chosen = ask(choice);
  if (!chosen) return undefined;
  if ("problem" in chosen) return { reply: refusal([chosen]) };
  return { reply: answer(() => buildWorkbook({ sample, ...chosen })), chosen };
}
