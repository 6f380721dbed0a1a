import { readExpression, type ExpressionKind } from "../core/read-expression.ts";
import { refusal, wireRead, type ReadReply } from "../core/wire.ts";
import { askedSchoolYear } from "./asked-school-year.ts";

/** What the add-in understands of one expression, without touching the spreadsheet. */
export function readWords(request: { kind: ExpressionKind; text: string; schoolYear?: string | undefined }): ReadReply {
  const asked = askedSchoolYear(request.schoolYear);
  if ("code" in asked) return refusal([asked]);
  return wireRead(readExpression(request.kind, request.text, asked.year));
}
