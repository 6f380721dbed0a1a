import { ANYONE, stays, type GivenRole, type Outcome, type Viewer } from "../../core/sharing/access.ts";
import type { Addresses } from "../../core/words/address.ts";
import { isOutOfReach, troubleOf } from "../google-trouble.ts";
import { drive } from "./report-file.ts";

/** Who can see a file, as Drive tells it in one call. */
export interface FileAccess {
  readonly trashed: boolean;
  readonly modified: string;
  /** The account that asks, where it owns the file. */
  readonly who: string;
  readonly permissions: readonly Permission[];
}

interface Permission extends Viewer {
  readonly id: string;
}

const FIELDS = "id,trashed,modifiedTime,owners(emailAddress,me),permissions(id,type,role,emailAddress,domain)";

/** Undefined when the file is gone or out of this account's reach. */
export function accessOf(fileId: string): FileAccess | undefined {
  try {
    const file = drive().Files.get(fileId, { fields: FIELDS });
    const { trashed = false, modifiedTime = "", owners = [], permissions = [] } = file;
    return {
      trashed,
      modified: modifiedTime,
      who: owners.find(({ me }) => me === true)?.emailAddress ?? "",
      permissions: permissions.map(({ id = "", type, role = "", emailAddress, domain }) => ({
        id,
        role,
        who: type === "anyone" ? ANYONE : (emailAddress ?? domain ?? ""),
      })),
    };
  } catch (thrown) {
    if (isOutOfReach(thrown)) return undefined;
    throw thrown;
  }
}

export interface Given {
  readonly outcomes: readonly Outcome[];
  readonly viewers: readonly Viewer[];
}

/**
 * Gives each address the role: one call for each that lacks it, none for the others.
 * Each address has its own outcome; what fails for one does not stop the next.
 */
export function giveAccess(
  fileId: string,
  { permissions }: FileAccess,
  { good, bad }: Addresses,
  role: GivenRole,
  message: string,
): Given {
  const viewers = new Map(permissions.map(({ who, role: held }) => [who.toLowerCase(), { who, role: held }]));
  const outcomes = good.map((address): Outcome => {
    const held = permissions.find(({ who }) => who.toLowerCase() === address.toLowerCase());
    if (held && stays(held.role, role)) return { address, outcome: "already" };
    try {
      if (held) drive().Permissions.update({ role }, fileId, held.id, { fields: "id" });
      else invite(fileId, address, role, message);
    } catch (thrown) {
      return { address, outcome: "refused", why: whyRefused(thrown) };
    }
    viewers.set(address.toLowerCase(), { who: address, role });
    return { address, outcome: held ? "changed" : "given" };
  });
  return {
    outcomes: [...outcomes, ...bad.map((address): Outcome => ({ address, outcome: "bad" }))],
    viewers: [...viewers.values()],
  };
}

/** Google itself writes to the address: someone without a Google account can only be invited so. */
function invite(fileId: string, emailAddress: string, role: GivenRole, message: string): void {
  const options = { sendNotificationEmail: true, fields: "id", ...(message === "" ? {} : { emailMessage: message }) };
  drive().Permissions.create({ type: "user", role, emailAddress }, fileId, options);
}

function whyRefused(thrown: unknown): string {
  if (/emailAddress is invalid|invalidSharingRequest|no Google account/i.test(String(thrown))) {
    return "Google không nhận địa chỉ này; xem lại chính tả, hoặc gửi liên kết bằng cách khác.";
  }
  const trouble = troubleOf(thrown);
  return trouble
    ? `${trouble.problem} ${trouble.remedy}`
    : "Google chưa cho biết vì sao; đợi vài phút rồi chia sẻ lại.";
}
