import {
  atStart,
  body,
  holding,
  paragraph,
  run,
  table,
  templateOf,
  textBox,
  told,
  troublesOf,
  types,
} from "./word-xml.ts";

const inBody = async (...blocks: string[]): Promise<string[]> => told(await templateOf({ [body]: atStart(...blocks) }));
const unknown = "không có trong danh sách thẻ";

describe("the place of a tag", () => {
  test.each<[string, string[], string]>([
    ["a paragraph", [paragraph("Gửi {tên lạ} nhé")], "đoạn “Gửi {tên lạ} nhé”"],
    [
      "a long paragraph",
      [paragraph("Căn cứ điều kiện của nhà trường và {tên lạ} trong các năm học tới đây")],
      "đoạn “…và {tên lạ} trong các năm…”",
    ],
    ["a paragraph of its own", [paragraph("MỞ ĐẦU"), paragraph(""), paragraph("{tên lạ}")], "đoạn sau “MỞ ĐẦU”"],
    ["the first paragraph", [paragraph("{tên lạ}")], "đoạn đầu"],
    ["after a table", [table([paragraph("ô")]), paragraph("{tên lạ}")], "đoạn sau bảng 1"],
    [
      "a cell",
      [table([paragraph("")]), table([paragraph("")], [paragraph(""), paragraph("a") + paragraph("{tên lạ}")])],
      "bảng 2, hàng 2, ô 2",
    ],
    [
      "a table in a cell",
      [table([paragraph("a"), table([paragraph("")], [paragraph("{tên lạ}")]) + paragraph("")])],
      "bảng 1, hàng 1, ô 2",
    ],
    ["a text box", [holding(run("Ngoài hộp"), textBox(paragraph("Trong {tên lạ}")))], "hộp văn bản “Trong {tên lạ}”"],
    ["escaped text", [paragraph("A &amp; B &lt; {tên lạ} > C")], "đoạn “A & B < {tên lạ} > C”"],
    ["beside deleted text", [holding(run("A "), deleted("{xoá} "), run("{tên lạ}"))], "đoạn “A {tên lạ}”"],
  ])("%s", async (_name, blocks, place) => {
    expect(await inBody(...blocks)).toEqual([`MAU-02 Mẫu có thẻ {tên lạ} ${unknown} (${place}).`]);
  });

  test("headers, footers and notes", async () => {
    const override = (part: string): string =>
      `<Override PartName="/word/${part}9.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${part}+xml"/>`;
    const part = (root: string): string => `<w:${root} xmlns:w="w">${paragraph("Trang {số trang}")}</w:${root}>`;
    const parts = ["header", "footer", "footnotes", "endnotes"];
    const roots = ["hdr", "ftr", "footnotes", "endnotes"];
    const places = ["đầu trang", "chân trang", "chú thích cuối trang", "chú thích cuối bài"];
    for (const [index, name] of parts.entries()) {
      const template = await templateOf({
        [types]: (xml) => xml.replace("</Types>", `${override(name)}</Types>`),
        [`word/${name}9.xml`]: () => part(roots[index] ?? ""),
      });
      expect(told(template)).toEqual([`MAU-02 Mẫu có thẻ {số trang} ${unknown} (${places[index]}).`]);
    }
  });

  test("several places of one tag: the first, and how many more", async () => {
    expect(await inBody(paragraph("Một {tên lạ}"), paragraph("{tên lạ}"), table([paragraph("{tên lạ}")]))).toEqual([
      `MAU-02 Mẫu có thẻ {tên lạ} ${unknown} (đoạn “Một {tên lạ}” và 2 chỗ nữa).`,
    ]);
  });

  test("long names and long paragraphs are shortened", async () => {
    const long = "tên rất dài ".repeat(12);
    const [sentence = ""] = await inBody(
      paragraph(`Đoạn mở đầu cũng khá dài, trước {${long}} sau`),
      paragraph(`Lại {${long}}`),
    );
    expect(sentence).toMatch(/^MAU-02 Mẫu có thẻ \{tên rất dài .*…\} không có .* \(đoạn “….*…” và 1 chỗ nữa\)\.$/);
  });

  test("faults of different kinds in different parts come together, in the order of the document", async () => {
    const template = await templateOf({
      "word/header2.xml": (xml) => xml.replace("<w:p>", `${paragraph("{số trang}")}<w:p>`),
      [body]: (xml) =>
        atStart(
          paragraph("Mở {đầu"),
          paragraph("{tên"),
          paragraph("trường}"),
        )(xml)
          .replace("{/mục}", "")
          .replace("{họ tên người ký}", "{họ tên}"),
    });
    expect(told(template).map((sentence) => sentence.replace(/\(.*/, ""))).toEqual([
      "MAU-05 Dấu { thừa, hoặc thiếu dấu } ở sau, trước chữ “đầu” ",
      "MAU-15 Thẻ {tên trường} bị tách sang hai đoạn ",
      "MAU-03 Thẻ {#mục} được mở mà không đóng ",
      `MAU-02 Mẫu có thẻ {họ tên} ${unknown} `,
      `MAU-02 Mẫu có thẻ {số trang} ${unknown} `,
    ]);
  });
});

describe("loops", () => {
  test.each<[string, string, string, RegExp]>([
    ["never closed", "{/mục}", "", /^MAU-03 Thẻ \{#mục\} được mở mà không đóng \(đoạn .*\)\.$/],
    ["closed by another name", "{/mục}", "{/mụt}", /^MAU-03 Thẻ \{#mục\} được đóng bằng \{\/mụt\} \(đoạn .*\)\.$/],
    ["never opened", "{#mục}", "", /^MAU-04 Thẻ \{\/mục\} đóng một danh sách chưa mở \(đoạn .*\)\.$/],
    ["in a table, never opened", "{#nhóm mức}", "", /^MAU-04 Thẻ \{\/nhóm mức\} .* \(bảng \d+, hàng \d+, ô \d+\)\.$/],
  ])("%s", async (_name, before, after, expected) => {
    const sentences = told(await templateOf({ [body]: (xml) => xml.replace(before, after) }));
    expect(sentences).toEqual([expect.stringMatching(expected)]);
  });

  test("one tag in a tracked insertion and the other outside would tear the document", async () => {
    const inserted = `<w:ins w:id="1">${run("chữ{/phần căn cứ}")}</w:ins>`;
    expect(await inBody(holding(run("{#phần căn cứ}"), inserted))).toEqual([
      "MAU-17 Một thẻ của cặp {#phần căn cứ} nằm trong liên kết, phần sửa đổi hoặc hộp văn bản (đoạn “{#phần căn cứ}chữ{/phần căn…”).",
    ]);
  });
});

describe("marks", () => {
  test.each<[string, string[], string[]]>([
    [
      "a tag over two paragraphs",
      [paragraph("Gửi {tên"), paragraph("trường} nhé")],
      ["MAU-15 Thẻ {tên trường} bị tách sang hai đoạn (đoạn “Gửi {tên”)."],
    ],
    [
      "a tag over two cells",
      [table([paragraph("{#mục"), paragraph("}")])],
      ["MAU-15 Thẻ {#mục} bị tách sang hai đoạn (bảng 1, hàng 1, ô 1)."],
    ],
    [
      "a brace and its pair far apart are two lone braces",
      [paragraph("Gửi {tên"), paragraph("giữa"), paragraph("trường} nhé")],
      [
        "MAU-05 Dấu { thừa, hoặc thiếu dấu } ở sau, trước chữ “tên” (đoạn “Gửi {tên”).",
        "MAU-05 Dấu } thừa, hoặc thiếu dấu { ở trước, sau chữ “trường” (đoạn “trường} nhé”).",
      ],
    ],
    [
      "a brace alone, a tag in the next paragraph",
      [paragraph("Mở { đầu"), paragraph("{tên trường}")],
      ["MAU-05 Dấu { thừa, hoặc thiếu dấu } ở sau, trước chữ “đầu” (đoạn “Mở { đầu”)."],
    ],
    [
      "a brace at the end of a paragraph is not doubled by the tag in the next",
      [paragraph("Mở đầu {"), paragraph("{tên trường}")],
      ["MAU-05 Dấu { thừa, hoặc thiếu dấu } ở sau (đoạn “Mở đầu {”)."],
    ],
    [
      "a brace that closes nothing",
      [paragraph("{tên trường}"), paragraph("} cuối")],
      ["MAU-05 Dấu } thừa, hoặc thiếu dấu { ở trước (đoạn “} cuối”)."],
    ],
    [
      "double braces",
      [paragraph("Gửi {{tên trường}} nhé")],
      ["MAU-05 Thẻ {{tên trường}} có hai dấu ngoặc (đoạn “Gửi {{tên trường}} nhé”)."],
    ],
    ["a new pair of marks", [paragraph("Gửi {=[ ]=}")], [`MAU-02 Mẫu có thẻ {=[ ]=} ${unknown} (đoạn “Gửi {=[ ]=}”).`]],
  ])("%s", async (_name, blocks, expected) => {
    expect(await inBody(...blocks)).toEqual(expected);
  });

  test("how to mend a tag over two paragraphs", async () => {
    const template = await templateOf({ [body]: atStart(paragraph("{tên "), paragraph("trường}")) });
    expect(troublesOf(template)[0]?.remedy).toBe("Viết liền thẻ trong một đoạn, không xuống dòng giữa { và }.");
  });
});

test("a template of thousands of paragraphs is read in one pass", async () => {
  const many = Array.from({ length: 5000 }, (_, index) => paragraph(`Đoạn ${index} {tên trường}`));
  expect(await inBody(...many, paragraph("Cuối {tên lạ}"))).toEqual([
    `MAU-02 Mẫu có thẻ {tên lạ} ${unknown} (đoạn “Cuối {tên lạ}”).`,
  ]);
});

function deleted(text: string): string {
  return `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
}
