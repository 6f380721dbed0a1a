import type { Cell, Doubled, Tally } from "./tally.ts";

/** 1234567 → "1.234.567" */
export function amount(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ".");
}

/** "2024-10-01" → "01/10/2024" */
export function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}

export function levelName(level: Cell): string {
  if (level === "") return "chưa rõ mức";
  return level === 0 ? "chưa đạt mức 1" : `mức ${level}`;
}

export const SEVERITIES: Readonly<Record<string, string>> = {
  must: "Phải sửa",
  should: "Nên xem lại",
  info: "Để biết",
};

const NAMED = 5;

/** "2 tệp cùng trường, cùng năm học: a.xlsx, b.xlsx" */
export function doubledTold({ files }: Doubled): string {
  const more = files.length > NAMED ? ` và ${files.length - NAMED} tệp nữa` : "";
  return `${files.length} tệp cùng trường, cùng năm học: ${files.slice(0, NAMED).join(", ")}${more}`;
}

/** What all plans come to, a sentence each. */
export function toldOf(tally: Tally): string[] {
  const { criteria, actions, actionsEnded, money, must, should, info } = tally.totals;
  const levels = (which: "now" | "after"): string =>
    tally
      .levels()
      .filter((one) => one[which] > 0)
      .map((one) => `${levelName(one.level)}: ${one[which]}`)
      .join(", ");
  const ended = actionsEnded === 0 ? "" : ` (${amount(actionsEnded)} việc đã hết thời gian)`;
  return [
    `Mức của trường hiện nay – ${levels("now")}; sau kế hoạch – ${levels("after")}.`,
    `${amount(criteria)} lượt tiêu chí cải tiến, ${amount(actions)} việc${ended}, kinh phí ${amount(money)} đồng.`,
    `Nhận xét: ${must} phải sửa, ${should} nên xem lại, ${info} để biết.`,
    ...tally.doubled().map((one) => `${one.school}, ${one.schoolYear}: ${doubledTold(one)}; mỗi tệp đều được tính.`),
  ];
}

/** "13 kế hoạch (2 trường có nhiều tệp, mỗi tệp đều được tính)" */
export function plansTold(tally: Tally): string {
  const doubled = tally.doubled().length;
  const twice = doubled === 0 ? "" : ` (${doubled} trường có nhiều tệp cùng năm học, mỗi tệp đều được tính)`;
  return `${tally.schools.length} kế hoạch${twice}`;
}
