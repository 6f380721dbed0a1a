import type { Trouble } from "../words/trouble.ts";
import type { EngineFault } from "./engine.ts";
import { shortTag } from "./tags.ts";

const twoMarks = "Viết thẻ đủ một dấu { ở đầu và một dấu } ở cuối.";

/** A fault of the marks themselves, as docxtemplater found it. */
export function markFault({ id, tag }: EngineFault): Trouble {
  const shown = shortTag(tag);
  switch (id) {
    case "unclosed_loop":
      return {
        code: "MAU-03",
        problem: `Thẻ {#${shown}} được mở mà không đóng.`,
        remedy: `Thêm {/${shown}} ở cuối phần lặp, hoặc xoá {#${shown}}.`,
      };
    case "unopened_loop":
      return {
        code: "MAU-04",
        problem: `Thẻ {/${shown}} đóng một danh sách chưa mở.`,
        remedy: `Thêm {#${shown}} ở đầu phần lặp, hoặc xoá {/${shown}}.`,
      };
    case "closing_tag_does_not_match_opening_tag":
      return {
        code: "MAU-03",
        problem: `Thẻ {#${shown}} được đóng bằng tên khác.`,
        remedy: `Đóng bằng {/${shown}}, đúng tên đã mở.`,
      };
    case "unopened_tag":
    case "duplicate_close_tag":
      return {
        code: "MAU-05",
        problem: `Dấu } thừa, hoặc thiếu dấu { ở trước, sau chữ “${tag.slice(-30).trim()}”.`,
        remedy: twoMarks,
      };
    case "unclosed_tag":
    case "duplicate_open_tag":
      return {
        code: "MAU-05",
        problem: `Dấu { thừa, hoặc thiếu dấu } ở sau, trước chữ “${tag.slice(0, 30).trim()}”.`,
        remedy: twoMarks,
      };
    case "unbalanced_loop_tags":
    case "loop_position_invalid":
    case "no_xml_tag_found_at_left":
    case "no_xml_tag_found_at_right":
      return {
        code: "MAU-08",
        problem: `Cặp thẻ lặp ${shown === "" ? "" : `{#${shown}} `}đứng vắt qua hai chỗ của bảng.`,
        remedy: "Đặt thẻ mở ở ô đầu và thẻ đóng ở ô cuối của cùng một bảng.",
      };
    default:
      return {
        code: "MAU-10",
        problem: `Mẫu có chỗ chưa đọc được${shown === "" ? "" : ` gần “${shown}”`}.`,
        remedy: "Dùng mẫu có sẵn, hoặc làm lại mẫu từ mẫu có sẵn.",
      };
  }
}
