import type { ShareRequest, ViewersReply } from "../core/wire-access.ts";
import { call } from "./server.ts";
import { element, show, showLinks, told } from "./view.ts";

/** The jobs of the form for sharing and sending. */
export const accessJobs: Record<string, () => Promise<void>> = {
  share: async () => {
    const reply = await call("panelShare", asked());
    if (!told(reply)) return;
    show([...reply.outcomes.map((one) => one.told), seenBy(reply.seenBy), ...reply.remarks].join("\n"));
    showLinks([["Mở báo cáo", reply.link]]);
  },
  send: async () => {
    const reply = await call("panelSend", asked());
    if (!told(reply)) return;
    const { again, sent, changes, outcomes, remarks } = reply;
    const head = again ? `Kế hoạch chưa đổi từ lần gửi ${sent}, nên không giữ thêm bản.` : `Đã gửi lúc ${sent}.`;
    const since = changes.length === 0 ? [] : ["Thay đổi so với lần gửi trước:", ...changes];
    show([head, ...outcomes.map((one) => one.told), seenBy(reply.seenBy), ...since, ...remarks].join("\n"));
    showLinks([
      ["Mở báo cáo", reply.link],
      ["Mở bản đã gửi", reply.copyLink],
    ]);
  },
  viewers: async () => tellViewers(await call("panelViewers")),
  openToAll: async () => {
    const box = element("confirmed") as HTMLInputElement;
    if (!box.checked) return show("Đánh dấu vào ô phía trên nút trước: ai có liên kết cũng sẽ xem được báo cáo.");
    tellViewers(await call("panelOpenToAll", { open: true, confirmed: true }));
    box.checked = false;
  },
  onlyNamed: async () => tellViewers(await call("panelOpenToAll", { open: false, confirmed: true })),
};

function asked(): ShareRequest {
  const role = document.querySelector<HTMLInputElement>('input[name="role"]:checked');
  return {
    to: (element("to") as HTMLTextAreaElement).value,
    message: (element("letter") as HTMLTextAreaElement).value,
    role: role?.value === "commenter" ? "commenter" : "reader",
  };
}

function tellViewers(reply: ViewersReply): void {
  if (told(reply)) show([seenBy(reply.seenBy), ...reply.remarks].join("\n"));
}

function seenBy(viewers: string): string {
  return `Đang xem được báo cáo: ${viewers}.`;
}
