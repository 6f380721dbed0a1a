import { describeInBrowser } from "../browser/chromium.ts";
import { closePanels, openPretended } from "./opened-panel.ts";
import { pretendServer } from "./pretend-server.ts";
import { faultyView, finding, reportedView } from "./states.ts";
import { done, jumps, next, press, trouble } from "./words.ts";

afterAll(closePanels);

const STRANGE = `<b>đậm</b> <script>window.ran = 1</script> <img src=x onerror="window.ran = 1"> "kép" 'đơn' & </script> \u202Eđảo`;

describeInBrowser("what comes from cells is text", () => {
  test("in findings, steps, due actions and the next thing to do", async () => {
    const view = faultyView();
    const { state } = view;
    const { page } = await openPretended(
      {
        ...view,
        findings: [
          finding({ sheet: STRANGE, label: STRANGE, problem: `Trong “${STRANGE}”, chưa rõ.`, remedy: STRANGE }),
        ],
        summary: [STRANGE],
        troubles: [{ code: STRANGE, problem: STRANGE, remedy: STRANGE }],
        state: {
          ...state,
          steps: state.steps.map((step) => ({ ...step, told: [STRANGE], sheets: [STRANGE] })),
          next: { ...state.next, why: STRANGE, label: STRANGE },
          undo: { what: STRANGE, time: "10/09/2024 08:05" },
          due: [{ when: "soon", told: STRANGE, place: { sheet: STRANGE, cell: "F5" } }],
        },
      },
      pretendServer(),
    );
    expect(await jumps(page).first().locator(".problem").innerText()).toContain(`Trong “${STRANGE}”, chưa rõ.`);
    expect(await next(page).innerText()).toBe(STRANGE);
    await nothingRan(page);
  });

  test("in replies: addresses, remarks, names of files, the letter", async () => {
    const answers = pretendServer();
    const sent = answers.panelSend?.({});
    const { page } = await openPretended(reportedView(), {
      ...answers,
      panelSend: () => ({
        ...sent,
        outcomes: [{ address: STRANGE, outcome: "bad", told: `“${STRANGE}” chưa phải một địa chỉ thư.` }],
        seenBy: `${STRANGE} (người xem); x`,
        remarks: [STRANGE],
        message: STRANGE,
        link: "javascript:window.ran = 1",
        copyLink: "https://docs.google.com.example.com/",
      }),
      panelCheck: () => ({ ok: false, troubles: [{ code: STRANGE, problem: STRANGE, remedy: STRANGE }] }),
    });
    await next(page).click();
    await press(page, "Gửi…").click();
    await press(page, "Gửi và giữ một bản đã gửi").click();
    await page.locator(".outcomes").getByText("chưa phải một địa chỉ thư").waitFor();
    expect(await page.locator("#letter").inputValue()).toBe(STRANGE);
    expect(await page.locator("a[href^='javascript'], a[href*='example.com']").count()).toBe(0);
    expect(await done(page).innerText()).toContain("Đã gửi");
    await page.locator("details[data-step=check] > summary").click();
    await press(page, "Kiểm tra kế hoạch").click();
    expect(await trouble(page).locator("strong").innerText()).toBe(STRANGE);
    await nothingRan(page);
  });

  test("a mark that turns the direction stays inside the quoted words", async () => {
    const problem = "Trong “\u202Eabc”, chưa rõ.";
    const { page } = await openPretended({ ...faultyView(), findings: [finding({ problem })] }, pretendServer());
    const line = jumps(page).first().locator(".problem");
    expect(await line.locator("bdi").innerText()).toBe("\u202Eabc");
    expect(await line.innerText()).toContain(problem);
  });

  test("Vietnamese in the page is composed", async () => {
    const { page } = await openPretended(faultyView(), pretendServer());
    const html = await page.content();
    expect(html).toBe(html.normalize("NFC"));
  });
});

async function nothingRan(page: Awaited<ReturnType<typeof openPretended>>["page"]): Promise<void> {
  expect(await page.evaluate("window.ran")).toBeUndefined();
  expect(await page.locator("main b, main img, main script, #dock b, #dock img").count()).toBe(0);
}
