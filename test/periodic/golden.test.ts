import { expectGolden } from "../golden.ts";
import { halfYear, halfYearBieu2, wholeYear } from "./filled-seed.ts";
import { bieu2Setting, followedSample, reported } from "./followed-plan.ts";
import { textOf } from "./periodic-text.ts";

// What the report says, read as an officer would (UPDATE_GOLDEN=1 writes the files anew).

const golden = async (name: string, report: ReturnType<typeof reported>): Promise<void> =>
  expectGolden(`test/golden/periodic-${name}.txt`, `${(await textOf(report)).join("\n")}\n`);

test("the seed at the end of the first half-year", async () => {
  const sent = followedSample();
  await golden("half-year", reported(followedSample(halfYear), { sent }));
});

test("the seed at the end of the year", async () => {
  await golden("year", reported(followedSample(wholeYear), { period: { kind: "year" }, today: "2025-06-05" }));
});

test("Biểu 2 at the end of the first half-year: its table VI stands in part IV", async () => {
  const draft = followedSample(halfYearBieu2, bieu2Setting, "2026-09-20");
  await golden("bieu-2", reported(draft, { today: "2027-01-10" }));
});

test("nothing typed yet: each part says so", async () => {
  await golden(
    "blank",
    reported(followedSample(), { period: { kind: "until", day: "2025-03-15" }, today: "2025-03-15" }),
  );
});
