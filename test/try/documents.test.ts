import { localAddress } from "../../src/try/page/addresses.ts";
import { OpenedTry } from "./opened-try.ts";

test("the report is listed, shown and given; a letter that Drive would send is kept", async () => {
  const page = await OpenedTry.open();
  expect(await page.panel("panelReport", {})).toMatchObject({ ok: true, value: { ok: true, made: true } });
  const [report] = (await page.next("drive")).documents;
  expect(report).toMatchObject({ isDocument: true, trashed: false, locked: false });
  expect(report!.name).toContain("Kế hoạch cải tiến chất lượng 2024-2025");
  const shown = await page.get(`/tai-lieu/${report!.id}`);
  expect(shown.status).toBe(200);
  expect(shown.body).not.toContain("Thạnh Đông");
  const given = await page.get(`/tai-lieu/${report!.id}.docx`);
  expect(given.body.slice(0, 2)).toBe("PK");
  expect(decodeURIComponent(String(given.headers["content-disposition"]))).toBe(
    `attachment; filename*=UTF-8''${report!.name}.docx`,
  );
  await page.panel("panelShare", { to: "phong@example.com", message: "Kính gửi <b>phòng</b>" });
  expect(page.last("drive")!.letters).toEqual([
    {
      to: "phong@example.com",
      from: "vanthu@truong.example",
      message: "Kính gửi <b>phòng</b>",
      fileId: report!.id,
      fileName: report!.name,
      sent: expect.stringMatching(/^10\/09\/2024 08:\d\d$/),
    },
  ]);
});

test.each([
  ["https://docs.google.com/document/d/a-B_1/edit", "/tai-lieu/a-B_1"],
  ["https://docs.google.com/document/d/a-B_1/edit?usp=sharing", "/tai-lieu/a-B_1"],
  ["https://docs.google.com/document/d/a-B_1/export?format=docx", "/tai-lieu/a-B_1.docx"],
  ["https://docs.google.com/document/d/a-B_1/export?format=pdf", "/tai-lieu/a-B_1.pdf"],
  ["https://drive.google.com/file/d/a-B_1/view", "/tai-lieu/a-B_1"],
  ["https://docs.google.com/spreadsheets/d/a/edit", undefined],
  ["https://evil.example/document/d/a/edit", undefined],
  ["javascript:alert(1)", undefined],
])("%s leads to %s", (address, local) => {
  expect(localAddress(address)).toBe(local);
});
