import type { Refused, WireFinding } from "../core/wire.ts";

const GROUPS = [
  ["must", "Phải sửa"],
  ["should", "Nên xem lại"],
  ["info", "Để biết"],
] as const;

const SHOWN = 100;

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** One message, read aloud by screen readers. Cell text is data: only textContent is ever set. */
export function show(text: string): void {
  element("message").textContent = text;
}

/** Whether the work was done; what stood in the way is shown. */
export function told<T extends { ok: boolean }>(reply: T | Refused): reply is Exclude<T, Refused> {
  if (reply.ok) return true;
  showTroubles((reply as Refused).troubles);
  return false;
}

function showTroubles(troubles: readonly { problem: string; remedy: string; code: string }[]): void {
  show(troubles.map(({ problem, remedy, code }) => `${problem} ${remedy} (${code})`).join("\n"));
}

/** Links that the browser opens by itself; each with its label. */
export function showLinks(links: readonly (readonly [label: string, href: string])[]): void {
  const list = element("links");
  list.textContent = "";
  for (const [label, href] of links.filter(([, href]) => href !== "")) {
    const anchor = textElement("a", label) as HTMLAnchorElement;
    anchor.href = href;
    const line = document.createElement("li");
    line.append(anchor);
    list.append(line);
  }
}

/** What the plan comes to, then findings by gravity, each a button that jumps to its cell. */
export function showFindings(
  { findings, summary }: { readonly findings: readonly WireFinding[]; readonly summary: readonly string[] },
  jump: (finding: WireFinding) => void,
): void {
  const list = element("findings");
  list.textContent = "";
  for (const line of summary) list.append(textElement("p", line));
  for (const [severity, title] of GROUPS) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    list.append(textElement("h2", `${title} (${group.length})`));
    const items = document.createElement("ul");
    for (const finding of group.slice(0, SHOWN)) items.append(item(finding, jump));
    list.append(items);
    if (group.length > SHOWN) list.append(textElement("p", `Còn ${group.length - SHOWN} điều nữa ở trang Kiểm tra.`));
  }
  show(findings.length === 0 ? "Không thấy điều gì cần sửa." : `Có ${findings.length} điều cần xem.`);
}

function item(finding: WireFinding, jump: (finding: WireFinding) => void): HTMLElement {
  const line = document.createElement("li");
  const where = [finding.sheet, finding.cell].filter((part) => part !== "").join(" ");
  if (finding.cell === "") line.append(textElement("strong", where));
  else {
    const button = textElement("button", where);
    button.className = "jump";
    button.setAttribute("aria-label", `Tới ô ${finding.cell}, trang ${finding.sheet}: ${finding.label}`);
    button.addEventListener("click", () => jump(finding));
    line.append(button);
  }
  line.append(textElement("span", `${finding.label}: ${finding.problem}`), textElement("em", finding.remedy));
  return line;
}

function textElement(tag: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}
