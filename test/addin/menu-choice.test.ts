import type { BuildReply } from "../../src/core/wire.ts";
import { convertReply } from "../../src/core/wire-choice.ts";
import type { Answer } from "../../src/host/runtime/session.ts";
import { School } from "./school.ts";

// Which catalogue and form a plan follows, asked from the menu alone: a numbered list, nothing typed is the proposed one.

const LEAVE = { button: "CANCEL" };

/** What is said in the dialogs of one choice in the menu. */
function from(school: School, name: string, ...answers: Answer[]): string[] {
  school.again({ answers }).session.run(name);
  return school.session.dialogs.map(({ text = "" }) => text);
}

/** The number under which the list offers this. */
function numberOf(question: string | undefined, words: string): string {
  const line = question?.split("\n").find((one) => /^\d+\. /.test(one) && one.includes(words));
  if (line === undefined) throw new Error(`${words} is not offered in: ${question ?? ""}`);
  return line.split(".")[0] ?? "";
}

const followed = (school: School): string[] => {
  const { catalogue, form } = school.again().state().choice;
  return [catalogue, form];
};

const sheets = async (school: School): Promise<string[]> => [
  ...new Set([...(await school.cells()).keys()].map((place) => place.split("!")[0] ?? "")),
];

test("a new workbook: every catalogue with its form is offered, the proposed one is marked and taken for an empty answer", () => {
  const school = new School();
  const [question, told] = from(school, "buildFromMenu", "");
  const lines = question?.split("\n").filter((line) => /^\d+\. /.test(line)) ?? [];
  expect(lines).toHaveLength(5);
  expect(lines.filter((line) => line.includes("(nên chọn)"))).toEqual([
    "1. Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột – trường THCS, trường THPT và trường phổ thông có nhiều cấp học (nên chọn)",
  ]);
  expect(question).toContain("Để trống: dòng 1.");
  expect(question).toContain("đối chiếu");
  expect(told).toContain("Đã tạo hoặc bổ sung: Thông tin");
  expect(followed(school)).toEqual(["tt18-2018", "mau-9-cot"]);
  expect(from(school, "buildFromMenu")).toEqual([expect.stringContaining("Bảng tính đã đủ các trang")]);
});

test("a new workbook for the catalogue that was chosen, with what was not compared told", async () => {
  const school = new School();
  const [question] = from(school, "buildFromMenu", LEAVE);
  expect(await sheets(school)).toEqual([]);
  const told = from(school, "buildFromMenu", numberOf(question, "Biểu 2 – trường mầm non")).at(-1);
  expect(told).toContain("Biểu 2");
  expect(followed(school)).toEqual(["tt57-2026-mam-non", "bieu-2"]);
  expect(await sheets(school)).toContain("Vấn đề trọng tâm");
});

test.each(["0", "9", "TT18", "1, 2"])("%s is no number of the list: it is told, and nothing is made", async (typed) => {
  const school = new School();
  const told = from(school, "buildFromMenu", typed).at(-1);
  expect(told).toContain(`Chưa hiểu “${typed}” nên chưa làm gì.`);
  expect(told).toContain("từ 1 đến 5");
  expect(await sheets(school)).toEqual([]);
});

test("the sample: the real plan or the invented one, each said to be what it is", () => {
  const real = new School();
  expect(from(real, "sampleFromMenu", "").at(-1)).toContain("của một trường có thật");
  expect(followed(real)).toEqual(["tt18-2018", "mau-9-cot"]);
  const invented = new School();
  expect(from(invented, "sampleFromMenu", "2").at(-1)).toContain("đặt ra để làm ví dụ");
  expect(followed(invented)).toEqual(["tt57-2026-pho-thong", "bieu-2"]);
  const left = new School();
  from(left, "sampleFromMenu", LEAVE);
  expect(left.session.dialogs).toHaveLength(1);
});

