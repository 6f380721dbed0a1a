import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { readDocx } from "../../src/core/import/read-docx.ts";
import { readText } from "../../src/core/import/read-text.ts";
import { deletedRun, insertedRun } from "./tracked.ts";
import { filled, leftOf, NINE, p, rowsOf, table, TITLE, wordOf } from "./imported.ts";

const row = (code: string, action: string): string[] => [
  "",
  `Tiêu chí ${code}: Thiết bị`,
  "Đạt mức 2 so với mức 1 hiện tại",
  action,
  "Hiệu trưởng",
  "Tháng 10/2024",
  "Không",
  "Không",
  "",
];

test("columns in another order, further columns, headings in other words", async () => {
  const word = await wordOf(
    TITLE,
    table(
      [
        "STT",
        "Nội dung tiêu chí",
        "Người thực hiện",
        "THỜI HẠN",
        "Giải pháp",
        "Mức phấn đấu",
        "Kinh phí (đồng)",
        "Cơ quan theo dõi",
      ],
      [
        "1",
        "Tiêu chí 3.5: Thiết bị",
        "Hiệu trưởng",
        "Tháng 10/2024",
        "Mua phần mềm",
        "Đạt mức 2",
        "10 triệu",
        "Phòng GDĐT",
      ],
    ),
  );
  const one = filled(word);
  expect(rowsOf(one, "Kế hoạch")).toEqual([
    ["1", "Tiêu chí 3.5: Thiết bị", "Đạt mức 2", "Mua phần mềm", "Hiệu trưởng", "Tháng 10/2024", "10 triệu"],
  ]);
  expect(leftOf(one)).toEqual([["bảng 1, hàng 2, cột “Cơ quan theo dõi”", "Phòng GDĐT"]]);
  expect(one.inferred.join("\n")).toMatch(/“Giải pháp” vào cột “Công việc\/giải pháp cần thực …”/);
});

test("a heading of two rows, a criterion merged over two actions, a standard over the whole table, numbers of columns", async () => {
  const head = ["TT", "Tiêu chuẩn, tiêu chí", "Kết quả cần đạt", "Công việc", "Chủ trì"];
  const word = await wordOf(
    TITLE,
    table(
      [...head.map((text) => ({ text, down: "restart" as const })), { text: "Thời gian", span: 2 }, "Kinh phí"],
      [...head.map(() => ({ text: "", down: "continue" as const })), "Bắt đầu", "Hoàn thành", ""],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"],
      [{ text: "MỨC 1, 2, 3", span: 8 }],
      ["1", { text: "Tiêu chuẩn 3: Cơ sở vật chất", span: 7 }],
      [
        "",
        { text: "Tiêu chí 3.5: Thiết bị", down: "restart" },
        "Đạt mức 2",
        "Mua máy",
        "Hiệu trưởng",
        "10/2024",
        "12/2024",
        "",
      ],
      ["", { text: "", down: "continue" }, "Đạt mức 2", "Tập huấn", "Kế toán", "01/2025", "5/2025", "2 triệu"],
    ),
  );
  const one = filled(word);
  expect(rowsOf(one, "Kế hoạch")).toEqual([
    ["", "MỨC 1, 2, 3"],
    ["1", "Tiêu chuẩn 3: Cơ sở vật chất"],
    ["", "Tiêu chí 3.5: Thiết bị", "Đạt mức 2", "Mua máy", "Hiệu trưởng", "10/2024 - 12/2024"],
    ["", "", "Đạt mức 2", "Tập huấn", "Kế toán", "01/2025 - 5/2025", "2 triệu"],
  ]);
  expect(one.draft.rows.map(({ criterion, action }) => [criterion.value, action])).toEqual([
    ["3.5", "Mua máy"],
    ["3.5", "Tập huấn"],
  ]);
  expect(leftOf(one)).toEqual([]);
});

test("an action whose other cells are all merged is no piece of the one above", async () => {
  const merged = (text: string, down: "restart" | "continue") => ({ text, down });
  const [order = "", criterion = "", target = "", , lead = "", time = ""] = row("3.5", "");
  const word = await wordOf(
    TITLE,
    table(
      NINE,
      [
        order,
        merged(criterion, "restart"),
        merged(target, "restart"),
        "Mua máy",
        merged(lead, "restart"),
        merged(time, "restart"),
        "",
        "",
        "",
      ],
      [
        "",
        merged("", "continue"),
        merged("", "continue"),
        "tập huấn",
        merged("", "continue"),
        merged("", "continue"),
        "",
        "",
        "",
      ],
    ),
  );
  expect(filled(word).draft.rows.map(({ criterion: { value }, action }) => [value, action])).toEqual([
    ["3.5", "Mua máy"],
    ["3.5", "tập huấn"],
  ]);
});

test.each([
  ["with its headings again", [NINE]],
  ["without headings", []],
])("a table split in two by a paragraph, %s", async (_how, head) => {
  const word = await wordOf(
    TITLE,
    table(NINE, row("1.2", "Kiện toàn")),
    p("(tiếp theo)"),
    table(...head, row("3.5", "Mua")),
  );
  const one = filled(word);
  expect(one.draft.rows.map(({ criterion }) => criterion.value)).toEqual(["1.2", "3.5"]);
  expect(leftOf(one)).toEqual([["đoạn 2", "(tiếp theo)"]]);
  expect(one.inferred.join("\n")).toMatch(/ở 2 bảng/);
});

