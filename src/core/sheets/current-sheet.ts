import type { CurrentRow } from "../plan/draft.ts";
import { readCriterionCode } from "../reading/criterion.ts";
import { readCurrentLevel, showLevel } from "../reading/level/level.ts";
import { highestLevel, type Catalogue } from "../standards/catalogue.ts";
import { otherFields, sheetNames } from "../words/fields.ts";
import { linesOf, type Layout } from "./layout.ts";
import { reviewColumn, type Grid, type SheetForm } from "./sheet.ts";

export const currentSheet: SheetForm = {
  id: "current",
  name: sheetNames.current,
  guide: "Chọn mức hiện đạt của từng tiêu chí theo báo cáo tự đánh giá gần nhất. Để trống nghĩa là chưa nhập.",
  tabColour: "#38761d",
  readyRows: 0,
  columns: [
    { field: "standard", heading: "Tiêu chuẩn", width: 90, owner: "given", format: "text", optional: true },
    { field: "code", heading: otherFields.code, width: 60, owner: "given", format: "text" },
    { field: "title", heading: "Tiêu chí", width: 460, owner: "given", format: "text", optional: true },
    { field: "highest", heading: "Mức cao nhất", width: 110, owner: "given", format: "text", optional: true },
    {
      field: "currentLevel",
      heading: otherFields.currentLevel,
      width: 140,
      owner: "staff",
      format: "text",
      choices: [0, 1, 2, 3].map(showLevel),
    },
    { field: "note", heading: "Ghi chú", width: 300, owner: "staff", format: "text", optional: true },
    reviewColumn,
  ],
};

/** One line per criterion of the catalogue: standard, code, title, highest level. */
export function currentLines(catalogue: Catalogue): string[][] {
  return catalogue.standards.flatMap((standard) =>
    standard.criteria.map((criterion) => [
      String(standard.number),
      criterion.code,
      criterion.title,
      showLevel(highestLevel(criterion)),
    ]),
  );
}

export function readCurrent(layout: Layout, grid: Grid): CurrentRow[] {
  return linesOf(layout, grid)
    .filter((line) => line.cell("code") !== "" || line.cell("currentLevel") !== "")
    .map((line) => ({
      row: line.row,
      code: readCriterionCode(line.cell("code")),
      title: line.cell("title"),
      level: readCurrentLevel(line.cell("currentLevel")),
    }));
}
