import type { UndoReply } from "../../core/wire-proposal.ts";
import { answer } from "../answer.ts";
import { recall } from "../drive/document-memory.ts";
import { undoLastWrite } from "../undo-write.ts";
import { askUndo } from "./ask.ts";

/** Says what would be taken back, and does it once staff agree. */
export function undoAsked(): UndoReply | undefined {
  const [last] = recall().memory.writes ?? [];
  if (last && !askUndo(last)) return undefined;
  return answer(() => undoLastWrite(last ?? {}));
}
