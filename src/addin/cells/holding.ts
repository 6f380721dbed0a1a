import type { Holding } from "../../core/sheets/undo-edits.ts";

/**
 * What the shown texts of a made sheet do not tell before it is deleted: notes, formulas that show nothing, and
 * formulas of staff's own sheets that lead to it. Asked only when sheets would go.
 */
export function holdingOf(names: readonly string[]): Holding {
  if (names.length === 0) return () => undefined;
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const ours = sheets.filter((sheet) => names.includes(sheet.getName()));
  const formulas = sheets
    .filter((sheet) => !ours.includes(sheet))
    .flatMap((sheet) =>
      sheet
        .getDataRange()
        .getFormulas()
        .flat()
        .map((formula) => ({ on: sheet.getName(), formula })),
    );
  return (name) => {
    const user = formulas.find(({ formula }) => formula.includes(`${name}!`) || formula.includes(`${name}'!`));
    if (user) return `đang được công thức ở trang ${user.on} dùng`;
    const sheet = ours.find((one) => one.getName() === name);
    if (!sheet) return undefined;
    // the links of Kiểm tra are the add-in's own formulas
    const own = sheet
      .getDataRange()
      .getFormulas()
      .flat()
      .some((formula) => formula !== "" && !formula.startsWith("=HYPERLINK("));
    if (own) return "có công thức";
    const notes = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getNotes().flat();
    return notes.some((note) => note !== "") ? "có ghi chú" : undefined;
  };
}
