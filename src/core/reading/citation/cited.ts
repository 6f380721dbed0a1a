import type { Day } from "../../words/day.ts";

export interface Citation {
  /** "Thông tư", "Công văn", "Kế hoạch", "Luật"…; absent when the line names none. */
  readonly kind?: string;
  /** "18/2018", "5932": with the year when it is part of the number. */
  readonly number?: string;
  /** "TT-BGDĐT", "KH-SGDĐT", "QH14": blanks inside removed, letters as written. */
  readonly sign?: string;
  readonly date?: Day;
  /** As typed: "Giám đốc Sở GDĐT". */
  readonly issuer?: string;
  /** After "về việc", "V/v", "về"; else what follows number, day and body ("ban hành Quy định …"). */
  readonly subject?: string;
  /** By first year: 2023 for "năm học 2023-2024". */
  readonly schoolYears: readonly number[];
  /** Further papers of the line, those that it amends or mentions among them. */
  readonly others: readonly Citation[];
}
