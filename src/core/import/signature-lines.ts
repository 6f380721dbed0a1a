import { bare, oneLine } from "../words/text.ts";

/** Reads recipients and signature, in a table or one line after the other. */
export class SignatureReader {
  readonly recipients: string[] = [];
  readonly post: string[] = [];
  name = "";
  #inRecipients = false;

  /** False where the line is none of them. */
  take(line: string): boolean {
    const text = oneLine(line);
    if (!/[\p{L}\p{N}]/u.test(text)) return true;
    const opens = /^(?:[-+*]\s*)?nơi nhận\s*:?\s*(.*)$/i.exec(text);
    if (opens) {
      this.#inRecipients = true;
      if (opens[1] !== undefined && opens[1] !== "") this.recipients.push(opens[1]);
      return true;
    }
    if (/^\((?:đã ký|ký|chữ ký)[^)]*\)$/i.test(text)) return true;
    if (isPost(text) && this.name === "") {
      this.#inRecipients = false;
      this.post.push(text);
      return true;
    }
    if (this.#inRecipients) {
      this.recipients.push(text);
      return true;
    }
    if (this.post.length > 0 && this.name === "" && isName(text)) {
      this.name = text;
      return true;
    }
    return false;
  }
}

/** A line that opens the signature wherever it stands: a post in capitals. */
export function opensSignature(text: string): boolean {
  return isPost(text) && text === text.toUpperCase();
}

/** "HIỆU TRƯỞNG", "KT. HIỆU TRƯỞNG", "Chủ tịch Hội đồng": in capitals, or a post alone. */
function isPost(text: string): boolean {
  const words = bare(text);
  const opens = /^(?:kt|tm|tl|tuq|q)\s*\.|^(?:pho )?(?:hieu truong|giam doc|chu tich|truong ban)/.test(words);
  return opens && text.length <= 80 && (text === text.toUpperCase() || !/[.;,:]$|\d/.test(text)) && !/:/.test(text);
}

function isName(text: string): boolean {
  const words = text.replace(/^(?:TS|ThS|Ths|CN)\.\s*/, "").split(" ");
  return words.length >= 2 && words.length <= 7 && words.every((word) => /^\p{Lu}[\p{L}.]*$/u.test(word));
}
