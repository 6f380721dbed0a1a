import { quote } from "../words/text.ts";

/** Roles as Drive names them (permissions.role), with what staff read. */
export const roleNames: Readonly<Record<string, string>> = {
  owner: "chủ sở hữu",
  organizer: "quản lý",
  fileOrganizer: "quản lý",
  writer: "người sửa",
  commenter: "người góp ý",
  reader: "người xem",
};

export type GivenRole = "reader" | "commenter";

/** One who can see the report; `who` is an address, or "anyone". */
export interface Viewer {
  readonly who: string;
  readonly role: string;
}

export const ANYONE = "anyone";

export type Outcome =
  | { readonly address: string; readonly outcome: "given" | "changed" | "already" | "bad" }
  | { readonly address: string; readonly outcome: "refused"; readonly why: string };

/** "Mọi người có liên kết (người xem); a@b.vn (chủ sở hữu)" */
export function viewersLine(viewers: readonly Viewer[]): string {
  const shown = viewers.map(({ who, role }) => {
    const name = who === ANYONE ? "mọi người có liên kết" : who === "" ? "tài khoản đã tạo báo cáo" : who;
    return `${name} (${roleNames[role] ?? role})`;
  });
  return shown.length === 0 ? "chưa ai" : shown.join("; ");
}

export function outcomeLine(told: Outcome, role: GivenRole): string {
  const { address } = told;
  switch (told.outcome) {
    case "given":
      return `${address}: đã ${seesAs(role)}.`;
    case "changed":
      return `${address}: nay ${seesAs(role)}.`;
    case "already":
      return `${address}: đã có quyền từ trước; Google không gửi thư lần nữa.`;
    case "bad":
      return `${quote(address)} chưa phải một địa chỉ thư, nên chưa chia sẻ.`;
    case "refused":
      return `${address}: chưa chia sẻ được. ${told.why}`;
  }
}

function seesAs(role: GivenRole): string {
  return role === "commenter" ? "được xem và góp ý" : "được xem";
}

/** Nothing is taken from anyone here: only a reader may become a commenter. */
export function stays(held: string, given: GivenRole): boolean {
  return held !== "reader" || given === "reader";
}
