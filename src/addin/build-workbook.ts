import { sampleEdits } from "../core/sample/sample-edits.ts";
import { sampleSchoolYear } from "../core/sample/seed-plan.ts";
import { buildEdits, type Setting } from "../core/sheets/build.ts";
import { lookAlikes } from "../core/sheets/look-alikes.ts";
import { sheetForms } from "../core/sheets/index.ts";
import { catalogues } from "../core/standards/index.ts";
import { readSchoolYear, schoolYearOn } from "../core/words/school-year.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal, type BuildReply } from "../core/wire.ts";
import { applyEdits } from "./apply-edits.ts";
import { today } from "./clock.ts";
import { readGrids } from "./read-grids.ts";

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
  applyEdits(built.edits);
  return { ok: true, changed: built.edits.map(({ sheet }) => sheet), remarks: lookAlikes(existing, made) };
}

function settingOf(request: { schoolYear?: string | undefined; sample?: boolean | undefined }): Setting | Trouble {
  const [catalogue] = catalogues;
  if (!catalogue) throw new Error("no catalogue");
  const asked = request.schoolYear === undefined ? undefined : readSchoolYear(request.schoolYear);
  if (request.schoolYear !== undefined && asked === undefined) {
    return {
      code: "TRANG-07",
      problem: `Chưa hiểu năm học “${request.schoolYear.slice(0, 30)}”.`,
      remedy: "Ghi hai năm liền nhau, ví dụ: 2024-2025.",
    };
  }
  return { catalogue, schoolYear: asked ?? (request.sample ? sampleSchoolYear : schoolYearOn(today())) };
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
