import { fact } from "./fact.ts";
import { addinOf, script } from "./script.ts";

fact("documented", "Ui.alert, Ui.prompt", "questions are recorded and answered in order", () => {
  const addin = addinOf(
    `function main() {
      const ui = SpreadsheetApp.getUi();
      const typed = ui.prompt("Tên trường", "Nhập tên", ui.ButtonSet.OK_CANCEL);
      return [
        ui.alert("Xong") === ui.Button.OK,
        ui.alert("Ghi đè?", ui.ButtonSet.YES_NO) === ui.Button.NO,
        ui.alert("Tiêu đề", "Nội dung", ui.ButtonSet.YES_NO_CANCEL) === ui.Button.YES,
        typed.getResponseText(),
        typed.getSelectedButton() === ui.Button.OK,
        ui.prompt("Nữa").getResponseText(),
      ];
    }`,
    { answers: ["THCS Hoà Bình", "OK", "NO"] },
  );
  expect(addin.run("main")).toEqual([true, true, true, "THCS Hoà Bình", true, ""]);
  expect(addin.dialogs).toEqual([
    { kind: "prompt", title: "Tên trường", text: "Nhập tên" },
    { kind: "alert", text: "Xong" },
    { kind: "alert", text: "Ghi đè?" },
    { kind: "alert", title: "Tiêu đề", text: "Nội dung" },
    { kind: "prompt", text: "Nữa" },
  ]);
});

fact("documented", "PromptResponse.getSelectedButton", "a prompt can be cancelled or closed", () => {
  const code = `function main() {
    const ui = SpreadsheetApp.getUi();
    const first = ui.prompt("A", ui.ButtonSet.OK_CANCEL);
    return [String(first.getSelectedButton()), first.getResponseText(), String(ui.alert("B", ui.ButtonSet.YES_NO))];
  }`;
  expect(addinOf(code, { answers: [{ button: "CANCEL" }, "CLOSE"] }).run("main")).toEqual(["CANCEL", "", "CLOSE"]);
  expect(() => addinOf(code, { answers: [{ button: "YES" }] }).run("main")).toThrow("not among the buttons OK_CANCEL");
});

fact("documented", "Ui.createMenu", "menus are recorded as a tree; the same menu again replaces the first", () => {
  const addin = addinOf(`function onOpen() {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu("Cải tiến").addItem("Kiểm tra", "check").addSeparator()
      .addSubMenu(ui.createMenu("Báo cáo").addItem("Lập", "report")).addToUi();
  }`);
  addin.run("onOpen");
  addin.run("onOpen");
  expect(addin.menu).toEqual([
    {
      caption: "Cải tiến",
      entries: [
        { caption: "Kiểm tra", functionName: "check" },
        { caption: "", separator: true },
        { caption: "Báo cáo", entries: [{ caption: "Lập", functionName: "report" }] },
      ],
    },
  ]);
});

fact("documented", "Spreadsheet.toast", "toasts are recorded", () => {
  const addin = addinOf('function main() { SpreadsheetApp.getActiveSpreadsheet().toast("Đã ghi", "Cải tiến", 5); }');
  addin.run("main");
  expect(addin.dialogs).toEqual([{ kind: "toast", title: "Cải tiến", text: "Đã ghi" }]);
});

fact("documented", "HTML Service: Templated HTML", "<?= ?> escapes, <?!= ?> does not", () => {
  const code = `function main() {
    const page = HtmlService.createTemplateFromFile("Sidebar");
    page.name = "<b>&";
    page.data = JSON.stringify({ rows: 2 });
    SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle("Kế hoạch"));
  }`;
  const addin = addinOf(code, { pages: { Sidebar: "<p><?= name ?></p><script><?!= data ?></script>" } });
  addin.run("main");
  const html = '<p>&lt;b&gt;&amp;</p><script>{"rows":2}</script>';
  expect(addin.dialogs).toEqual([{ kind: "sidebar", title: "Kế hoạch", html }]);
});

fact("documented", "HTML Service: Templated HTML", "an unknown variable or file is an error", () => {
  const body = 'HtmlService.createTemplateFromFile("P").evaluate()';
  expect(() => script(body, { pages: { P: "<?= missing ?>" } })).toThrow("missing is not defined");
  expect(() => script(body, { pages: { P: "<? for (;;) {} ?>" } })).toThrow("is not stood in for");
  expect(() => script('HtmlService.createHtmlOutputFromFile("Không")')).toThrow("No HTML file named Không was found.");
});

fact("recorded", "facts.md, HtmlService", "pages made in code have a title only when given one", () => {
  const body = `const page = HtmlService.createHtmlOutput("<p>").append("x").setWidth(300).setHeight(200);
    return [page.getTitle(), page.setTitle("T").getTitle(), page.getContent()]`;
  expect(script(body)).toEqual(["", "T", "<p>x"]);
  expect(
    script('return HtmlService.createHtmlOutputFromFile("P").getContent()', { pages: { P: "<?= as it is ?>" } }),
  ).toBe("<?= as it is ?>");
});

fact("documented", "Ui.showModalDialog", "dialogs are recorded", () => {
  const addin = addinOf(
    'function main() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput("x"), "Hỏi"); }',
  );
  addin.run("main");
  expect(addin.dialogs).toEqual([{ kind: "dialog", title: "Hỏi", html: "x" }]);
});

fact("documented", "HtmlService, createTemplate", "a template made from text escapes what it prints", () => {
  const body = `
    const page = HtmlService.createTemplate("<p><?= text ?></p>");
    page.text = "<b>&";
    return page.evaluate().getContent();`;
  expect(script(body)).toBe("<p>&lt;b&gt;&amp;</p>");
});
