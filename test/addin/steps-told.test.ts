import { expectGolden } from "../golden.ts";
import { sampleSchool, School } from "./school.ts";

// What staff read at each point of the year, in one place for a Vietnamese reader.

function told(title: string, school: School): string {
  const { steps, next, due, undo } = school.again().state();
  return [
    `## ${title}`,
    `${next.label} [${next.does}]`,
    `  ${next.why}`,
    ...steps.map((step, index) => `${index + 1}. ${step.title} (${step.state}): ${step.told.join(" ")}`),
    ...due.map((one) => `- [${one.when}] ${one.told}`),
    `Hoàn tác: ${undo ? `${undo.what}, ${undo.time}` : "không có"}`,
    "",
  ].join("\n");
}

test("steps, next thing and calendar are said as a teacher would say them", async () => {
  const school = new School();
  const pages = [told("Bảng tính trống", school)];
  school.build({ schoolYear: "2024-2025" });
  pages.push(told("Vừa tạo các trang", school));
  await school.type({ "Thông tin!B4": "Trường TH&THCS Thạnh Đông" });
  pages.push(told("Đã nhập tên trường", school));
  await school.type({ "Hiện trạng!E4": "Mức 1", "Hiện trạng!E5": "Mức 1" });
  pages.push(told("Đã chọn vài mức hiện đạt", school));
  school.addRows(2, ["1.1", "1.2"]);
  pages.push(told("Đã thêm dòng đề xuất", school));
  school.check();
  pages.push(told("Đã kiểm tra, còn việc phải sửa", school));
  const sample = await sampleSchool();
  sample.check();
  pages.push(told("Kế hoạch mẫu, đã kiểm tra", sample));
  sample.report();
  pages.push(told("Đã tạo báo cáo", sample));
  sample.send();
  pages.push(told("Đã gửi", sample));
  await sample.type({ "Kế hoạch!G10": "20 triệu" });
  pages.push(told("Đã sửa sau khi gửi", sample));
  expectGolden("test/golden/steps.txt", pages.join("\n"));
});
