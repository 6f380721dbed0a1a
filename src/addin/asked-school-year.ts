import { readSchoolYear, type SchoolYear } from "../core/words/school-year.ts";
import type { Trouble } from "../core/words/trouble.ts";

/** The school year that was asked for, none when none was, or why it cannot be told. */
export function askedSchoolYear(asked: string | undefined): { year?: SchoolYear } | Trouble {
  if (asked === undefined) return {};
  const year = readSchoolYear(asked);
  if (year !== undefined) return { year };
  return {
    code: "TRANG-07",
    problem: `Chưa hiểu năm học “${asked.slice(0, 30)}”.`,
    remedy: "Ghi hai năm liền nhau, ví dụ: 2024-2025.",
  };
}
