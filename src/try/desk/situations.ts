import type { Faults } from "../../host/runtime/session.ts";
import type { CallOutcome, PanelAnswer, Situation } from "../wire.ts";

/** enuchi/React-Google-Apps-Script issue 46: what every call of a panel gets while two Google accounts are signed in. */
const TWO_ACCOUNTS = "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

const driveMethods = {
  "Drive.Files.create": "drive.files.create",
  "Drive.Files.update": "drive.files.update",
  "Drive.Files.get": "drive.files.get",
  "Drive.Files.copy": "drive.files.copy",
  "Drive.Files.export": "drive.files.export",
  "Drive.Permissions.create": "drive.permissions.create",
  "Drive.Permissions.list": "drive.permissions.list",
  "Drive.Permissions.update": "drive.permissions.update",
  "Drive.Permissions.remove": "drive.permissions.delete",
} as const;

/** What Google's services do in a situation, in menu and panel alike. */
export function faultsOf(situation: Situation): Faults {
  if (situation === "lock-held") return { lockHeld: true };
  if (situation !== "quota") return {};
  const words = (api: string): string => `API call to ${api} failed with error: User rate limit exceeded.`;
  return Object.fromEntries(Object.entries(driveMethods).map(([method, api]) => [method, words(api)]));
}

/**
 * The scopes that the user ticked, of those the manifest asks for: one box, Drive's, is left empty in "partial-consent".
 * https://developers.google.com/apps-script/concepts/scopes
 */
export function grantedOf(situation: Situation, scopes: readonly string[]): readonly string[] {
  return situation === "partial-consent" ? scopes.filter((scope) => !/\/drive\b/.test(scope)) : scopes;
}

/** What a call of the panel comes to; with two accounts the script is not reached at all. */
export function panelAnswer(situation: Situation, call: () => CallOutcome): PanelAnswer {
  if (situation === "two-accounts") return { ok: false, message: TWO_ACCOUNTS };
  const outcome = call();
  if (situation === "reply-never") return { never: true };
  return situation === "reply-null" ? { ok: true, value: null } : outcome;
}
