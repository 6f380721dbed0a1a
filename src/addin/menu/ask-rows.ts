import { bare, oneLine, quote } from "../../core/words/text.ts";
import type { Trouble } from "../../core/words/trouble.ts";
import type { AddRowsRequest, ProposeReply } from "../../core/wire-proposal.ts";
import { askText } from "./ask.ts";

type Proposed = Extract<ProposeReply, { ok: true }>;

/** The level asked for; undefined when staff leave. What is no level is told by the proposal itself. */
export function askLevel(proposed: Proposed): number | undefined {
  const text = askText(
    `Muốn trường đạt mức mấy? Gõ một số: ${listed(proposed.levels)}. Để trống: mức ${proposed.level}.`,
  );
  if (text === undefined) return undefined;
  const number = /^(?:mức\s*)?(\d)$/i.exec(oneLine(text))?.[1];
  return text.trim() === "" ? proposed.level : Number(number ?? 0);
}

/** "1, 2 hoặc 3" */
function listed(levels: readonly number[]): string {
  return [levels.slice(0, -1).join(", "), levels[levels.length - 1]].filter((part) => part !== "").join(" hoặc ");
}

/** Which of the proposed criteria to add; undefined when staff leave. Nothing is added that was not named. */
export function askRows({ level, criteria, remarks }: Proposed): AddRowsRequest | Trouble | undefined {
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
  if (bare(text) === "tat ca") {
    return { level, codes: criteria.filter(({ planned }) => !planned).map(({ code }) => code) };
  }
  const words = oneLine(text)
    .split(/[,;\s]+/)
    .filter((word) => word !== "" && !/^(?:và|tc|tiêu|chí)$/i.test(word));
  const strange = words.find((word) => !/^\d{1,2}\.\d{1,2}\.?$/.test(word));
  // "1.1 đến 1.3" names more than two: what is not plainly a list of codes is not guessed
  if (strange !== undefined || words.length === 0) return notUnderstood(strange ?? "");
  return { level, codes: words.map((word) => word.replace(/\.$/, "")) };
}

function notUnderstood(word: string): Trouble {
  return {
    code: "TRANG-13",
    problem:
      word === ""
        ? "Chưa có mã tiêu chí nào nên chưa thêm dòng nào."
        : `Chưa hiểu ${quote(word)} nên chưa thêm dòng nào.`,
    remedy: "Gõ từng mã, cách nhau bằng dấu phẩy, ví dụ: 1.2, 2.2; hoặc gõ: tất cả.",
  };
}
