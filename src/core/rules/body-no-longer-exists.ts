import type { DraftRow, PlanDraft, RoleRow } from "../plan/draft.ts";
import { planDayOf } from "../plan/plan-day.ts";
import { districtBodyIn, districtOfficeIn, NO_DISTRICT_FROM } from "../reading/content/bodies.ts";
import { showDay } from "../words/day.ts";
import type { InformationField, PlanField } from "../words/fields.ts";
import { lines } from "../words/text.ts";
import { informationFault, type Fault, type Rule } from "./rule.ts";

const year2025 = { schoolYear: "2025-2026", date: "20/9/2025", superior: "UBND xã Thạnh Đông" };

export const bodyNoLongerExists: Rule = {
  code: "TH-09",
  severity: "should",
  asks: "Từ 01/7/2025 không còn cấp huyện: kế hoạch không nêu Phòng GDĐT, UBND huyện như nơi đang làm việc.",
  source: "domain/rules.md, 24",
  check: (draft) => {
    const day = planDayOf(draft);
    if (day === undefined || day < NO_DISTRICT_FROM) return [];
    return [...inInformation(draft), ...draft.rows.flatMap(inRow), ...draft.organisation.roles.flatMap(inRole)];
  },
  wrong: { information: { ...year2025, recipients: "- Phòng GDĐT (để b/c);\n- Lưu: VT." } },
  right: { information: { ...year2025, recipients: "- UBND xã Thạnh Đông (để b/c);\n- Lưu: VT." } },
};

const said = (body: string): { problem: string; remedy: string } => ({
  problem: `Nêu ${body}, nhưng từ ${showDay(NO_DISTRICT_FROM)} không còn cấp huyện.`,
  remedy: "Ghi UBND xã, phường hoặc Sở GDĐT, theo nơi nay quản lý việc này.",
});

function inInformation(draft: PlanDraft): Fault[] {
  return (["superior", "recipients"] satisfies InformationField[]).flatMap((field) => {
    const body = lines(draft.information.told[field]?.text ?? "")
      .map(districtOfficeIn)
      .find((one) => one !== undefined);
    return body === undefined ? [] : [informationFault(draft, field, said(body))];
  });
}

function inRow({ row, inherits, people, resources, action }: DraftRow): Fault[] {
  const cells: readonly (readonly [PlanField, string])[] = [
    ["lead", [people.text, ...(people.value?.outside ?? []).map(({ label }) => label)].join("\n")],
    ["resources", resources],
    ["action", action],
  ];
  return cells.flatMap(([field, text]): Fault[] => {
    const body = inherits.includes(field) ? undefined : livingBodyIn(text);
    return body === undefined ? [] : [{ sheet: "plan", row, field, ...said(body) }];
  });
}

function inRole({ row, duty }: RoleRow): Fault[] {
  const body = livingBodyIn(duty);
  return body === undefined ? [] : [{ sheet: "organisation", row, field: "duty", ...said(body) }];
}

/** A paper of such a body, with its number or year, is of its own time. */
const livingBodyIn = (text: string): string | undefined =>
  lines(text)
    .filter((line) => !/\d\s?\/\s?\p{Lu}|20(?:1\d|2[0-4])/u.test(line))
    .map(districtBodyIn)
    .find((body) => body !== undefined);
