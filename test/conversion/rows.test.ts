import { formById } from "../../src/core/forms/index.ts";
import type { Setting } from "../../src/core/sheets/build.ts";
import { catalogueById } from "../../src/core/standards/index.ts";
import { sheetNames } from "../../src/core/words/fields.ts";
import { emptyWorkbook, typeRow } from "../plans/grids.ts";
import { convert, draftOf } from "./converted.ts";

const nine = formById("mau-9-cot");
const bieu2 = formById("bieu-2");
const tt57 = catalogueById("tt57-2026-pho-thong")!;

test("rows of Biểu 2 stand in nine columns by standard and criterion, and one without a criterion joins no other", () => {
  const by: Setting = { schoolYear: 2026, catalogue: tt57, form: bieu2 };
  const before = emptyWorkbook(by);
  const codes = ["4.1", "", "1.3", "4.1"];
  codes.forEach((code, index) =>
    typeRow(
      before,
      sheetNames.plan,
      index,
      {
        order: String(index + 1),
        content: `Nội dung ${index + 1}`,
        targetLevel: "Đạt mức 2",
        action: `Việc ${index + 1}`,
        timeline: "Tháng 10/2026",
        resources: "Kinh phí 6.000.000 đồng; phòng máy",
        criterion: code === "" ? "" : `Tiêu chí ${code}`,
      },
      by,
    ),
  );
  const { after, conversion } = convert(before, { catalogue: tt57, form: nine });
  const rows = draftOf(after).rows;
  expect(rows.map(({ criterion, action }) => [criterion.value, action])).toEqual([
    ["1.3", "Việc 3"],
    ["4.1", "Việc 1"],
    ["4.1", "Việc 4"],
    [undefined, "Việc 2"],
  ]);
  expect(draftOf(after).standards.map(({ number }) => number)).toEqual([1, 4]);
  expect(conversion.left.join()).toContain("1 dòng chưa ghi tiêu chí");
  const back = draftOf(convert(after, { catalogue: tt57, form: bieu2 }).after).rows;
  expect(back.map(({ action, resources }) => [action, resources])).toEqual(
    ["Việc 3", "Việc 1", "Việc 4", "Việc 2"].map((action) => [
      action,
      "Kinh phí 6.000.000 đồng\nĐiều kiện khác: phòng máy",
    ]),
  );
  expect(back[3]!.criterion.text).toBe("");
});