test("after the seventh of July 2026 the sample of Biểu 2 is the usual one", () => {
  const school = new School({ now: "2026-09-10T08:00:00+07:00" });
  const [question] = from(school, "sampleFromMenu", "");
  expect(question).toContain("Để trống: dòng 2.");
  expect(followed(school)).toEqual(["tt57-2026-pho-thong", "bieu-2"]);
});

test("a workbook that holds something is not asked which sample", () => {
  const school = new School();
  from(school, "buildFromMenu", "");
  const told = from(school, "sampleFromMenu");
  expect(told).toEqual([expect.stringContaining("TRANG-06")]);
});

test("converting: what is carried and left is seen first; No changes nothing, Yes keeps the old sheets", async () => {
  const school = new School();
  from(school, "sampleFromMenu", "1");
  const before = [...(await school.cells())];
  const [list] = from(school, "convertFromMenu", LEAVE);
  expect(list).toContain("Kế hoạch đang theo: Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột.");
  // the present catalogue in the other form as well
  expect(list).toContain("Thông tư 18/2018/TT-BGDĐT, Biểu 2");
  const number = numberOf(list, "57/2026/TT-BGDĐT");
  const [, question] = from(school, "convertFromMenu", number, "NO");
  expect(school.session.dialogs.map(({ kind }) => kind)).toEqual(["prompt", "alert"]);
  expect(question).toContain("Chuyển sang Thông tư 57/2026/TT-BGDĐT");
  expect(question).toContain("Chuyển được:\n- ");
  expect(question).toContain("Trường cần tự làm tiếp:\n- ");
  expect([...(await school.cells())]).toEqual(before);
  const told = from(school, "convertFromMenu", number, "YES").at(-1);
  expect(told).toContain("Đã đổi bộ tiêu chuẩn, mẫu kế hoạch.");
  expect(told).toContain("Kế hoạch (cũ)");
  expect(await sheets(school)).toContain("Kế hoạch (cũ)");
  expect(followed(school)[1]).toBe("bieu-2");
});

test("converting to what is followed already is told, without a question", async () => {
  const school = new School();
  from(school, "sampleFromMenu", "1");
  const before = [...(await school.cells())];
  const told = from(school, "convertFromMenu", "");
  expect(told).toHaveLength(2);
  expect(told[1]).toContain("không phải chuyển gì");
  expect([...(await school.cells())]).toEqual(before);
});

test("without sheets there is nothing to convert: that is told before anything is asked", () => {
  const school = new School();
  const told = from(school, "convertFromMenu");
  expect(told).toEqual([expect.stringContaining("Tạo hoặc bổ sung trang tính")]);
  expect(school.session.dialogs[0]?.kind).toBe("alert");
});

test("the panel's call: a preview writes nothing, unknown ids are refused, another shape is told", async () => {
  const school = new School();
  from(school, "sampleFromMenu", "1");
  const before = [...(await school.cells())];
  const convert = (request: unknown) =>
    convertReply.parse(school.again().session.runFromPanel("panelConvert", request));
  const to = { catalogue: "tt57-2026-pho-thong", form: "bieu-2" };
  expect(convert({ ...to, preview: true })).toMatchObject({ ok: true, done: false, kept: [] });
  expect(convert({ ...to, form: "bieu-3", preview: false })).toMatchObject({ ok: false });
  expect(convert({ catalogue: 1 })).toMatchObject({ ok: false });
  expect([...(await school.cells())]).toEqual(before);
  const done = convert({ ...to, preview: false });
  expect(done).toMatchObject({ ok: true, done: true });
  const build = school.again().session.runFromPanel("panelBuild", {}) as BuildReply;
  expect(build).toMatchObject({ ok: true, changed: [] });
});

test("the built-in template of the form that is asked for", () => {
  const { session } = new School();
  const docx = (request?: unknown) => (session.runFromPanel("panelBuiltIn", request) as { docx?: string }).docx;
  expect(docx()).toBe(docx({ form: "mau-9-cot" }));
  expect(docx({ form: "bieu-2" })).not.toBe(docx());
  expect(session.runFromPanel("panelBuiltIn", { form: "bieu-3" })).toMatchObject({ ok: false });
});
