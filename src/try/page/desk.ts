import type { DeskEvent, DeskReply, DeskRequest } from "../wire.ts";

/** Asks the desk for one thing; a failing connection is told like any other refusal. */
export async function ask(request: DeskRequest): Promise<DeskReply> {
  return (await post("/viec", request)) ?? { refused: LOST };
}

/** False when the question was answered already, in another window. */
export async function answer(id: number, button: string, text?: string): Promise<boolean> {
  const reply = await post<{ taken: boolean }>("/tra-loi", { id, button, ...(text === undefined ? {} : { text }) });
  return reply?.taken === true;
}

export const LOST = "Không nối được với chỗ thử. Cửa sổ dòng lệnh chạy npm start còn mở không?";

async function post<T = DeskReply>(address: string, body: unknown): Promise<T | undefined> {
  try {
    const headers = { "Content-Type": "application/json" };
    const response = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
    return response.ok ? ((await response.json()) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** Everything that the desk tells, in order; `connected` also says when the line breaks and comes back. */
export function listen(heard: (event: DeskEvent) => void, connected: (open: boolean) => void): void {
  const events = new EventSource("/su-kien");
  events.addEventListener("message", ({ data }) => heard(JSON.parse(String(data)) as DeskEvent));
  events.addEventListener("open", () => connected(true));
  events.addEventListener("error", () => connected(false));
}
