import { oneLine } from "../words/text.ts";
import type { DraftRow } from "./draft.ts";

const EVIDENCE = /(?:dự kiến )?(?:minh chứng|mc\s*:)(?:[^\n.]|\.(?=\S))*/giu;
const EVIDENCE_CODE = /\[?(?:H\d+|MC)[-.\d]+\d\]?/g;

/** What came with an action from the year before tells what was, and no reason for this year. */
const HISTORY = /^Chuyển từ năm học \d{4}-\d{4} \(.*$/gmu;

/** What Ghi chú says beside naming evidence: there a reason may stand. */
export function noteReason({ note }: DraftRow): string {
  return oneLine(note.replace(HISTORY, " ").replace(EVIDENCE_CODE, " ").replace(EVIDENCE, " ")).replace(
    /^[\s,.;:–-]+$/,
    "",
  );
}
