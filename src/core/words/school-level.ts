/** Levels of schooling, from the lowest; a school may have several. */
export const schoolLevelNames = ["mầm non", "tiểu học", "THCS", "THPT"] as const;

export type SchoolLevel = (typeof schoolLevelNames)[number];
