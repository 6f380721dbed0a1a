import { calendarFor, periodName, periodOf, proposedPeriod, type Period } from "../../core/periodic/period.ts";
import { informationSheet } from "../../core/sheets/information-sheet.ts";
import { informationIn } from "../../core/sheets/workbook.ts";
import { bare } from "../../core/words/text.ts";
import type { PeriodicReply, PeriodicRequest } from "../../core/wire-periodic.ts";
import { answer, answerReading } from "../answer.ts";
import { readGrids } from "../cells/read-grids.ts";
import { today } from "../clock.ts";
import { periodicReport } from "../periodic-report.ts";
import { askText } from "./ask.ts";
import { showDialog } from "./dialog.ts";
import { TITLE } from "./menu.ts";
import { tellTroubles } from "./tell.ts";

/** Asks which period, then makes its report; undefined when staff leave. */
export function periodicAsked(): PeriodicReply | undefined {
  const names = answerReading(periodNames);
  if (!names.ok) return names;
  const text = askText(
    [
      "Báo cáo định kỳ cho kỳ nào? Gõ 1, 2 hoặc một ngày.",
      `1. Cuối học kỳ I: ${names.semester1}\n2. Cuối năm học: ${names.year}\nHoặc đến một ngày, ví dụ: 15/03/2025`,
      `Để trống: ${names.proposed}.`,
    ].join("\n\n"),
  );
  return text === undefined ? undefined : answer((): PeriodicReply => periodicReport(requestOf(text)));
}

function requestOf(typed: string): PeriodicRequest {
  const text = bare(typed).replace(/\.$/, "");
  if (text === "") return {};
  if (text === "1" || text === "2") return { period: text === "1" ? "semester1" : "year" };
  return { until: typed };
}

interface PeriodNames {
  readonly ok: true;
  readonly semester1: string;
  readonly year: string;
  readonly proposed: string;
}

function periodNames(): PeriodNames {
  const grids = readGrids([informationSheet.name]);
  const calendar = calendarFor(informationIn(grids) ?? {}, today());
  const name = (period: Period): string => {
    const one = periodOf(period, calendar);
    return "code" in one ? "" : periodName(one);
  };
  const proposed = name(proposedPeriod(calendar, today()));
  return { ok: true, semester1: name({ kind: "semester1" }), year: name({ kind: "year" }), proposed };
}

export function tellPeriodic(reply: PeriodicReply): void {
  if (!reply.ok) return tellTroubles(reply);
  const { link, downloads, told, remarks } = reply;
  showDialog(TITLE, {
    text: ["Báo cáo định kỳ đã sẵn sàng.", ...told, ...remarks].join("\n"),
    links: [
      { label: link, href: link },
      { label: "Tải bản Word (.docx)", href: downloads.docx },
      { label: "Tải bản PDF", href: downloads.pdf },
    ],
  });
}
