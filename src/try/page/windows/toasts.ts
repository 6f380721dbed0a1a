import { button, textElement } from "./window.ts";

/** As long as a toast of Sheets stays, in milliseconds (Spreadsheet.toast: 5 seconds). */
const STAYS = 5000;
const FAULT_STAYS = 20_000;

export function toast(place: HTMLElement, title: string, text: string, kind: "note" | "fault" = "note"): void {
  const made = document.createElement("div");
  made.className = `toast ${kind}`;
  if (kind === "fault") made.role = "alert";
  const words = document.createElement("div");
  if (title !== "") words.append(textElement("strong", title));
  words.append(textElement("p", text));
  made.append(
    words,
    button("Đóng", () => made.remove()),
  );
  place.append(made);
  setTimeout(() => made.remove(), kind === "fault" ? FAULT_STAYS : STAYS);
}
