import { School, sampleSchool } from "./addin/school.ts";

/** How long the add-in takes on this machine, for 4, 400 and 4,000 rows of the plan; run by `npm run bench`. */
async function main(): Promise<void> {
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
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
