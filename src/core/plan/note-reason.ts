import { oneLine } from "../words/text.ts";
import type { DraftRow } from "./draft.ts";

const EVIDENCE = /(?:dự kiến )?(?:minh chứng|mc\s*:)(?:[^\n.]|\.(?=\S))*/giu;
const EVIDENCE_CODE = /\[?(?:H\d+|MC)[-.\d]+\d\]?/g;

/** What Ghi chú says beside naming evidence: there a reason may stand. */
export function noteReason({ note }: DraftRow): string {
  return oneLine(note.replace(EVIDENCE_CODE, " ").replace(EVIDENCE, " ")).replace(/^[\s,.;:–-]+$/, "");
}
