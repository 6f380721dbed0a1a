import type { DriveEntry, Letter } from "../../wire.ts";
import { openWindow, textElement } from "./window.ts";

/** The stand-in's Drive: its files, to be seen and taken along. */
export function openDriveWindow(documents: readonly DriveEntry[], canMakePdf: boolean): void {
  const hint =
    documents.length === 0
      ? "Chưa có tệp nào. Báo cáo sẽ nằm ở đây sau khi bạn chọn Tạo báo cáo."
      : "Các tệp mà tiện ích đã tạo. Ở Google, đây là Drive của trường.";
  const list = document.createElement("ul");
  list.className = "entries";
  list.append(...documents.map((document) => entryOf(document, canMakePdf)));
  openWindow("Google Drive thử", [textElement("p", hint, "hint"), list]).element.classList.add("wide");
}

function entryOf({ id, name, isDocument, trashed, locked, changed }: DriveEntry, canMakePdf: boolean): HTMLElement {
  const entry = document.createElement("li");
  const marks = [changed, ...(locked ? ["đã khoá, không ai sửa được"] : []), ...(trashed ? ["trong thùng rác"] : [])];
  entry.append(textElement("strong", name), textElement("span", marks.filter((mark) => mark !== "").join(" · ")));
  const links = document.createElement("div");
  links.className = "links";
  if (isDocument) links.append(linkTo(`/tai-lieu/${id}`, "Xem", true));
  links.append(linkTo(`/tai-lieu/${id}.docx`, "Tải bản Word", false));
  if (isDocument && canMakePdf) links.append(linkTo(`/tai-lieu/${id}.pdf`, "Tải bản PDF", false));
  entry.append(links);
  return entry;
}

/** Letters that Drive would send; here nothing leaves the machine. */
export function openLettersWindow(letters: readonly Letter[]): void {
  const hint =
    letters.length === 0
      ? "Chưa có thư nào. Khi bạn chia sẻ hoặc gửi báo cáo, thư mà Google sẽ gửi cho người nhận hiện ở đây."
      : "Thư mà Google sẽ gửi cho người nhận. Ở chỗ thử không có thư nào rời khỏi máy này.";
  const list = document.createElement("ul");
  list.className = "entries";
  list.append(...letters.map(letterOf));
  openWindow("Thư đã gửi (thử)", [textElement("p", hint, "hint"), list]).element.classList.add("wide");
}

function letterOf({ to, from, message, fileId, fileName, sent }: Letter): HTMLElement {
  const entry = document.createElement("li");
  entry.append(
    textElement("span", `${sent} · từ ${from}`),
    textElement("strong", `Gửi: ${to}`),
    textElement("p", message === "" ? "(không có lời nhắn)" : message, "letter"),
  );
  if (fileName !== "") entry.append(linkTo(`/tai-lieu/${fileId}`, `Mở: ${fileName}`, true));
  return entry;
}

function linkTo(address: string, label: string, inTab: boolean): HTMLElement {
  const link = textElement("a", label) as HTMLAnchorElement;
  link.href = address;
  if (inTab) link.target = "_blank";
  return link;
}
