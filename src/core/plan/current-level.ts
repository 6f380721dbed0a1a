import type { Level } from "../standards/catalogue.ts";
import type { CurrentRow, DraftRow } from "./draft.ts";

/** The present level of a row's criterion: what the row itself states, else what Hiện trạng holds. */
export function currentLevelOf(row: DraftRow, current: readonly CurrentRow[]): Level | undefined {
  return row.target.value?.current ?? levelOnFile(row.criterion.value, current);
}

/** The level that Hiện trạng holds for a criterion. */
export function levelOnFile(code: string | undefined, current: readonly CurrentRow[]): Level | undefined {
  if (code === undefined) return undefined;
  return current.find((line) => line.code.value === code)?.level.value;
}

/** The level to be reached; "Giữ vững" alone means the present one. */
export function targetLevelOf(row: DraftRow, current: readonly CurrentRow[]): Level | undefined {
  const target = row.target.value;
  if (!target) return undefined;
  return target.target ?? (target.keep ? currentLevelOf(row, current) : undefined);
}
