import { isAddress } from "../core/words/address.ts";
import { informationFields } from "../core/words/fields.ts";
import { quote } from "../core/words/text.ts";
import { readWorkbook } from "../core/sheets/workbook.ts";
import { sheetForms } from "../core/sheets/index.ts";
import { logEdit, logSheet } from "../core/sheets/log-sheet.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal, type ShareReply } from "../core/wire.ts";
import { applyEdits } from "./apply-edits.ts";
import { now } from "./clock.ts";
import { troubleOf } from "./google-trouble.ts";
import { readGrids } from "./read-grids.ts";
import { drive, linkOf, reportFileId } from "./report-file.ts";

/** Lets the office above read the report: exactly that address, as reader. */
export function shareReport(): ShareReply {
  const grids = readGrids(sheetForms.map(({ name }) => name));
  const read = readWorkbook(grids);
  if ("troubles" in read) return refusal(read.troubles);
  const address = read.workbook.draft.information.told.officeEmail?.text ?? "";
  if (!isAddress(address)) return refusal([noAddress(address)]);
  const fileId = reportFileId();
  if (fileId === undefined) return refusal([noReport]);
  try {
    drive().Permissions.create({ type: "user", role: "reader", emailAddress: address }, fileId, { fields: "id" });
  } catch (thrown) {
    const trouble = /File not found|notFound/i.test(String(thrown)) ? noReport : troubleOf(thrown);
    if (!trouble) throw thrown;
    return refusal([trouble]);
  }
  const link = linkOf(fileId);
  applyEdits([
    logEdit(grids.get(logSheet.name), { time: now(), event: "Chia sẻ báo cáo", detail: `Cho xem: ${address}`, link }),
  ]);
  return { ok: true, link, with: address };
}

function noAddress(address: string): Trouble {
  return {
    code: "QUYEN-03",
    problem:
      address === "" ? "Chưa có địa chỉ thư của cơ quan cấp trên." : `${quote(address)} chưa phải một địa chỉ thư.`,
    remedy: `Nhập một địa chỉ ở dòng “${informationFields.officeEmail}” của trang Thông tin.`,
  };
}

const noReport: Trouble = {
  code: "QUYEN-04",
  problem: "Chưa có báo cáo để chia sẻ.",
  remedy: "Tạo báo cáo trước, rồi chia sẻ.",
};
