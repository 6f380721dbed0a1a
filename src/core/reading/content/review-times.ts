import { oneLine } from "../../words/text.ts";

const REVIEW = /rà soát|kiểm tra|giám sát|báo cáo|đánh giá|sơ kết|tổng kết|kiểm điểm|theo dõi/u;

const TERM = "(?:học kỳ|kỳ|hk)";
const NUMBER = "(?:\\d+|một|hai|ba|bốn|sáu)";
/** Often enough in a year, whatever the days: "hằng tháng", "cuối mỗi học kỳ", "2 lần/năm", "3 tháng một lần". */
const REPEATS = [
  `(?:hằng|mỗi|từng|theo|cuối|đầu|các) (?:mỗi |từng |các |hằng )?(?:tuần|tháng|quý|${TERM})(?!\\p{L}| họp)(?! ?(?:\\d|i|một|hai|thứ)(?!\\p{L}))`,
  `(?:0?[2-9]|hai|ba|bốn)(?: \\([^)]*\\))? (?:lần|học kỳ)`,
  `${NUMBER}(?: \\([^)]*\\))? lần ?(?:/|trong|mỗi|một|trên)? ?(?:mỗi |một |1 )?(?:tuần|tháng|quý|${TERM})`,
  `${NUMBER} tháng ?(?:/|một|1|mỗi) ?(?:một |1 )?lần`,
  `định kỳ (?:mỗi )?${NUMBER} tháng`,
].map((pattern) => new RegExp(`(?<![\\p{L}\\d])${pattern}`, "u"));

/** Other sheets speak of pupils' tests and teachers' work too: there a line counts when it speaks of the plan. */
export function reviewsPlan(typed: string): boolean {
  const line = plain(typed);
  return /sơ kết|tổng kết/u.test(line) || (REVIEW.test(line) && /tiến độ|cải tiến|kế hoạch này/u.test(line));
}

/** How many times of review the lines name, 2 standing for "2 or more". */
export function countReviewTimes(typed: readonly string[]): number {
  const times = new Set<string>();
  for (const line of typed.map(plain)) {
    if (!REVIEW.test(line)) continue;
    if (REPEATS.some((pattern) => pattern.test(line))) return 2;
    for (const time of timesIn(line)) times.add(time);
  }
  return Math.min(2, times.size);
}

/** The times of a school year that the words name: "first" and "last" half-year, "start", "middle", "month 3". */
export function timesNamed(typed: string): ReadonlySet<string> {
  return timesIn(plain(typed));
}

/** One way to write what Vietnamese writes in two. */
function plain(typed: string): string {
  return oneLine(typed)
    .toLowerCase()
    .replace(/(?<!\p{L})hàng(?!\p{L})/gu, "hằng")
    .replace(/kì(?!\p{L})/gu, "kỳ")
    .replace(/(?<!\p{L})quí(?!\p{L})/gu, "quý");
}

function timesIn(line: string): Set<string> {
  const times = new Set<string>();
  const has = (pattern: string): boolean => new RegExp(`(?<!\\p{L})${pattern}(?![\\p{L}\\d])`, "u").test(line);
  if (has(`(?:${TERM} ?(?:1|i|một)|sơ kết|giữa năm(?: học)?)`)) times.add("first");
  if (has(`giữa ${TERM}(?: ?(?:1|2|i|ii))?`)) times.add("middle");
  if (
    has(
      `(?:${TERM} ?(?:(?:1|i) ?(?:,|và|-|&|/) ?(?:${TERM} ?)?)?(?:2|ii|hai)|tổng kết|(?:cuối|hết|cả|kết thúc) năm(?: học)?)`,
    )
  ) {
    times.add("last");
  }
  if (has("đầu năm(?: học)?")) times.add("start");
  for (const found of line.match(/tháng \d{1,2}(?!\d)|(?<!\d)\d{1,2}[/.-]\d{1,2}(?=[/.-]\d{4}|(?![\d/]))/gu) ?? []) {
    const month = Number((/\d+$/.exec(found) ?? [])[0]);
    // "Sơ kết vào tháng 1" names one time.
    if (times.has("first") && [12, 1, 2].includes(month)) continue;
    if (times.has("last") && month >= 5 && month <= 8) continue;
    if (month <= 12) times.add(`month ${month}`);
  }
  return times;
}
