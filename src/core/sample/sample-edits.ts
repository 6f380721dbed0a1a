import { buildEdits, isEmpty, type Setting } from "../sheets/build.ts";
import type { SheetEdit, Write } from "../sheets/edit.ts";
import { sheetFormsOf } from "../sheets/index.ts";
import { HEADING_ROW, type Grid, type SheetForm } from "../sheets/sheet.ts";
import { informationFields, sheetNames } from "../words/fields.ts";
import type { Trouble } from "../words/trouble.ts";
import { writesByField } from "../sheets/field-writes.ts";
import { sampleFor } from "./samples.ts";

/** Builds the workbook and fills it with a sample plan; only where none of the sheets is there yet. */
export function sampleEdits(
  grids: ReadonlyMap<string, Grid>,
  setting: Setting,
): { edits: SheetEdit[] } | { trouble: Trouble } {
  const taken = Object.values(sheetNames).find((name) => !isEmpty(grids.get(name) ?? []));
  if (taken !== undefined) {
    return {
      trouble: {
        code: "TRANG-06",
        problem: `Trang “${taken}” đã có nội dung nên chưa điền kế hoạch mẫu.`,
        remedy: "Mở một bảng tính mới rồi điền kế hoạch mẫu ở đó.",
      },
    };
  }
  const built = buildEdits(grids, setting);
  if ("trouble" in built) return built;
  const sample = sampleFor(setting, `${setting.schoolYear}-09-01`);
  if ("code" in sample) return { trouble: sample };
  const cells = sample.fillings(setting.catalogue);
  const fillings = (form: SheetForm | undefined): Write[] => {
    const lines = form && cells[form.id];
    if (!form || !lines) return [];
    return form.id === "information" ? informationWrites(lines, setting) : writesByField(form, HEADING_ROW + 1, lines);
  };
  const forms = sheetFormsOf(setting.form);
  return {
    edits: built.edits.map((edit) => {
      const form = forms.find(({ name }) => name === edit.sheet);
      return { ...edit, writes: [...edit.writes, ...fillings(form)] };
    }),
  };
}

/** Beside the label of each line. */
function informationWrites(lines: readonly Readonly<Record<string, string>>[], { form }: Setting): Write[] {
  return lines.flatMap(({ label, value = "" }) => {
    const at = form.information.findIndex((field) => informationFields[field] === label);
    return at < 0 ? [] : [{ row: HEADING_ROW + 1 + at, column: 2, values: [[value]] }];
  });
}
