import type { PlanInformation } from "../../plan/plan.ts";
import { readSchoolYear } from "../../words/school-year.ts";
import { defineSection } from "../section.ts";
import type { DataOf } from "../tags.ts";

/** NĐ 30/2020/NĐ-CP, phụ lục I, phần I, mục II: cơ quan, số ký hiệu, địa danh và thời gian. */
export const letterheadTags = {
  "cơ quan chủ quản": "text",
  "tên trường": "text",
  "số ký hiệu": "text",
  "địa danh, ngày tháng": "text",
} as const;

export const letterhead = defineSection({
  name: "phần đầu văn bản",
  tags: letterheadTags,
  fill: ({ information }) => letterheadData(information, firstYearOf(information.schoolYear)),
});

/** @param year printed where the day is not given yet. */
export function letterheadData(
  information: Pick<PlanInformation, "superior" | "school" | "number" | "place" | "date">,
  year: string,
): DataOf<typeof letterheadTags> {
  return {
    "cơ quan chủ quản": information.superior.toUpperCase(),
    "tên trường": information.school.toUpperCase(),
    "số ký hiệu": numberOf(information.number),
    "địa danh, ngày tháng": placeAndDate(information, year),
  };
}

/** A number below 10 gets a 0 before it. */
function numberOf(typed: string): string {
  const number = typed.trim().replace(/^số\s*:?\s*/i, "");
  return number === "" ? "……/KH-……" : number.replace(/^\d(?=\s*\/)/, "0$&").replace(/^\//, "……/");
}

function placeAndDate({ place, date }: Pick<PlanInformation, "place" | "date">, blankYear: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date ?? "") ?? [];
  const written =
    year !== undefined && month !== undefined && day !== undefined
      ? `ngày ${day} tháng ${monthOf(month)} năm ${year}`
      : `ngày …… tháng …… năm ${blankYear}`;
  return place.trim() === "" ? `……, ${written}` : `${place}, ${written}`;
}

/** Only the months 1 and 2 get a 0 before them. */
function monthOf(month: string): string {
  return Number(month) > 2 ? String(Number(month)) : month;
}

function firstYearOf(schoolYear: string): string {
  return String(readSchoolYear(schoolYear) ?? "……");
}
