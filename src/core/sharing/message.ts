import type { PlanInformation } from "../plan/plan.ts";
import { oneLine } from "../words/text.ts";
import type { GivenRole } from "./access.ts";

type Sender = Pick<PlanInformation, "school" | "schoolYear">;

/** What Google writes to the office, unless staff wrote something of their own. */
export function invitation(sender: Sender): string {
  return `${nameOr(sender.school)} kính gửi ${planName(sender)}.`;
}

/** What Google writes to those who are to look at the report before it is sent. */
export function sharingInvitation(sender: Sender, role: GivenRole): string {
  return `${nameOr(sender.school)} chia sẻ ${planName(sender)} để ${role === "commenter" ? "xem và góp ý" : "xem"}.`;
}

function planName({ schoolYear }: Sender): string {
  return `kế hoạch cải tiến chất lượng giáo dục năm học ${oneLine(schoolYear)}`;
}

/** A text to paste into mail or Zalo: those who could see the report already get no letter from Google. */
export function sendingMessage(
  information: Pick<PlanInformation, "school" | "schoolYear" | "number">,
  { link, before, changes }: { readonly link: string; readonly before: string; readonly changes: readonly string[] },
): string {
  const number = oneLine(information.number);
  return [
    invitation(information),
    ...(number === "" ? [] : [`Số: ${number.replace(/^số\s*:?\s*/i, "")}`]),
    `Liên kết: ${link}`,
    ...(changes.length === 0 ? [] : [`Thay đổi so với bản gửi ${before}:`, ...changes.map((line) => `- ${line}`)]),
  ].join("\n");
}

function nameOr(school: string): string {
  return oneLine(school) || "Nhà trường";
}
