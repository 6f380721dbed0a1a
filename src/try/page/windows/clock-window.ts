import { button, openWindow, textElement } from "./window.ts";

/** Sets the day that the add-in takes for today; undefined is the real time. */
export function openClockWindow(
  now: string,
  clock: string | undefined,
  chosen: (clock: string | undefined) => void,
): void {
  const label = textElement("label", "Tiện ích coi hôm nay là (ngày/tháng/năm giờ:phút):");
  const field = document.createElement("input");
  field.type = "text";
  field.autocomplete = "off";
  field.value = clock === undefined ? now : spoken(clock);
  const fault = textElement("span", "", "fault");
  fault.id = "clock-fault";
  fault.role = "alert";
  field.setAttribute("aria-describedby", fault.id);
  label.append(field, fault);
  const buttons = document.createElement("div");
  buttons.className = "window-buttons";
  const choose = (value: string | undefined): void => {
    window.close();
    chosen(value);
  };
  const take = (): void => {
    const read = written(field.value);
    if (read !== undefined) return choose(read);
    fault.textContent = "Ghi như 10/09/2024 hoặc 10/09/2024 08:00.";
    field.focus();
  };
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    take();
  });
  buttons.append(
    button("Dùng ngày này", take, "main"),
    button("Dùng ngày giờ thật", () => choose(undefined)),
  );
  const hint =
    "Kế hoạch mẫu là của năm học 2024-2025, nên chỗ thử bắt đầu vào ngày 10/09/2024. Đồng hồ chạy tiếp từ lúc đặt.";
  const window = openWindow("Hôm nay là ngày nào", [textElement("p", hint, "hint"), label, buttons]);
  field.focus();
}

/** "10/09/2024 08:00" (or "10/9/2024") → "2024-09-10T08:00"; undefined for what is no day. */
function written(text: string): string | undefined {
  const found = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:\s+(\d{1,2})[:h](\d{2}))?\s*$/.exec(text);
  if (!found) return undefined;
  const [, day = "", month = "", year = "", hour = "8", minute = "00"] = found;
  const [d, m, h] = [day, month, hour].map((part) => part.padStart(2, "0"));
  const clock = `${year}-${m}-${d}T${h}:${minute}`;
  const time = new Date(`${clock}:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(clock) ? clock : undefined;
}

/** "2024-09-10T08:00" → "10/09/2024 08:00" */
function spoken(clock: string): string {
  const [day = "", hour = ""] = clock.split("T");
  return `${day.split("-").reverse().join("/")} ${hour}`;
}
