import { sampleEdits } from "../core/sample/sample-edits.ts";
import { sampleSchoolYear } from "../core/sample/seed-plan.ts";
import { buildEdits, type Setting } from "../core/sheets/build.ts";
import { lookAlikes } from "../core/sheets/look-alikes.ts";
import { sheetForms } from "../core/sheets/index.ts";
import { catalogues } from "../core/standards/index.ts";
import { sheetNames } from "../core/words/fields.ts";
import { schoolYearOn } from "../core/words/school-year.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal, type BuildReply } from "../core/wire.ts";
import { today } from "./clock.ts";
import { askedSchoolYear } from "./asked-school-year.ts";
import { recall } from "./drive/document-memory.ts";
import { readGrids } from "./cells/read-grids.ts";
import { writeEdits } from "./cells/write-edits.ts";

const LOCALE = "vi_VN";
const ZONE = "Asia/Ho_Chi_Minh";

/** Adds the sheets, columns and lines that the open spreadsheet lacks; with `sample`, fills an empty one with the sample plan. */
export function buildWorkbook(request: { schoolYear?: string | undefined; sample?: boolean | undefined }): BuildReply {
  const setting = settingOf(request);
  if ("code" in setting) return refusal([setting]);
  const grids = readGrids(sheetForms.map(({ name }) => name));
  const built = request.sample ? sampleEdits(grids, setting) : buildEdits(grids, setting);
  if ("trouble" in built) return refusal([built.trouble]);
  const made = built.edits.filter(({ sheet }) => !grids.has(sheet)).map(({ sheet }) => sheet);
  const existing = made.length > 0 ? tabNames() : [];
  speakVietnamese();
  const what = request.sample ? "Điền kế hoạch mẫu" : "Tạo hoặc bổ sung trang tính";
  writeEdits(what, built.edits, { grids, writes: recall().memory.writes });
  if (made.length > 0) SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetNames.information)?.activate();
  return { ok: true, changed: built.edits.map(({ sheet }) => sheet), remarks: lookAlikes(existing, made) };
}

function settingOf(request: { schoolYear?: string | undefined; sample?: boolean | undefined }): Setting | Trouble {
  const [catalogue] = catalogues;
  if (!catalogue) throw new Error("no catalogue");
  const asked = askedSchoolYear(request.schoolYear);
  if ("code" in asked) return asked;
  return { catalogue, schoolYear: asked.year ?? (request.sample ? sampleSchoolYear : schoolYearOn(today())) };
}

/** Dates and numbers in Vietnamese form; each is one call, made only when needed. */
function speakVietnamese(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
  if (spreadsheet.getSpreadsheetTimeZone() !== ZONE) spreadsheet.setSpreadsheetTimeZone(ZONE);
}

function tabNames(): string[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
}
