import type { Plan, PlanInformation } from "../../src/core/plan/plan.ts";
import { sectionsOf } from "./body-sections.ts";
import { docxText, partXml, xmlParts } from "./docx-text.ts";
import { formattedParagraphs, type Formatting } from "./formatting.ts";
import { printedPages } from "./pages.ts";
import { reportOf } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";
import { below, numberAt, xmlTree } from "./xml-tree.ts";

// Nghị định 30/2020/NĐ-CP, phụ lục I: each number of its table, measured on the report's XML.

const mm = (twips: number): number => (twips * 25.4) / 1440;
const between = (least: number, most: number, value: number): void => {
  expect(value).toBeGreaterThanOrEqual(least - 0.01);
  expect(value).toBeLessThanOrEqual(most + 0.01);
};

const full: Plan = {
  ...seedPlan,
  information: { ...seedPlan.information, number: "5/KH-THTHCSTĐ", date: "2024-09-05" },
};

async function paragraphs(plan: Plan = full): Promise<Formatting[]> {
  return formattedParagraphs((await reportOf(plan)).bytes);
}

async function one(text: string | RegExp, plan: Plan = full): Promise<Formatting> {
  const found = (await paragraphs(plan)).find((each) =>
    typeof text === "string" ? each.text === text : text.test(each.text),
  );
  if (found === undefined) throw new Error(`no paragraph ${String(text)}`);
  return found;
}

const withInformation = (information: Partial<PlanInformation>): Plan => ({
  ...full,
  information: { ...full.information, ...information },
});

describe("paper", () => {
  test("A4, upright and, for the table, turned; margins 20-25, 20-25, 30-35, 15-20 mm on each", async () => {
    const document = xmlTree(partXml((await reportOf(full)).bytes, "word/document.xml"));
    const pages = sectionsOf(document).map(({ properties }) => properties);
    const sizes = pages.map((page) => [numberAt(page, "w:pgSz", "w:w"), numberAt(page, "w:pgSz", "w:h")]);
    expect(sizes.map((size) => size.map((side) => Math.round(mm(side))))).toEqual([
      [210, 297],
      [297, 210],
      [210, 297],
    ]);
    for (const page of pages) {
      between(20, 25, mm(numberAt(page, "w:pgMar", "w:top")));
      between(20, 25, mm(numberAt(page, "w:pgMar", "w:bottom")));
      between(30, 35, mm(numberAt(page, "w:pgMar", "w:left")));
      between(15, 20, mm(numberAt(page, "w:pgMar", "w:right")));
    }
  });

  test("Times New Roman, black, everywhere", async () => {
    for (const { font, colour } of await paragraphs()) expect([font, colour]).toEqual(["Times New Roman", "000000"]);
  });
});

type Expected = Partial<Record<keyof Formatting, unknown>> & { least: number; most: number };
const upright = { italic: false } as const;

