import { headingLabel } from "../plan/heading-label.ts";
import { parts } from "../sheets/organisation-sheet.ts";
import { bare, oneLine } from "../words/text.ts";

interface Part {
  readonly part: "role" | "group" | "monitor";
  name: string;
  post?: string;
  readonly duty: string[];
  standards?: string;
  members?: string;
  watches?: string;
}

/** Reads "Tổ chức thực hiện" line by line: roles with their duties, working groups, monitors. */
export class OrganisationReader {
  readonly #parts: Part[] = [];
  #monitors = false;
  /** Roles stand in lines like "- Hiệu trưởng: …", without numbers. */
  #inLines = false;

  /** False where the line has no place: no role stands above it. */
  take(line: string): boolean {
    const text = oneLine(line);
    const words = bare(text).replace(/^[-+*•]\s*/, "");
    const role = [...this.#parts].reverse().find(({ part }) => part === "role");
    const last = this.#parts[this.#parts.length - 1];
    if (!/[\p{L}\p{N}]/u.test(text)) return true;
    if (/^thanh vien to giam sat\s*[:.]?$/.test(words)) return (this.#monitors = true);
    if (/^to giam sat co trach nhiem\s*[:.]?$/.test(words)) {
      this.#monitors = false;
      return true;
    }
    // what closes the paper is no duty of the last role
    if (/^tren day la (?:toan bo )?(?:ke hoach|noi dung)/.test(words)) return false;
    if (isRoleHeading(text)) {
      this.#monitors = this.#inLines = false;
      this.#parts.push({ part: "role", name: text.replace(/^\d+\s*[.)/]\s*/, "").replace(/\s*:$/, ""), duty: [] });
      return true;
    }
    const group = /^[-+•*–]?\s*((?:tổ|nhóm)\s*(?:công tác|chuyên trách)?\s*(?:số\s*)?\d+)\s*[:.-]\s*(.*)$/i.exec(text);
    if (group) {
      this.#parts.push({ part: "group", name: group[1] ?? "", duty: [group[2] ?? ""], ...standardsIn(group[2] ?? "") });
      return true;
    }
    const members = /^[-+•*–]?\s*(?:các\s+)?thành viên(?: nhóm)?\s*:\s*(.+)$/i.exec(text);
    if (members && last?.part === "group" && last.members === undefined) {
      last.members = members[1] ?? "";
      return true;
    }
    if (this.#monitors) return this.#monitor(text, last);
    const named = /^[-+•*–]\s*([^:]{2,80}):\s*(.+)$/.exec(text);
    if (role && !(this.#inLines && named)) {
      role.duty.push(text);
      return true;
    }
    if (!named) return false;
    this.#inLines = true;
    this.#parts.push({ part: "role", name: named[1] ?? "", duty: [named[2] ?? ""] });
    return true;
  }

  #monitor(text: string, last: Part | undefined): boolean {
    const watches = /^[-+•*–]?\s*(?:phụ trách\s+)?giám sát\s+(.+)$/i.exec(text);
    if (watches && last?.part === "monitor" && last.watches === undefined) {
      last.watches = capital(watches[1] ?? "");
      return true;
    }
    const [, name = "", post] = /^[-+•*–]?\s*(.+?)(?:\s+[-–]\s+(.+))?$/.exec(text) ?? [];
    this.#parts.push({ part: "monitor", name, duty: [], ...(post === undefined ? {} : { post }) });
    return true;
  }

  /** The lines for Tổ chức, in the order of the paper. */
  lines(): Record<string, string>[] {
    return this.#parts.map(({ part, name, post, duty, standards, members, watches }) => ({
      part: parts[part],
      name,
      post: post ?? "",
      duty: withoutSameDash(duty).join("\n"),
      standards: standards ?? "",
      members: members ?? "",
      watches: watches ?? "",
    }));
  }

  count(part: Part["part"]): number {
    return this.#parts.filter((one) => one.part === part).length;
  }
}

function isRoleHeading(text: string): boolean {
  const label = headingLabel(text);
  return (
    label !== undefined &&
    /^\d/.test(text) &&
    /^\s*[.)/]\s*\S/.test(label.rest) &&
    text.length <= 150 &&
    !/[.;,]$/.test(text)
  );
}

/** "… đối với tiêu chuẩn 1, 2." */
function standardsIn(duty: string): { standards?: string } {
  const found = /tiêu chuẩn\s*(\d(?:[\d,;\s]|và)*)\.?$/i.exec(duty)?.[1];
  return found === undefined ? {} : { standards: found.trim() };
}

/** The report sets the dashes itself; where lines differ in their marks, these tell what stands under what. */
function withoutSameDash(duty: readonly string[]): string[] {
  const marks = new Set(duty.map((line) => /^[-+•*–]/.exec(line)?.[0] ?? ""));
  return marks.size === 1 ? duty.map((line) => line.replace(/^[-+•*–]\s*/, "")) : [...duty];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