test("automatic numbers, tracked changes and a header: what only Word shows becomes text", async () => {
  const numbering = (reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat]) => ({
    reference,
    levels: [{ level: 0, format, text: "%1.", alignment: AlignmentType.START }],
  });
  const numbered = (reference: string, text: string): Paragraph =>
    new Paragraph({ text, numbering: { reference, level: 0 } });
  const word = new Document({
    numbering: { config: [numbering("phần", LevelFormat.UPPER_ROMAN), numbering("vai trò", LevelFormat.DECIMAL)] },
    sections: [
      {
        headers: { default: new Header({ children: [p("Trường mẫu, lưu hành nội bộ")] }) },
        children: [
          TITLE,
          numbered("phần", "MỤC ĐÍCH, YÊU CẦU"),
          new Paragraph({ children: [new TextRun("Nâng chất "), insertedRun("lượng"), deletedRun("số cũ")] }),
          numbered("phần", "TỔ CHỨC THỰC HIỆN"),
          numbered("vai trò", "Hiệu trưởng"),
          p("- Chỉ đạo chung."),
          numbered("vai trò", "Tổ chuyên môn"),
          p("- Thực hiện."),
        ],
      },
    ],
  });
  const one = filled(readDocx(await Packer.toBase64String(word)));
  expect(one.draft.narrative.map(({ heading, text }) => [heading, text])).toEqual([
    ["I. MỤC ĐÍCH, YÊU CẦU", "Nâng chất lượng"],
  ]);
  expect(one.draft.organisation.roles.map(({ title, duty }) => [title, duty])).toEqual([
    ["Hiệu trưởng", "Chỉ đạo chung."],
    ["Tổ chuyên môn", "Thực hiện."],
  ]);
  expect(leftOf(one)).toEqual([["đầu trang", "Trường mẫu, lưu hành nội bộ"]]);
  expect(one.inferred.join("\n")).toMatch(/Chữ đã xoá .*“số cũ”/);
});

test("text with a row on each line, tabs between its cells", () => {
  const text = [
    "Kế hoạch cải tiến chất lượng giáo dục năm học 2024-2025",
    NINE.join("\t"),
    row("3.5", "Mua\nphần mềm").join("\t"),
    row("1.2", "Kiện toàn").join("\t"),
  ];
  const one = filled(readText(text.join("\n")));
  expect(one.draft.rows.map(({ criterion, action }) => [criterion.value, action])).toEqual([
    ["3.5", "Mua phần mềm"],
    ["1.2", "Kiện toàn"],
  ]);
});

test("a letterhead set with tabs, papers without a title, roles in lines, a deputy's signature", async () => {
  const one = filled(
    await wordOf(
      p("PHÒNG GDĐT HUYỆN A\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      p("TRƯỜNG THCS B\tĐộc lập – Tự do – Hạnh phúc"),
      p("Số: 12/KH-THCS\tPhù Sa, ngày 05 tháng 9 năm 2024"),
      p("KẾ HOẠCH"),
      p("Cải tiến chất lượng giáo dục năm học 2024-2025"),
      p("- Căn cứ Thông tư 18/2018/TT-BGDĐT ngày 22/8/2018;"),
      p("Trường xây dựng kế hoạch như sau:"),
      p("I. MỤC ĐÍCH"),
      p("1. Nâng cao chất lượng."),
      table(NINE, row("3.5", "Mua")),
      p("II. Tổ chức thực hiện"),
      p("- Hiệu trưởng: chỉ đạo chung."),
      p("- Kế toán: lo kinh phí."),
      p("Trên đây là kế hoạch của trường./."),
      p("Nơi nhận:"),
      p("- Phòng GDĐT;"),
      p("KT. HIỆU TRƯỞNG"),
      p("PHÓ HIỆU TRƯỞNG"),
      p("(Đã ký)"),
      p("Trần Văn Bình"),
    ),
  );
  const { told, date } = one.draft.information;
  const fields = ["superior", "school", "place", "number", "signerPost", "signerName", "recipients"] as const;
  expect([...fields.map((field) => told[field]?.text), date]).toEqual([
    "PHÒNG GDĐT HUYỆN A",
    "TRƯỜNG THCS B",
    "Phù Sa",
    "12/KH-THCS",
    "KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG",
    "Trần Văn Bình",
    "- Phòng GDĐT;",
    "2024-09-05",
  ]);
  expect(one.draft.legalBasis).toHaveLength(1);
  expect(one.draft.narrative.map(({ heading, text }) => [heading, text])).toEqual([
    ["", "Trường xây dựng kế hoạch như sau:"],
    ["I. MỤC ĐÍCH", "1. Nâng cao chất lượng."],
  ]);
  expect(one.draft.organisation.roles.map(({ title, duty }) => [title, duty])).toEqual([
    ["Hiệu trưởng", "chỉ đạo chung."],
    ["Kế toán", "lo kinh phí."],
  ]);
  expect(leftOf(one)).toEqual([["đoạn 13", "Trên đây là kế hoạch của trường./."]]);
});

test("a plan inside a frame of one cell, and more words than a cell holds", async () => {
  const frame = new Table({
    rows: [new TableRow({ children: [new TableCell({ children: [TITLE, table(NINE, row("3.5", "Mua"))] })] })],
  });
  expect(filled(await wordOf(frame)).draft.rows.map(({ criterion }) => criterion.value)).toEqual(["3.5"]);
  const long = "chất lượng ".repeat(3000);
  const one = filled(readText(`KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG\nI. MỤC ĐÍCH\n${long}\n${long}\n${long}${long}`));
  expect(Math.max(...[...one.grids.values()].flat(2).map((cell) => cell.length))).toBeLessThan(50_000);
  expect(leftOf(one).map(([place]) => place)).toEqual(["dòng 5", "dòng 5"]);
});
