import type { Level } from "../../standards/catalogue.ts";

/** mức of a criterion; cấp độ kiểm định of a school; mức độ of trường chuẩn quốc gia; mức độ of phổ cập giáo dục. */
export type Scale = "criterion" | "accreditation" | "nationalStandard" | "universalEducation";

/** What "Kết quả cần đạt" asks. */
export interface LevelTarget {
  /** Three other scales share the word "mức"; only "criterion" is what the column asks for. */
  readonly scale: Scale;
  /** Left out for "Giữ vững" alone (the present level is to be kept), and where only the present level is told. */
  readonly target?: Level;
  /** The present level, when the cell itself states it. */
  readonly current?: Level;
  /** Staff say that the level is kept ("duy trì", "giữ vững"). */
  readonly keep: boolean;
  /** The letters of the indicators named: "b", "a, b". */
  readonly indicator?: string;
}
