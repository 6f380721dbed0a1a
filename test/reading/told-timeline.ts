import type { Timeline } from "../../src/core/reading/timeline/timeline.ts";

/** A reading in one line, so that a table of them can be read: "range 2024-10-01..2024-10-31 {year}". */
export function toldTimeline(value: Timeline | undefined): string {
  if (!value) return "";
  const { kind, starts, ends, every, vague, times, reviews, outlook, inferred } = value;
  const days = (time: { starts?: string; ends?: string }): string => `${time.starts ?? ""}..${time.ends ?? ""}`;
  return [
    `${kind} ${starts ?? ""}..${ends ?? ""}`,
    every === undefined ? "" : `(${every}${vague ? ", chưa rõ khi nào" : ""})`,
    (times ?? []).map((time) => `[${days(time)}]`).join(""),
    reviews ? `rà soát ${reviews.join(" ")}` : "",
    outlook === undefined ? "" : `tầm nhìn ${outlook}`,
    inferred.length > 0 ? `{${inferred.join(" ")}}` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}
