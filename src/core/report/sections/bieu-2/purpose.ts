import type { NarrativePart } from "../../../plan/plan.ts";
import { quote } from "../../../words/text.ts";
import { defineSection } from "../../section.ts";
import { additionsTo, withoutPlace } from "./additions.ts";

/** Section III: its fixed points stand in the template, the school's own follow them. */
export const purpose = defineSection({
  name: "mục đích, yêu cầu",
  tags: { "mục đích, yêu cầu của trường": "lines" },
  fill: (plan) => ({ "mục đích, yêu cầu của trường": additionsTo("III", plan) }),
  remarks: (plan) => {
    const left = withoutPlace(plan);
    return left.length === 0 ? [] : [`Biểu 2 không có chỗ in mục ${named(left)}; lời vẫn giữ ở trang Nội dung.`];
  },
});

const NAMED = 3;

function named(parts: readonly NarrativePart[]): string {
  const names = parts.slice(0, NAMED).map(({ heading, paragraphs: [first = ""] }) => quote(heading.trim() || first));
  return `${names.join(", ")}${parts.length > NAMED ? ` và ${parts.length - NAMED} mục nữa` : ""}`;
}
