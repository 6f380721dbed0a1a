import { filledLines, punctuated } from "../lines.ts";
import { defineSection } from "../section.ts";
import type { Plan } from "../../plan/plan.ts";
import { printedPost } from "../../plan/signer-post.ts";

type Signed = Pick<Plan, "information">;

export const recipientsAndSignature = defineSection({
  name: "nơi nhận và chữ ký",
  tags: {
    "phần nơi nhận": { "nơi nhận": "lines" },
    "chức vụ người ký": "text",
    "họ tên người ký": "text",
  },
  fill: ({ information }: Signed) => {
    const recipients = recipientLines(information.recipients);
    return {
      "phần nơi nhận": recipients.length === 0 ? [] : [{ "nơi nhận": recipients }],
      "chức vụ người ký": printedPost(information.signerPost).join("\n"),
      "họ tên người ký": information.signerName,
    };
  },
  remarks: ({ information: { signerPost } }: Signed) => {
    const printed = printedPost(signerPost);
    const typed = signerPost.split("\n").filter((line) => line.trim() !== "").length;
    return printed.length > typed ? [`Phần ký in thành các dòng: ${printed.join(" / ")}.`] : [];
  },
});

/** NĐ 30/2020/NĐ-CP, phụ lục I: "- …;" each, "." after the last, "- Lưu: VT." */
function recipientLines(typed: readonly string[]): readonly string[] {
  const lines = filledLines(typed);
  const dashed = lines.some((line) => DASH.test(line));
  const items: string[] = [];
  for (const line of lines) {
    // Where staff set dashes, a line without one goes on with the line above, unless that one is closed.
    const above = items[items.length - 1] ?? ";";
    if (dashed && !DASH.test(line) && !/[;.]$/.test(above) && !/^lưu\b/i.test(line.trim()))
      items.push(`${items.pop() ?? ""} ${line.trim()}`);
    else items.push(line.replace(DASH, "").trim());
  }
  return punctuated(items.map((item) => `- ${item.replace(/^lưu\s*:?\s+(?=\S)/i, "Lưu: ")}`));
}

const DASH = /^\s*[-+–—•*]\s*/;
