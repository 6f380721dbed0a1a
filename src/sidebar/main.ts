import { accessJobs } from "./access.ts";
import type { CheckReply, WireFinding } from "../core/wire.ts";
import { call } from "./server.ts";
import { element, show, showFindings, showLinks, told } from "./view.ts";

const UNREACHED =
  "Chưa gọi được tiện ích. Nếu trình duyệt đang đăng nhập hai tài khoản Google, hãy dùng menu Kế hoạch cải tiến, hoặc mở bằng một tài khoản.";

let busy = false;

/** One thing at a time: a second press while work runs does nothing. */
async function work(button: HTMLButtonElement, job: () => Promise<void>): Promise<void> {
  if (busy) return;
  busy = true;
  const buttons = [...document.querySelectorAll<HTMLButtonElement>("button[data-work]")];
  buttons.forEach((other) => other.setAttribute("aria-disabled", "true"));
  show("Đang làm, xin đợi…");
  try {
    await job();
  } catch {
    show(UNREACHED);
  } finally {
    busy = false;
    buttons.forEach((other) => other.removeAttribute("aria-disabled"));
    button.focus();
  }
}

async function goTo(finding: WireFinding): Promise<void> {
  const reply = await call("panelGoTo", { sheet: finding.sheet, cell: finding.cell });
  if (!reply.ok) show(`Chưa tới được ô ${finding.cell} của trang ${finding.sheet}.`);
}

function jump(finding: WireFinding): void {
  goTo(finding).catch(() => show(UNREACHED));
}

const jobs: Record<string, () => Promise<void>> = {
  build: async () => {
    const reply = await call("panelBuild", {});
    if (!told(reply)) return;
    const done =
      reply.changed.length === 0 ? "Bảng tính đã đủ các trang." : `Đã tạo hoặc bổ sung: ${reply.changed.join(", ")}.`;
    show([done, ...reply.remarks].join("\n"));
  },
  check: async () => {
    const reply: CheckReply = await call("panelCheck");
    if (told(reply)) showFindings(reply, jump);
  },
  report: () => report(false),
  draft: () => report(true),
  ownTemplate: async () => {
    const reply = await call("panelOwnTemplate");
    if (!told(reply)) return;
    show([reply.isNew ? "Đã tạo mẫu riêng." : "Trường đã có mẫu riêng.", ...reply.remarks].join("\n"));
    showLinks([["Mở mẫu riêng để sửa", reply.link]]);
  },
  useBuiltIn: async () => {
    const reply = await call("panelUseBuiltIn");
    if (told(reply)) show("Từ nay báo cáo được tạo theo mẫu có sẵn. Mẫu riêng vẫn còn trong Google Drive.");
  },
  ...accessJobs,
};

async function report(draft: boolean): Promise<void> {
  const reply = await call("panelReport", { draft });
  if (!told(reply)) return;
  showFindings(reply, jump);
  if (!reply.made) return show("Chưa tạo báo cáo: còn việc phải sửa trước.");
  show(["Báo cáo đã sẵn sàng.", ...reply.remarks].join("\n"));
  showReport(reply.link, reply.downloads);
}

function showReport(link: string, downloads: { docx: string; pdf: string }): void {
  showLinks([
    ["Mở báo cáo", link],
    ["Tải bản Word (.docx)", downloads.docx],
    ["Tải bản PDF", downloads.pdf],
  ]);
}

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-work]")) {
  const job = jobs[button.dataset["work"] ?? ""];
  if (job) button.addEventListener("click", () => void work(button, job));
}

const first = JSON.parse(element("first").textContent ?? "{}") as {
  link?: string;
  downloads?: { docx: string; pdf: string };
};
if (first.link && first.downloads) showReport(first.link, first.downloads);
