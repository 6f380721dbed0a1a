import { renderAsync } from "docx-preview";
import "./document.css";

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
};

/** The server names the file as every download: filename*=UTF-8''… */
function nameIn(header: string | null): string {
  const written = /filename\*=UTF-8''([^;]+)/.exec(header ?? "")?.[1] ?? "";
  return decodeURIComponent(written).replace(/\.docx$/i, "");
}

function addDownload(label: string, ending: string): void {
  const link = document.createElement("a");
  link.href = `${location.pathname}.${ending}`;
  link.textContent = label;
  element("downloads").append(link);
}

async function show(): Promise<void> {
  const response = await fetch(`${location.pathname}.docx`);
  if (!response.ok) return void (element("name").textContent = "Không thấy tài liệu này trong Google Drive thử.");
  const name = nameIn(response.headers.get("Content-Disposition"));
  element("name").textContent = name;
  document.title = `${name} – chỗ thử`;
  addDownload("Tải bản Word (.docx)", "docx");
  addDownload("Tải bản PDF", "pdf");
  await renderAsync(await response.blob(), element("pages"));
  // links of a document could run script when clicked: only those of the web stay
  for (const link of element("pages").querySelectorAll("a"))
    if (!/^(?:https?:|mailto:|#)/.test(link.getAttribute("href") ?? "")) link.removeAttribute("href");
}

show().catch((error: unknown) => {
  console.error(error);
  element("name").textContent = "Chưa xem được tài liệu ở đây; hãy tải bản Word về xem.";
});
