import { oneLine, sameName } from "../../core/words/text.ts";
import type { AddRowsRequest, ProposeReply } from "../../core/wire-proposal.ts";
import { askText } from "./ask.ts";

type Proposed = Extract<ProposeReply, { ok: true }>;

/** The level asked for; undefined when staff leave. What is no level is told by the proposal itself. */
export function askLevel(proposed: Proposed): number | undefined {
  const text = askText(`Muốn trường đạt mức mấy? Gõ một số: 1, 2 hoặc 3. Để trống: mức ${proposed.level}.`);
  if (text === undefined) return undefined;
  const number = /^(?:mức\s*)?(\d)$/i.exec(oneLine(text))?.[1];
  return text.trim() === "" ? proposed.level : Number(number ?? 0);
}

/** Which of the proposed criteria to add; undefined when staff leave. Nothing is added that was not named. */
export function askRows({ level, criteria, remarks }: Proposed): AddRowsRequest | undefined {
  const lines = criteria.map(
    ({ code, title, now, first, planned }) =>
      `${code} ${title} (${now})${planned ? " – đã có trong kế hoạch" : first ? " – cần đạt mức 1 trước" : ""}`,
  );
  const text = askText(
    [
      `Để trường đạt mức ${level}, cần cải tiến ${criteria.length} tiêu chí:`,
      lines.join("\n"),
      ...remarks,
      "Gõ mã các tiêu chí muốn thêm vào trang Kế hoạch, cách nhau bằng dấu phẩy; hoặc gõ: tất cả.",
    ].join("\n\n"),
  );
  if (text === undefined) return undefined;
  if (sameName(text) === "tất cả") {
    return { level, codes: criteria.filter(({ planned }) => !planned).map(({ code }) => code) };
  }
  // "TC 1.1; 2.1 và 5.6": the codes alone
  return { level, codes: (text.match(/\d{1,2}\s?\.\s?\d{1,2}/g) ?? []).map((code) => code.replace(/\s/g, "")) };
}
