import { filled, leftOf, NINE, p, rowsOf, table, TITLE, wordOf } from "./imported.ts";

const PLANNED = [
  "",
  "Tiêu chí 3.5: Thiết bị",
  "Đạt mức 2",
  "Mua phần mềm",
  "Hiệu trưởng",
  "Tháng 10/2024",
  "Không",
  "",
  "",
];

test("tables of duties and of dates are no plan: they stay whole among what has no place yet", async () => {
  const one = filled(
    await wordOf(
      TITLE,
      table(
        ["TT", "Họ và tên", "Chức vụ", "Nhiệm vụ", "Thời gian", "Ghi chú"],
        ["1", "Lê Thị Tám", "Kế toán", "Lập dự toán", "Tháng 9/2024", "chính"],
      ),
      p("IV. NỘI DUNG KẾ HOẠCH"),
      table(NINE, PLANNED),
      p("Lộ trình thực hiện"),
      table(
        ["TT", "Nội dung công việc", "Thời gian", "Người thực hiện", "Ghi chú"],
        ["1", "Họp triển khai", "Tháng 9/2024", "Hiệu trưởng", "mới"],
      ),
    ),
  );
  expect(rowsOf(one, "Kế hoạch")).toHaveLength(1);
  const left = leftOf(one)
    .map(([, text]) => text)
    .join("\n");
  for (const text of ["Lê Thị Tám", "Lập dự toán", "Họp triển khai"]) expect(left).toContain(text);
});

test("two plans in one file are told", async () => {
  const plan = [p("I. MỤC ĐÍCH, YÊU CẦU"), p("Nâng chất lượng."), p("IV. NỘI DUNG KẾ HOẠCH"), table(NINE, PLANNED)];
  const again = [p("I. MỤC ĐÍCH, YÊU CẦU"), p("Nâng nữa."), table(NINE, PLANNED)];
  const { inferred } = filled(await wordOf(TITLE, ...plan, TITLE, ...again));
  expect(inferred.join("\n")).toContain("có hai lần: tệp có thể gồm hai kế hoạch");
});

test("a plan whose table is no table any more is told first", async () => {
  const one = filled(
    await wordOf(
      TITLE,
      p("I. MỤC ĐÍCH, YÊU CẦU"),
      p("Nâng chất lượng."),
      p("IV. NỘI DUNG KẾ HOẠCH"),
      ...PLANNED.map(p),
    ),
  );
  expect(one.planRows).toBe(0);
  expect(one.inferred.join("\n")).toContain("Chưa thấy bảng kế hoạch trong tệp nên trang Kế hoạch còn trống.");
});
