/** What the manifest asks for and what the user granted: each box of the consent screen can be left empty. */
export interface Consent {
  readonly demanded: readonly string[];
  readonly granted: readonly string[];
}

const auth = "https://www.googleapis.com/auth/";
const sheets = [`${auth}spreadsheets.currentonly`, `${auth}spreadsheets`];

/** Methods that want a scope, any one of those named. Menus, alerts and properties want none. */
const wanted: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^SpreadsheetApp\.getActiveSpreadsheet$|^(?:Spreadsheet|Sheet|Range)\./, sheets],
  [/^Ui\.show/, [`${auth}script.container.ui`]],
  [/^Drive\./, [`${auth}drive.file`, `${auth}drive`]],
];

/** The consent of a session; undefined when the manifest lists no scopes and none is asked about: Google finds them. */
export function consentOf(manifest: string | undefined, granted: readonly string[] | undefined): Consent | undefined {
  const { oauthScopes } = JSON.parse(manifest ?? "{}") as { oauthScopes?: string[] };
  const demanded =
    oauthScopes ?? (granted === undefined ? undefined : wanted.flatMap(([, [narrowest = ""]]) => narrowest));
  return demanded === undefined ? undefined : { demanded, granted: granted ?? demanded };
}

export function missingScopes(consent: Consent | undefined): string[] {
  const { demanded, granted } = consent ?? { demanded: [], granted: [] };
  return demanded.filter((scope) => !granted.includes(scope));
}

/** Google's words (public execution logs); methods of an advanced service are named as the API names them. */
export function checkConsent(consent: Consent | undefined, method: string): void {
  const scopes = wanted.find(([pattern]) => pattern.test(method))?.[1] ?? [];
  if (consent === undefined || scopes.length === 0 || scopes.some((scope) => consent.granted.includes(scope))) return;
  const called = method.startsWith("Drive.") ? method.replace(/^(\w+)\.(\w+)/, (both) => both.toLowerCase()) : method;
  const required = scopes.length === 1 ? scopes.join("") : `(${scopes.join(" || ")})`;
  throw new Error(`Specified permissions are not sufficient to call ${called}. Required permissions: ${required}`);
}
