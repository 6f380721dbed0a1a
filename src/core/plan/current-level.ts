import type { LevelTarget } from "../reading/level/level-target.ts";
import type { Level } from "../standards/catalogue.ts";
import type { CurrentRow, DraftRow } from "./draft.ts";

/** The present level of a row's criterion: what the row itself states, else what Hiện trạng holds. */
export function currentLevelOf(row: DraftRow, current: readonly CurrentRow[]): Level | undefined {
  return ownScale(row)?.current ?? levelOnFile(row.criterion.value, current);
}

/** What the row says on the criterion's own scale; mức độ of another one is told (MUC-10), not compared. */
function ownScale({ target }: DraftRow): LevelTarget | undefined {
  return target.value?.scale === "criterion" ? target.value : undefined;
}

/** The level that Hiện trạng holds for a criterion. */
export function levelOnFile(code: string | undefined, current: readonly CurrentRow[]): Level | undefined {
  if (code === undefined) return undefined;
  return current.find((line) => line.code.value === code)?.level.value;
}

/** The level to be reached; "Giữ vững" alone means the present one. */
export function targetLevelOf(row: DraftRow, current: readonly CurrentRow[]): Level | undefined {
  const target = ownScale(row);
  if (!target) return undefined;
  return target.target ?? (target.keep ? currentLevelOf(row, current) : undefined);
}
