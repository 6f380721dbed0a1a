import { buildEdits, isEmpty, type Setting } from "../sheets/build.ts";
import type { SheetEdit, Write } from "../sheets/edit.ts";
import { writesByField } from "../sheets/field-writes.ts";
import { filledSheetsOf, sheetFormsOf } from "../sheets/index.ts";
import { HEADING_ROW, type Grid, type SheetForm } from "../sheets/sheet.ts";
import type { Day } from "../words/day.ts";
import { informationFields, sheetNames } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import { choose, type Asked } from "./choose.ts";
import { fillingsOf } from "./fillings.ts";
import { leftSheetEdit, leftSheetName } from "./left-sheet.ts";
import { linesOfPaper, type Paper, type PaperLine } from "./paper.ts";
import type { Cells } from "./plan-lines.ts";
import { SectionReader } from "./sections.ts";
import { inferredSentences, takenSentences } from "./told.ts";
import { taken } from "./troubles.ts";
import { unfound } from "./unfound.ts";

export interface Imported {
  readonly setting: Setting;
  readonly edits: readonly SheetEdit[];
  /** What stands where, in sentences. */
  readonly taken: readonly string[];
  /** What was inferred or joined, in sentences. */
  readonly inferred: readonly string[];
  /** Rows of Kế hoạch. */
  readonly planRows: number;
  /** What has no place yet, word for word. */
  readonly left: readonly PaperLine[];
}

/**
 * A plan on paper becomes the edits that fill an empty workbook.
 * @param grids the sheets that are there, by name; one with content is a trouble. @param today an ISO day.
 */
export function importEdits(
  grids: ReadonlyMap<string, Grid>,
  paper: Paper,
  asked: Asked,
  today: Day,
): { imported: Imported } | { trouble: Trouble } {
  const inUse = [...Object.values(sheetNames), leftSheetName].find((name) => !isEmpty(grids.get(name) ?? []));
  if (inUse !== undefined) return { trouble: taken(inUse) };
  const sections = new SectionReader(paper);
  const choice = choose(sections, asked, today);
  if ("code" in choice) return { trouble: choice };
  const { setting } = choice;
  const filled = fillingsOf(sections, setting, paper.wrapped);
  const roomy = sheetFormsOf(setting.form).map((form) => ({
    ...form,
    readyRows: form.readyRows === 0 ? 0 : Math.max(form.readyRows, (filled.cells[form.id] ?? []).length + 10),
  }));
  const built = buildEdits(grids, setting, roomy);
  if ("trouble" in built) return built;
  const edits = built.edits.map((edit): SheetEdit => {
    const form = roomy.find(({ name }) => name === edit.sheet);
    const lines = form && filled.cells[form.id];
    return form && lines && lines.length > 0 ? filledEdit(edit, form, lines, setting) : edit;
  });
  const own = unfound(linesOfPaper(paper), edits, filled.left);
  return {
    imported: {
      setting,
      edits: [...edits, ...leftSheetEdit(filled.left, own, filledSheetsOf(setting.form).length)],
      taken: takenSentences(filled, sections),
      inferred: [...choice.inferred, ...inferredSentences(filled, sections, setting), ...paper.remarks],
      planRows: (filled.cells.plan ?? []).length,
      left: filled.left,
    },
  };
}

/** The lines of the paper stand in place of those that stand ready, but beside the labels of Thông tin. */
function filledEdit(edit: SheetEdit, form: SheetForm, lines: readonly Cells[], { form: plan }: Setting): SheetEdit {
  if (form.id === "information") {
    const writes = lines.map(({ label, value = "" }): Write => {
      const at = plan.information.findIndex((field) => informationFields[field] === label);
      return { row: HEADING_ROW + 1 + at, column: 2, values: [[value]] };
    });
    return { ...edit, writes: [...edit.writes, ...writes] };
  }
  const headed = edit.writes.filter(({ row }) => row <= HEADING_ROW);
  return { ...edit, writes: [...headed, ...writesByField(form, HEADING_ROW + 1, lines)] };
}
