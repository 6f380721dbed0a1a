import { checkWorkbook } from "../src/core/check-workbook.ts";
import { sheetNames } from "../src/core/words/fields.ts";
import { benchRollup } from "./bench/rollup.ts";
import { School, sampleSchool } from "./addin/school.ts";
import { emptyWorkbook, typeRow } from "./plans/grids.ts";

/** Rows of the plan that the rules alone read and check in a second: it should stay the same however many there are. */
function checkRows(): void {
  for (const rows of [1000, 3000, 10_000]) {
    const grids = emptyWorkbook();
    for (let index = 0; index < rows; index++) {
      typeRow(grids, sheetNames.plan, index, {
        criterion: `Tiêu chí ${(index % 5) + 1}.${(index % 6) + 1}`,
        targetLevel: ["Đạt mức 2 so với mức 1 hiện tại", "Duy trì mức 2", "Từ mức 2 lên mức 3"][index % 3] ?? "",
        action: `Việc ${index}`,
        lead: ["Hiệu trưởng, kế toán", "HT chủ trì, PHT phối hợp", "Tổ trưởng chuyên môn"][index % 3] ?? "",
        timeline: ["Tháng 10/2024 - tháng 5/2025", "Học kỳ I", "Trước 30/11/2024"][index % 3] ?? "",
        budget: ["10 triệu", "NSNN: 10 triệu; XHH: 5 triệu", "Không"][index % 3] ?? "",
      });
    }
    const from = performance.now();
    checkWorkbook(grids, "2024-09-10");
    const seconds = (performance.now() - from) / 1000;
    console.log(`${String(rows).padStart(6)} rows  rules    ${Math.round(rows / seconds)} rows a second`);
  }
}

/** How long the add-in takes on this machine, for 4, 400 and 4,000 rows of the plan; run by `npm run bench`. */
async function main(): Promise<void> {
  checkRows();
  for (const rows of [4, 400, 4000]) {
    const school = await sampleSchool();
    await school.edit((book) => {
      const plan = book.getWorksheet("Kế hoạch")!;
      for (let row = 14; row < 14 + rows; row++) {
        ["", `Tiêu chí 1.${row % 10}`, "Đạt mức 2", "Việc cần làm", "Hiệu trưởng", "Tháng 10/2024", "Không"].forEach(
          (text, column) => (plan.getCell(row, column + 1).value = text),
        );
      }
    });
    const timed = (what: string, work: () => unknown): void => {
      const from = performance.now();
      work();
      console.log(`${String(rows).padStart(5)} rows  ${what.padEnd(8)} ${Math.round(performance.now() - from)} ms`);
    };
    timed("check", () => school.check());
    timed("report", () => school.again().report({ draft: true }));
    timed("build", () => new School().build());
  }
  await benchRollup();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