// What the decree calls a part, where it stands in the report, and how it is set.
test.each<[part: string, text: string | RegExp, expected: Expected]>([
  ["Quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { ...upright, bold: true, least: 12, most: 13 }],
  ["Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc", { ...upright, bold: true, least: 13, most: 14 }],
  ["Cơ quan chủ quản", "PHÒNG GDĐT HUYỆN TÂN HIỆP", { ...upright, bold: false, least: 12, most: 13 }],
  ["Cơ quan ban hành", "TRƯỜNG TH&THCS THẠNH ĐÔNG", { ...upright, bold: true, least: 12, most: 13 }],
  ["Số, ký hiệu", "Số: 05/KH-THTHCSTĐ", { ...upright, bold: false, least: 13, most: 13 }],
  ["Địa danh, ngày", "Thạnh Đông, ngày 05 tháng 9 năm 2024", { italic: true, bold: false, least: 13, most: 14 }],
  ["Tên loại", "KẾ HOẠCH", { ...upright, bold: true, alignment: "center", least: 13, most: 14 }],
  ["Trích yếu", "Cải tiến chất lượng giáo dục", { ...upright, bold: true, alignment: "center", least: 13, most: 14 }],
  ["Căn cứ", /^Căn cứ Công văn số 5932/, { italic: true, bold: false, alignment: "both", least: 13, most: 14 }],
  ["Body", /^Nhằm duy trì/, { ...upright, bold: false, alignment: "both", least: 13, most: 14 }],
  ["Mục", "I. MỤC ĐÍCH, YÊU CẦU", { ...upright, bold: true, keepNext: true, least: 13, most: 14 }],
  ["Khoản có tiêu đề", "1. Công tác chỉ đạo", { ...upright, bold: true, keepNext: true, least: 13, most: 14 }],
  ["Điểm", "a. Ưu điểm", { ...upright, bold: false, keepNext: true, least: 13, most: 14 }],
  ["Chức vụ", "HIỆU TRƯỞNG", { ...upright, bold: true, alignment: "center", least: 13, most: 14 }],
  ["Họ tên người ký", "Nguyễn Văn An", { ...upright, bold: true, alignment: "center", least: 13, most: 14 }],
  ["Nơi nhận", "Nơi nhận:", { italic: true, bold: true, least: 12, most: 12 }],
  ["Danh sách nơi nhận", "- Lưu: VT.", { ...upright, bold: false, least: 11, most: 11 }],
])("%s", async (_part, text, { least, most, ...expected }) => {
  const found = await one(text);
  between(least, most, found.size);
  expect(found).toMatchObject(expected);
});

test("running text: first line 1 or 1.27 cm, at least 6 pt between paragraphs, single to one and a half lines", async () => {
  const running = (await paragraphs()).filter(({ style, text }) => ["DoanVan", "CanCu"].includes(style) && text !== "");
  expect(running.length).toBeGreaterThan(30);
  for (const { text, firstLine, left, before, after, lineSpacing } of running) {
    // who watches which group stands under the name it belongs to
    if (left === 0) expect([text, ["10.0", "12.7"].includes(mm(firstLine).toFixed(1))]).toEqual([text, true]);
    expect(before + after).toBeGreaterThanOrEqual(120);
    between(1, 1.5, lineSpacing);
  }
});

describe("drawn lines", () => {
  /** Lengths in twips of the bordered paragraphs, in order: the school, the motto, the subject. */
  async function lengths(plan: Plan): Promise<number[]> {
    const { bytes } = await reportOf(plan);
    const document = xmlTree(partXml(bytes, "word/document.xml"));
    const widthOf = [4200, 5155, 9355];
    const ruled = below(document, "w:p").filter((paragraph) => below(paragraph, "w:pBdr").length > 0);
    return ruled.map((paragraph, index) => {
      const indent = ["w:left", "w:right"].map((side) => numberAt(paragraph, "w:ind", side));
      return (widthOf[index] ?? 0) - (indent[0] ?? 0) - (indent[1] ?? 0);
    });
  }

  // Measured on pages printed by LibreOffice, in twips: capitals at 12 pt bold.
  test.each([
    ["Trường TH&THCS Thạnh Đông", 4080],
    ["Trường THCS A", 2010],
    ["Trường Mầm non Hoa Mai", 3450],
    // in two lines: the longer of them
    ["Trường Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai", 3900],
  ])("under “%s”: between a third and a half of the name", async (school, width) => {
    const [length = 0] = await lengths(withInformation({ school }));
    between(width / 3, width / 2, length);
  });

  test("under the motto as long as it; under the subject between a third and a half", async () => {
    const [, motto = 0, subject = 0] = await lengths(full);
    between(3328 - 60, 3328 + 60, motto);
    between(3337 / 3, 2535 / 2, subject);
  });
});

test.each([
  ["Thạnh Đông", "5/KH-THTHCSTĐ", [4200, 5154]],
  ["Thành phố Hồ Chí Minh", "105/KH-THPTTĐ", [3500, 5854]],
  ["Thị trấn Mường Chà", "105/KH-THPTTĐ", [3500, 5854]],
])("place and date stand on one line: %s", async (place, number, expected) => {
  const { bytes } = await reportOf(withInformation({ place, number }));
  const [letterhead] = below(xmlTree(partXml(bytes, "word/document.xml")), "w:tbl");
  const rows = letterhead === undefined ? [] : below(letterhead, "w:tr");
  expect(rows[1] && below(rows[1], "w:tcW").map(({ attributes }) => Number(attributes["w:w"]))).toEqual(expected);
  expect(rows[0] && below(rows[0], "w:tcW").map(({ attributes }) => Number(attributes["w:w"]))).toEqual([4200, 5154]);
  const pages = printedPages(bytes);
  if (pages) expect(pages[0]!.join("\n")).toContain(`${place}, ngày 05 tháng 9 năm 2024`);
});

describe("numbers and days", () => {
  test.each([
    ["5/KH-THCSTĐ", "Số: 05/KH-THCSTĐ"],
    ["12/KH-THCSTĐ", "Số: 12/KH-THCSTĐ"],
    ["Số: 7/KH-THCSTĐ", "Số: 07/KH-THCSTĐ"],
    ["105/KH-THCSTĐ", "Số: 105/KH-THCSTĐ"],
    ["", "Số: ……/KH-……"],
    ["/KH-THCSTĐ", "Số: ……/KH-THCSTĐ"],
  ])("số “%s”", async (number, printed) => {
    expect(docxText((await reportOf(withInformation({ number }))).bytes)).toContain(printed);
  });
});

test("each paper ends with “;”, the last with “.”, however it was typed", async () => {
  const legalBasis = [
    "Căn cứ Luật Giáo dục",
    "Căn cứ Thông tư số 18/2018/TT-BGDĐT.",
    "Căn cứ Kế hoạch số 94/KH-UBND; ",
  ];
  const text = docxText((await reportOf({ ...full, legalBasis })).bytes);
  expect(text.filter((line) => line.startsWith("Căn cứ "))).toEqual([
    "Căn cứ Luật Giáo dục;",
    "Căn cứ Thông tư số 18/2018/TT-BGDĐT;",
    "Căn cứ Kế hoạch số 94/KH-UBND.",
  ]);
});

describe("“./.” closes the content", () => {
  const ends = (text: string[]): string[] => text.filter((line) => line.includes("./."));

  test("after the last words of section V, once", async () => {
    expect(ends(docxText((await reportOf(full)).bytes))).toEqual([expect.stringMatching(/giáo dục\.\/\.$/)]);
  });

  test.each([
    ["typed already", ["Báo cáo kết quả./."], "- Báo cáo kết quả./."],
    ["without a full stop", ["Theo dõi", "Báo cáo kết quả"], "- Báo cáo kết quả./."],
    ["a role that is only a heading", [], "./."],
  ])("%s", async (_how, duties, printed) => {
    const organisation = [{ title: "Hiệu trưởng", duties, groups: [], monitors: [] }];
    expect(ends(docxText((await reportOf({ ...full, organisation })).bytes))).toEqual([printed]);
  });

  test("on a line of its own when the plan ends with its table", async () => {
    expect(ends(docxText((await reportOf({ ...full, organisation: [] })).bytes))).toEqual(["./."]);
  });
});

test.each([
  [
    ["- Phòng GDĐT (để b/c)", "-Các tổ", "Lưu VT"],
    ["- Phòng GDĐT (để b/c);", "- Các tổ;", "- Lưu: VT."],
  ],
  [
    ["Phòng GDĐT (để b/c)", "Các tổ,", "Lưu VT"],
    ["- Phòng GDĐT (để b/c);", "- Các tổ;", "- Lưu: VT."],
  ],
  [
    ["– Phòng GDĐT;", "• Lưu: VT, HS."],
    ["- Phòng GDĐT;", "- Lưu: VT, HS."],
  ],
])("nơi nhận %j", async (recipients, printed) => {
  const text = docxText((await reportOf(withInformation({ recipients }))).bytes);
  expect(text.slice(text.indexOf("Nơi nhận:") + 1).slice(0, printed.length)).toEqual(printed);
});

test("a recipient that goes on in the next line stays one, where staff set dashes", async () => {
  const recipients = ["- UBND xã", "Thạnh Đông (để b/c);", "- Lưu: VT."];
  const text = docxText((await reportOf(withInformation({ recipients }))).bytes);
  expect(text).toEqual(expect.arrayContaining(["- UBND xã Thạnh Đông (để b/c);", "- Lưu: VT."]));
});

test("papers lose the dash or number of a list and begin with a capital", async () => {
  const legalBasis = ["- Căn cứ Luật Giáo dục;", "2. Nghị quyết số 29-NQ/TW;", "căn cứ Thông tư số 18/2018/TT-BGDĐT"];
  const text = docxText((await reportOf({ ...full, legalBasis })).bytes);
  expect(text.slice(text.indexOf("CĂN CỨ XÂY DỰNG KẾ HOẠCH") + 1, text.indexOf("I. MỤC ĐÍCH, YÊU CẦU"))).toEqual([
    "Căn cứ Luật Giáo dục;",
    "Nghị quyết số 29-NQ/TW;",
    "Căn cứ Thông tư số 18/2018/TT-BGDĐT.",
  ]);
});

test("duties keep the marks that staff set below a dash", async () => {
  const duties = ["Xây dựng kế hoạch.", "- Phân công:", "+ Nhóm 1;", "a) tiêu chuẩn 1;", "1. Họp;", "• Báo cáo."];
  const organisation = [{ title: "Hiệu trưởng", duties, groups: [], monitors: [] }];
  const text = docxText((await reportOf({ ...full, organisation })).bytes);
  const from = text.indexOf("1. Hiệu trưởng");
  expect(text.slice(from + 1, from + 7)).toEqual([
    ...["- Xây dựng kế hoạch.", "- Phân công:", "+ Nhóm 1;", "a) tiêu chuẩn 1;", "1. Họp;", "- Báo cáo./."],
  ]);
});

describe("signature", () => {
  test.each([
    ["Hiệu trưởng", ["HIỆU TRƯỞNG"]],
    ["Phó Hiệu trưởng", ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]],
    ["PHT", ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]],
    ["KT. Hiệu trưởng\nPhó Hiệu trưởng", ["KT. HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG"]],
    ["Phó Giám đốc", ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
    ["Chủ tịch Hội đồng tự đánh giá", ["TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "CHỦ TỊCH"]],
    ["Phó Chủ tịch Hội đồng tự đánh giá", ["TM. HỘI ĐỒNG TỰ ĐÁNH GIÁ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
    ["Q. Hiệu trưởng", ["Q. HIỆU TRƯỞNG"]],
    ["Phó Hiệu trưởng phụ trách", ["PHÓ HIỆU TRƯỞNG PHỤ TRÁCH"]],
  ])("%s", async (signerPost, printed) => {
    const { bytes } = await reportOf(withInformation({ signerPost }));
    const text = docxText(bytes);
    expect(text[text.indexOf("Nguyễn Văn An", text.indexOf("Nơi nhận:")) - 1]).toBe(printed.join("\n"));
  });
});

test("the page number: a field alone in the header, centred, 13-14 pt; page one has none", async () => {
  const { bytes } = await reportOf(full);
  const headers = xmlParts(bytes).filter((part) => /word\/header\d+\.xml$/.test(part));
  const numbered = headers.map((part) => partXml(bytes, part)).filter((xml) => xml.includes("PAGE"));
  expect(numbered).toHaveLength(3);
  const styles = formattedParagraphs(bytes);
  expect(styles.length).toBeGreaterThan(0);
  for (const xml of numbered) {
    const tree = xmlTree(xml);
    const [paragraph] = below(tree, "w:p").filter((one) => below(one, "w:instrText").length > 0);
    expect(paragraph && below(paragraph, "w:pStyle")[0]?.attributes["w:val"]).toBe("DauTrang");
    expect(paragraph && below(paragraph, "w:t")).toEqual([]);
  }
  const style = below(xmlTree(partXml(bytes, "word/styles.xml")), "w:style").find(
    ({ attributes }) => attributes["w:styleId"] === "DauTrang",
  );
  expect(style && below(style, "w:jc")[0]?.attributes["w:val"]).toBe("center");
  between(26, 28, Number(style && below(style, "w:sz")[0]?.attributes["w:val"]));
});

test("what a conversion to Google Docs would lose is not there: relative widths, shapes, frames, leaders, styled borders", async () => {
  const { bytes } = await reportOf(full, true);
  for (const part of xmlParts(bytes).filter((name) => name.startsWith("word/"))) {
    const xml = partXml(bytes, part);
    expect([
      part,
      /w:type="(?:pct|auto)"|<w:drawing|<w:pict|<v:|txbxContent|w:framePr|w:leader=|w:tblStyle\b/.exec(xml)?.[0],
    ]).toEqual([part, undefined]);
  }
});

test("the signature is not left alone on a page: the last words above it, however they are set, are kept with it", async () => {
  const plain = [{ title: "Hiệu trưởng", duties: ["Một.", "Hai.", "Ba."], groups: [], monitors: [] }];
  for (const plan of [full, { ...full, organisation: plain }]) {
    const all = await paragraphs(plan);
    const end = all.findIndex(({ text }) => text.endsWith("./."));
    expect(all.slice(end - 1, end + 1).map(({ keepNext }) => keepNext)).toEqual([true, true]);
    // from there to the name, each paragraph holds on to the next
    const name = all.findIndex(({ text }) => text === "Nơi nhận:");
    expect(all.slice(end, name + 1).every(({ keepNext }) => keepNext)).toBe(true);
  }
});
