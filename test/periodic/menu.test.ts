import type { Answer } from "../../src/host/runtime/session.ts";
import { sampleSchool, type School } from "../addin/school.ts";
import { follow } from "./school-report.ts";

// From the menu alone: a question with the proposed period, then the link.

function from(school: School, ...answers: Answer[]): string[] {
  school.again({ now: "2025-01-20T08:00:00+07:00", answers }).session.run("periodicFromMenu");
  return school.session.dialogs.map(({ text = "", html = "" }) => `${text}${html}`);
}

async function followedSchool(): Promise<School> {
  const school = await sampleSchool();
  follow(school);
  return school;
}

test("the question names both periods, a day, and what stands for an empty answer", async () => {
  const [question] = from(await followedSchool(), { button: "CANCEL" });
  expect(question).toContain("1. Cuối học kỳ I: học kỳ I, năm học 2024-2025");
  expect(question).toContain("2. Cuối năm học: năm học 2024-2025");
  expect(question).toContain("15/03/2025");
  expect(question).toContain("Để trống: học kỳ I, năm học 2024-2025.");
});

test.each([
  ["", "Báo cáo học kỳ I, năm học 2024-2025"],
  ["1", "Báo cáo học kỳ I, năm học 2024-2025"],
  ["2.", "Báo cáo năm học 2024-2025"],
  ["15/3/2025", "Báo cáo đến ngày 15/03/2025, năm học 2024-2025"],
  ["ngày 15 tháng 3 năm 2025", "Báo cáo đến ngày 15/03/2025, năm học 2024-2025"],
])("answered “%s”", async (answer, told) => {
  const [, shown] = from(await followedSchool(), answer);
  expect(shown).toContain(told);
  expect(shown).toMatch(/<a href="https:\/\/docs\.google\.com\/document\/d\/[^"]+">/);
});

test.each([
  ["3", "Chưa hiểu ngày “3”."],
  ["hôm nay", "Ghi ngày/tháng/năm, ví dụ: 15/03/2025."],
])("answered “%s”: told what to write, nothing is made", async (answer, told) => {
  const school = await followedSchool();
  expect(from(school, answer)[1]).toContain(told);
  expect(school.drive.files).toHaveLength(0);
});

test("who leaves makes nothing; without Theo dõi the way to it is told", async () => {
  const school = await sampleSchool();
  expect(from(school, { button: "CANCEL" })).toHaveLength(1);
  expect(from(school, "1")[1]).toContain("Chọn Tạo hoặc cập nhật Theo dõi trước. (TRANG-20)");
  expect(school.drive.files).toHaveLength(0);
});
