import { missingScopes } from "./consent.ts";
import { enumeration } from "./enumeration.ts";
import type { Session } from "./session.ts";
import { asGoogle, face } from "./stand-in.ts";

type Google = GoogleAppsScript.Script.ScriptApp;
type Info = GoogleAppsScript.Script.AuthorizationInfo;

/** One execution, which the consent screen ends: no catching helps, and nothing of Google's answers any more. */
export interface Ending {
  reason?: string;
}

const members = ["AuthMode", "AuthorizationStatus", "requireAllScopes", "getAuthorizationInfo"] as const;

const statuses = enumeration<Google["AuthorizationStatus"]>("AuthorizationStatus", ["REQUIRED", "NOT_REQUIRED"]);

export class ScriptApp implements Pick<Google, (typeof members)[number]> {
  static readonly [face] = { name: "ScriptApp", members };
  readonly AuthMode = enumeration<Google["AuthMode"]>("AuthMode", ["NONE", "CUSTOM_FUNCTION", "LIMITED", "FULL"]);
  readonly AuthorizationStatus = statuses;
  readonly #session: Session;
  readonly #ending: Ending;

  constructor(session: Session, ending: Ending) {
    this.#session = session;
    this.#ending = ending;
  }

  requireAllScopes(authMode: GoogleAppsScript.Script.AuthMode): void {
    checkMode(authMode);
    const missing = missingScopes(this.#session.consent);
    if (missing.length === 0) return;
    this.#session.dialogs.push({ kind: "consent", text: missing.join("\n") });
    this.#ending.reason = "Authorization is required to perform that action.";
    throw new Error(this.#ending.reason);
  }

  getAuthorizationInfo(authMode: GoogleAppsScript.Script.AuthMode): Info {
    checkMode(authMode);
    return asGoogle(new AuthorizationInfo(this.#session));
  }
}

/** The other modes are those of simple triggers and custom functions, which run without consent. */
function checkMode(authMode: unknown): void {
  if (String(authMode) !== "FULL") throw new Error(`ScriptApp with AuthMode.${String(authMode)} is not stood in for`);
}

const infoMembers = ["getAuthorizationStatus", "getAuthorizationUrl", "getAuthorizedScopes"] as const;

class AuthorizationInfo implements Pick<Info, "getAuthorizationStatus"> {
  static readonly [face] = { name: "AuthorizationInfo", members: infoMembers };
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return this.#missing ? statuses.REQUIRED : statuses.NOT_REQUIRED;
  }

  /** Null when nothing is missing, which Google's types do not say. */
  getAuthorizationUrl(): string | null {
    return this.#missing ? `https://script.google.com/macros/authorize/${this.#session.workbook.id}` : null;
  }

  getAuthorizedScopes(): string[] {
    return [...(this.#session.consent?.granted ?? [])];
  }

  get #missing(): boolean {
    return missingScopes(this.#session.consent).length > 0;
  }
}
