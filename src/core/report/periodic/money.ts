import type { MoneyLine, MoneyUsed, Sum, UsedTotal } from "../../periodic/money-used.ts";
import type { ProgressReport } from "../../periodic/progress-report.ts";
import { showAmount } from "../../words/amount.ts";
import { defineSection } from "../section.ts";
import { share } from "./overview.ts";

/** Part III: what was planned and what was used; blanks and what could not be read are counted and told. */
export const money = defineSection({
  name: "kinh phí",
  tags: {
    "lời về kinh phí": "lines",
    "bảng kinh phí": {
      "dòng kinh phí": {
        "số dòng": "text",
        "tiêu chí": "text",
        "công việc": "text",
        "dự kiến": "text",
        "đã dùng": "text",
      },
      "tổng dự kiến": "text",
      "tổng đã dùng": "text",
    },
  },
  needless: ["số dòng"],
  fill: ({ money: told, form }: ProgressReport) => ({
    "lời về kinh phí": [plannedLine(told), ...usedLines(told)],
    "bảng kinh phí":
      told.lines.length === 0
        ? []
        : [
            {
              "dòng kinh phí": told.lines.map(({ criterion, action, planned, used }, index) => ({
                "số dòng": String(index + 1),
                "tiêu chí": criterion,
                "công việc": action,
                "dự kiến": plannedCell(planned, form === "bieu-2"),
                "đã dùng": shown(used) ?? "chưa ghi",
              })),
              "tổng dự kiến":
                told.planned.counted === 0 ? "chưa ghi" : total(told.planned.total, isAboutIn(told.lines)),
              "tổng đã dùng": told.used.counted === 0 ? "chưa ghi" : total(told.used.total, told.used.about),
            },
          ],
  }),
});

const isAboutIn = (lines: readonly MoneyLine[]): boolean => lines.some(({ planned }) => planned.about === true);

const total = (amount: number, about: boolean): string => `${about ? "khoảng " : ""}${showAmount(amount)}`;

function plannedLine({ planned, lines }: MoneyUsed): string {
  const { counted, none, open, blank } = planned;
  if (counted + open + blank === 0) return "- Dự kiến: các việc của kế hoạch không cần kinh phí.";
  const sum = `${total(planned.total, isAboutIn(lines))} đồng ở ${counted} việc`;
  const parts = [
    counted === 0 ? "chưa có việc nào ghi số tiền cụ thể" : sum,
    none > 0 ? `${none} việc không cần kinh phí` : "",
    open > 0 && counted > 0 ? `${open} việc chưa có số tiền cụ thể, không tính vào tổng` : "",
    blank > 0 ? `${blank} việc chưa ghi dự kiến` : "",
  ];
  return `- Dự kiến: ${parts.filter((part) => part !== "").join("; ")}.`;
}

function usedLines({ planned, used, gone, blank }: MoneyUsed): string[] {
  const isWhole = blank + used.unread + planned.open + planned.blank === 0 && planned.total > 0;
  const of = used.counted > 0 && isWhole ? `, bằng ${share(used.total, planned.total)} dự kiến` : "";
  const parts = [
    used.counted === 0 ? "chưa có việc nào ghi số tiền đã dùng" : `${sumTold(used)}${of}`,
    used.unread > 0 ? `${used.unread} việc ghi chưa rõ số tiền, không tính vào tổng` : "",
    blank > 0 ? `${blank} việc có dự kiến kinh phí nhưng chưa ghi số đã dùng` : "",
  ];
  const nothing = used.counted + used.unread + blank === 0 && planned.counted + planned.open === 0;
  const beside = [
    gone.counted > 0 ? sumTold(gone) : "",
    gone.unread > 0 ? `${gone.unread} việc ghi chưa rõ số tiền` : "",
  ].filter((part) => part !== "");
  return [
    ...(nothing ? [] : [`- Đã sử dụng: ${parts.filter((part) => part !== "").join("; ")}.`]),
    ...(beside.length === 0 ? [] : [`- Ngoài ra, ở việc không còn trong kế hoạch, đã sử dụng: ${beside.join("; ")}.`]),
  ];
}

function sumTold({ total: amount, about, counted }: UsedTotal): string {
  return `${total(amount, about)} đồng ở ${counted} việc`;
}

function plannedCell(planned: Sum, isOfAllResources: boolean): string {
  if (planned.above) return "tính ở việc trên";
  if (planned.amount === undefined && planned.typed !== undefined && isOfAllResources) return "chưa nêu số tiền";
  return shown(planned) ?? "chưa ghi";
}

/** The amount that counts, else the words as typed; undefined where the cell is blank. */
function shown({ amount, about, typed }: Sum): string | undefined {
  if (typed === undefined) return undefined;
  if (amount === undefined) return `${typed} (chưa tính vào tổng)`;
  return amount === 0 ? typed : total(amount, about === true);
}
