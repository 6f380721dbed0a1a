import type { NextYearReply } from "../../core/wire-next-year.ts";
import { answer, answerReading } from "../answer.ts";
import { beginNextYear } from "../begin-next-year.ts";
import { linesUnder } from "./lines-under.ts";
import { TITLE } from "./menu.ts";
import { tell, tellTroubles } from "./tell.ts";

/** Shows what would come of it, and does it once staff agree. */
export function nextYearAsked(): void {
  const outlook = answerReading((): NextYearReply => beginNextYear({ preview: true }));
  if (!outlook.ok) return tellTroubles(outlook);
  const ui = SpreadsheetApp.getUi();
  const question = [
    ...(outlook.original ? [ORIGINAL] : []),
    ...toldOf(outlook),
    `Chuyển bảng tính này thành kế hoạch năm học ${outlook.schoolYear}?`,
  ];
  if (ui.alert(TITLE, question.join("\n\n"), ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const reply = answer((): NextYearReply => beginNextYear({ preview: false }));
  if (!reply.ok) return tellTroubles(reply);
  tell([`Đây là kế hoạch năm học ${reply.schoolYear}.`, ...toldOf(reply)].join("\n\n"));
}

const ORIGINAL =
  "Bảng tính này còn gắn với báo cáo của năm nay. Nên bấm Không, chọn Tệp → Tạo bản sao, rồi làm việc này ở bản sao.";

/** An alert holds only so much. */
const SHOWN = 8;

function toldOf({ told }: Extract<NextYearReply, { ok: true }>): string[] {
  return told.flatMap(({ title, lines }) => {
    const more = lines.length > SHOWN ? [`… và ${lines.length - SHOWN} dòng nữa.`] : [];
    return linesUnder(title, [...lines.slice(0, SHOWN), ...more]);
  });
}
