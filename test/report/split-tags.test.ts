import { mergeReport } from "../../src/core/report/merge.ts";
import { partXml } from "./docx-text.ts";
import { filled } from "./report-of.ts";
import { seedPlan } from "./seed-plan-value.ts";
import { atStart, body, holding, paragraph, run, templateOf, textBox, troublesOf } from "./word-xml.ts";
import { xmlTree } from "./xml-tree.ts";

const bold = "<w:b/>";
const bare = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;
const link = (inside: string): string => `<w:hyperlink w:anchor="a">${inside}</w:hyperlink>`;
const inserted = (inside: string): string => `<w:ins w:id="1">${inside}</w:ins>`;
const whole = [run("Trường "), run("{tên trường}"), run(" năm học")];

/** The filled XML of the blocks put before the built-in template. */
async function filledXml(blocks: string): Promise<string> {
  const template = await templateOf({ [body]: atStart(blocks, paragraph("⟦hết⟧")) });
  const { bytes } = filled(mergeReport(seedPlan, template, { draft: false }));
  const xml = partXml(bytes, body);
  xmlTree(xml);
  return xml.slice(0, xml.indexOf("⟦hết⟧"));
}

/** What Word shows: a w:t without xml:space loses its outer blanks. */
function shown(xml: string): string {
  const pieces = xml.match(/<w:t(?: [^>]*)?>[^<]*<\/w:t>|<w:br\/>|<w:tab\/>/g) ?? [];
  return pieces
    .map((piece) => {
      const text = piece.replace(/<[^>]*>/g, "");
      return piece.startsWith("<w:t") ? (piece.includes("preserve") ? text : text.trim()) : "⏎";
    })
    .join("");
}

describe("a tag in pieces is filled as one in one go", () => {
  test.each<[string, string[]]>([
    ["different fonts", [run("Trường "), run("{tên", bold), run(" trư", "<w:i/>"), run("ờng}"), run(" năm học")]],
    ["braces in runs of their own", [run("Trường "), bare("{"), bare("tên trường"), bare("}"), run(" năm học")]],
    ["the rest of the run after it", [bare("Trường"), run(" {tên"), run(" trường} năm học")]],
    ["no xml:space before the rest", [run("Trường {tên "), bare("trường} năm học")]],
    ["a line break for a blank", [run("Trường {tên"), "<w:r><w:br/></w:r>", run("trường} năm học")]],
    ["a line break after a blank", [run("Trường {tên "), "<w:r><w:br/></w:r>", run("trường} năm học")]],
    [
      "a bookmark",
      [run("Trường {tên "), '<w:bookmarkStart w:id="1"/><w:bookmarkEnd w:id="1"/>', run("trường} năm học")],
    ],
    ["the start of a bookmark", [run("Trường {tên "), '<w:bookmarkStart w:id="1"/>', run("trường} năm học")]],
    ["a spelling mark", [run("Trường {tên "), '<w:proofErr w:type="spellStart"/>', run("trường} năm học")]],
    ["a page that ended here", [run("Trường {tên "), "<w:r><w:lastRenderedPageBreak/></w:r>", run("trường} năm học")]],
    ["a link inside", [run("Trường {tên "), link(run("trường")), run("} năm học")]],
    ["a link before its end", [run("Trường "), link(run("{tên ")), run("trường} năm học")]],
    ["a link after its start", [run("Trường {tên "), link(run("trường} năm")), run(" học")]],
    ["a tracked insertion", [run("Trường {tên "), inserted(run("trường}")), run(" năm học")]],
    ["a whole tracked insertion", [run("Trường "), inserted(run("{tên trường}")), run(" năm học")]],
    [
      "a content control",
      [run("Trường {tên "), `<w:sdt><w:sdtContent>${run("trường}")}</w:sdtContent></w:sdt>`, run(" năm học")],
    ],
    ["a comment", [run("Trường {tên "), '<w:commentRangeStart w:id="0"/>', run("trường} năm học")]],
    [
      "a tracked deletion, which is no text",
      [run("Trường {tên "), '<w:del w:id="1"><w:r><w:delText>{lạ}</w:delText></w:r></w:del>', run("trường} năm học")],
    ],
  ])("%s", async (_name, inside) => {
    const expected = shown(await filledXml(holding(...whole)));
    expect(expected).toMatch(/^Trường \S.* năm học$/);
    expect(shown(await filledXml(holding(...inside)))).toBe(expected);
  });

  test("the value takes the font of the tag's first letter", async () => {
    const xml = await filledXml(holding(run("{tên", bold), run(" trường}", "<w:i/>")));
    expect(xml).toMatch(/<w:b\/><\/w:rPr><w:t[^>]*>[^<]+<\/w:t>/);
    expect(xml).not.toMatch(/<w:i\/><\/w:rPr><w:t[^>]*>[^<]+<\/w:t>/);
  });

  test("both copies of a text box", async () => {
    const xml = await filledXml(holding(textBox(paragraph("Trường {tên trường}"))));
    const [first, second, ...more] = xml.match(/Trường [^<]+/g) ?? [];
    expect(first).not.toContain("{");
    expect([second, ...more]).toEqual([first]);
  });

  test("loops whose tags are in pieces", async () => {
    const lines = [
      holding(run("{#phần ", bold), run("căn cứ}")),
      paragraph("chữ"),
      holding(run("{/phần"), run(" căn cứ}")),
    ];
    expect(shown(await filledXml(lines.join("")))).toBe("chữ");
  });
});

describe("a tag that cannot be filled rightly is told", () => {
  test.each<[string, string[], string]>([
    [
      "a tab",
      [run("Gửi {tên"), "<w:r><w:tab/></w:r>", run("trường}")],
      "Thẻ {tên trường} bị ngắt giữa chừng (đoạn “Gửi {tên trường}”).",
    ],
    [
      "a tab before its end",
      [run("Gửi {tên trường"), "<w:r><w:tab/></w:r>", run("}")],
      "Thẻ {tên trường} bị ngắt giữa chừng (đoạn “Gửi {tên trường }”).",
    ],
    [
      "a hyphen of Word's own",
      [run("Gửi {tên "), "<w:r><w:noBreakHyphen/></w:r>", run("trường}")],
      "Thẻ {tên trường} bị ngắt giữa chừng (đoạn “Gửi {tên trường}”).",
    ],
    [
      "a line break inside a word",
      [run("Gửi {tên trư"), "<w:r><w:br/></w:r>", run("ờng}")],
      "Thẻ {tên trư ờng} bị ngắt giữa chừng (đoạn “Gửi {tên trư ờng}”).",
    ],
    [
      "a text box",
      [run("Gửi {tên "), textBox(paragraph("hộp")), run("trường}")],
      "Thẻ {tên trường} bị ngắt giữa chừng (đoạn “Gửi {tên trường}”).",
    ],
  ])("%s", async (_name, inside, problem) => {
    const remedy = "Xoá thẻ, rồi gõ lại thẻ liền một mạch, cùng một kiểu chữ.";
    expect(troublesOf(await templateOf({ [body]: atStart(holding(...inside)) }))).toEqual([
      { code: "MAU-16", problem, remedy },
    ]);
  });
});
