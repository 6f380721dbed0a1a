import { oneLine } from "../../words/text.ts";
import type { EngineFault } from "./engine.ts";
import { textAround } from "./template-places.ts";
import type { PartTexts, Spot, TemplateFault } from "./template-fault.ts";

type Sentences = Pick<TemplateFault, "code" | "problem" | "remedy">;

/** A fault of the marks themselves, as docxtemplater found it. */
export function markFaults(fault: EngineFault, texts: PartTexts): readonly TemplateFault[] {
  const { id, file, offsets } = fault;
  const spots = offsets.map((offset): Spot => ({ file, offset }));
  const [at, last] = spots;
  if (at === undefined) return [{ at, ...loopSentences(fault) }];
  switch (id) {
    case "unclosed_tag":
      return [loneBrace("{", at, texts)];
    case "unopened_tag":
      return [loneBrace("}", at, texts)];
    case "duplicate_open_tag":
      return twoOpen(at, texts);
    case "duplicate_close_tag":
      return twoClose(at, texts);
    case "closing_tag_does_not_match_opening_tag":
      // of the two, the closing tag is the one to mend
      return [{ at: last ?? at, ...loopSentences(fault) }];
    default:
      return [{ at, ...loopSentences(fault) }];
  }
}

/** A brace without its pair. */
export function loneBrace(brace: "{" | "}", at: Spot, texts: PartTexts): TemplateFault {
  const { before, after } = textAround(texts.get(at.file), at.offset);
  return brace === "{"
    ? braceFault(at, "Dấu { thừa, hoặc thiếu dấu } ở sau", "trước", wordsAfter(after))
    : braceFault(at, "Dấu } thừa, hoặc thiếu dấu { ở trước", "sau", wordsBefore(before));
}

/** Two braces are beside each other for docxtemplater even when one ends a paragraph and one begins the next. */
function twoOpen(at: Spot, texts: PartTexts): readonly TemplateFault[] {
  const { after } = textAround(texts.get(at.file), at.offset);
  if (!after.startsWith("{{")) return [loneBrace("{", at, texts)];
  const whole = /^\{\{([^{}]*)\}\}/.exec(after)?.[1];
  if (whole === undefined) return [braceFault(at, "Hai dấu { liền nhau", "trước", wordsAfter(after))];
  return [
    { ...braceFault(at, "", "sau", ""), problem: (short) => `Thẻ {{${short(oneLine(whole))}}} có hai dấu ngoặc` },
  ];
}

function twoClose(at: Spot, texts: PartTexts): readonly TemplateFault[] {
  const { before, after } = textAround(texts.get(at.file), at.offset);
  if (!after.startsWith("}}")) return [loneBrace("}", { ...at, offset: at.offset + 1 }, texts)];
  // {{…}} is told by its opening
  if (/\{\{[^{}]*$/.test(before)) return [];
  return [braceFault(at, "Hai dấu } liền nhau", "sau", wordsBefore(before))];
}

function braceFault(at: Spot, what: string, side: "trước" | "sau", words: string): TemplateFault {
  return {
    code: "MAU-05",
    at,
    problem: (short) => (words === "" ? what : `${what}, ${side} chữ “${short(words)}”`),
    remedy: () => "Viết thẻ đủ một dấu { ở đầu và một dấu } ở cuối.",
  };
}

function wordsAfter(text: string): string {
  return oneLine(/^[{}]*([^{}]*)/.exec(text)?.[1] ?? "");
}

/** What stands before a mark is known by its last words. */
function wordsBefore(text: string): string {
  const words = Array.from(oneLine(text.split(/[{}]/).pop() ?? ""));
  return words.slice(-30).join("").trim();
}

function loopSentences({ id, tag, closing }: EngineFault): Sentences {
  switch (id) {
    case "unclosed_loop":
      return {
        code: "MAU-03",
        problem: (short) => `Thẻ {#${short(tag)}} được mở mà không đóng`,
        remedy: (short) => `Thêm {/${short(tag)}} ở cuối phần lặp, hoặc xoá {#${short(tag)}}.`,
      };
    case "unopened_loop":
      return {
        code: "MAU-04",
        problem: (short) => `Thẻ {/${short(tag)}} đóng một danh sách chưa mở`,
        remedy: (short) => `Thêm {#${short(tag)}} ở đầu phần lặp, hoặc xoá {/${short(tag)}}.`,
      };
    case "closing_tag_does_not_match_opening_tag":
      return {
        code: "MAU-03",
        problem: (short) => `Thẻ {#${short(tag)}} được đóng bằng {/${short(closing)}}`,
        remedy: (short) => `Đóng bằng {/${short(tag)}}, đúng tên đã mở.`,
      };
    case "unbalanced_loop_tags":
    case "loop_position_invalid":
    case "no_xml_tag_found_at_left":
    case "no_xml_tag_found_at_right":
      return {
        code: "MAU-08",
        problem: (short) => `Cặp thẻ lặp ${tag === "" ? "" : `{#${short(tag)}} `}đứng vắt qua hai chỗ của bảng`,
        remedy: () => "Đặt thẻ mở ở ô đầu và thẻ đóng ở ô cuối của cùng một bảng.",
      };
    default:
      return {
        code: "MAU-10",
        problem: (short) => `Mẫu có chỗ chưa đọc được${tag === "" ? "" : ` gần “${short(tag)}”`}`,
        remedy: () => "Dùng mẫu có sẵn, hoặc làm lại mẫu từ mẫu có sẵn.",
      };
  }
}
