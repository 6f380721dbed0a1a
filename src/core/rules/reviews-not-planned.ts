import type { PlanDraft, RoleRow } from "../plan/draft.ts";
import { countReviewTimes, reviewsPlan } from "../reading/content/review-times.ts";
import { lines } from "../words/text.ts";
import type { Rule } from "./rule.ts";

export const reviewsNotPlanned: Rule = {
  code: "TO-10",
  severity: "should",
  asks: "Kế hoạch nêu thời điểm của ít nhất hai lần rà soát trong năm, như cuối học kỳ I và cuối năm học.",
  source: "domain/rules.md, 19",
  check: (draft) => {
    const { roles, groups, monitors } = draft.organisation;
    // A sheet that is still blank is told by ND-05.
    if (draft.rows.length === 0 || roles.length + groups.length + monitors.length === 0) return [];
    const duties = [...roles, ...groups].flatMap(({ duty }) => lines(duty));
    const planned = draft.reviews.map(({ time }) => `rà soát ${time}`);
    const count = countReviewTimes([...planned, ...duties, ...elsewhere(draft).filter(reviewsPlan)]);
    const least = draft.information.catalogue?.reviewsLeast ?? 2;
    if (count >= least || draft.rows.some(({ timeline }) => (timeline.value?.reviews?.length ?? 0) >= least)) return [];
    return [
      {
        sheet: "organisation",
        row: roleOfReviews(roles)?.row ?? 0,
        field: "duty",
        problem:
          count === 1
            ? "Kế hoạch mới nêu một thời điểm rà soát trong năm."
            : "Kế hoạch chưa nêu thời điểm rà soát trong năm.",
        remedy: "Ghi ít nhất hai thời điểm và người rà soát, ví dụ: báo cáo cuối học kỳ I và cuối năm học.",
      },
    ];
  },
  wrong: { roles: [{ title: "Tổ giám sát", duty: "Báo cáo định kỳ và kiến nghị." }] },
  right: { roles: [{ title: "Tổ giám sát", duty: "Báo cáo cuối học kỳ I, cuối năm học và kiến nghị." }] },
};

/** What is to be done stands from section III on; I and II look back. */
function elsewhere({ narrative, rows }: PlanDraft): string[] {
  const from = narrative.findIndex(({ heading }) => /^\s*III(?!\p{L})/u.test(heading));
  const told = narrative.slice(Math.max(0, from)).flatMap(({ heading, text }) => [heading, ...lines(text)]);
  // A row's time is a time of review where its work is to review.
  return [...told, ...rows.flatMap(({ action, timeline, note }) => [`${action}; ${timeline.text}`, note])];
}

function roleOfReviews(roles: readonly RoleRow[]): RoleRow | undefined {
  const first = (pattern: RegExp, text: (role: RoleRow) => string): RoleRow | undefined =>
    roles.find((role) => role.duty !== "" && pattern.test(text(role)));
  return (
    first(/giám sát/iu, ({ title }) => title) ??
    first(/định k[ỳì]/iu, ({ duty }) => duty) ??
    first(/giám sát|kiểm tra|báo cáo|rà soát|theo dõi/iu, ({ duty }) => duty)
  );
}
