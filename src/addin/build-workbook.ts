import { catalogueOfCurrentSheet } from "../core/conversion/convert.ts";
import { sampleEdits } from "../core/sample/sample-edits.ts";
import { sampleFor } from "../core/sample/samples.ts";
import { formById, formNamed } from "../core/forms/index.ts";
import type { PlanForm } from "../core/forms/form.ts";
import { proposedFor } from "../core/plan/choice.ts";
import type { Catalogue } from "../core/standards/catalogue.ts";
import type { Information } from "../core/plan/draft.ts";
import { formOfPlanSheet, formsDiffer, informationIn } from "../core/sheets/workbook.ts";
import { buildEdits, type Setting } from "../core/sheets/build.ts";
import { lookAlikes } from "../core/sheets/look-alikes.ts";
import { allSheetNames } from "../core/sheets/index.ts";
import { sheetNames } from "../core/words/fields.ts";
import { schoolYearOn } from "../core/words/school-year.ts";
import type { Trouble } from "../core/words/trouble.ts";
import { refusal, type BuildReply, type BuildRequest } from "../core/wire.ts";
import { today } from "./clock.ts";
import { chosenOf } from "./chosen.ts";
import { askedSchoolYear } from "./asked-school-year.ts";
import { recall } from "./drive/document-memory.ts";
import { readGrids } from "./cells/read-grids.ts";
import { writeEdits } from "./cells/write-edits.ts";

const LOCALE = "vi_VN";
const ZONE = "Asia/Ho_Chi_Minh";

/**
 * Adds the sheets, columns and lines that the open spreadsheet lacks; with `sample`, fills an empty one with a sample
 * plan. What the workbook names already (catalogue, form) is kept; only a new one takes what is asked or proposed.
 */
export function buildWorkbook(request: BuildRequest): BuildReply {
  const grids = readGrids(allSheetNames);
  // columns of another form must not be added to a table that is filled
  const differ = formsDiffer(grids);
  if (differ) return refusal([differ]);
  const setting = settingOf(request, informationIn(grids), formOfPlanSheet(grids));
  if ("code" in setting) return refusal([setting]);
  const there = catalogueOfCurrentSheet(grids);
  if (there && there.id !== setting.catalogue.id) return refusal([otherCatalogue(setting.catalogue, there)]);
  const built = request.sample ? sampleEdits(grids, setting) : buildEdits(grids, setting);
  if ("trouble" in built) return refusal([built.trouble]);
  const made = built.edits.filter(({ sheet }) => !grids.has(sheet)).map(({ sheet }) => sheet);
  const existing = made.length > 0 ? tabNames() : [];
  speakVietnamese();
  const what = request.sample ? "Điền kế hoạch mẫu" : "Tạo hoặc bổ sung trang tính";
  writeEdits(what, built.edits, { grids, writes: recall().memory.writes });
  if (made.length > 0) SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetNames.information)?.activate();
  const remarks = [...lookAlikes(existing, made), ...unverifiedRemarks(setting, made)];
  return { ok: true, changed: built.edits.map(({ sheet }) => sheet), remarks };
}

function settingOf(
  request: BuildRequest,
  there: Information | undefined,
  planForm: PlanForm | undefined,
): Setting | Trouble {
  const asked = askedSchoolYear(request.schoolYear);
  if ("code" in asked) return asked;
  const chosen = chosenOf(request);
  if ("code" in chosen) return chosen;
  const sample = request.sample ? sampleFor(chosen, today()) : undefined;
  if (sample && "code" in sample) return sample;
  const schoolYear = asked.year ?? sample?.schoolYear ?? there?.schoolYear ?? schoolYearOn(today());
  const proposed = proposedFor(there?.told.school?.text ?? "", `${schoolYear}-09-01`);
  const catalogue = there?.catalogue ?? chosen.catalogue ?? sample?.catalogue ?? proposed.catalogue;
  const named = formNamed(there?.told.form?.text ?? "") ?? planForm;
  const form = named ?? chosen.form ?? sample?.form ?? formById(catalogue.form);
  return { schoolYear, catalogue, form };
}

/** Said once, where they come into the workbook. */
export function unverifiedRemarks({ catalogue, form }: Setting, made: readonly string[]): string[] {
  if (!made.includes(sheetNames.information)) return [];
  return [`${catalogue.name}: ${catalogue.remark}`, form.remark].filter((text) => text !== "");
}

/** Dates and numbers in Vietnamese form; each is one call, made only when needed. */
export function speakVietnamese(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (spreadsheet.getSpreadsheetLocale() !== LOCALE) spreadsheet.setSpreadsheetLocale(LOCALE);
  if (spreadsheet.getSpreadsheetTimeZone() !== ZONE) spreadsheet.setSpreadsheetTimeZone(ZONE);
}

function tabNames(): string[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .map((sheet) => sheet.getName());
}

/** Lines of one catalogue must not be added to those of another. */
function otherCatalogue(named: Catalogue, there: Catalogue): Trouble {
  return {
    code: "TRANG-18",
    problem: `Thông tin ghi ${named.name}, còn trang Hiện trạng đang theo ${there.name}.`,
    remedy: "Chọn Đổi bộ tiêu chuẩn, mẫu kế hoạch… để chuyển, hoặc ghi lại dòng Bộ tiêu chuẩn ở Thông tin.",
  };
}
