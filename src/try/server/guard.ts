import type { IncomingMessage } from "node:http";

/** A stranger's page may make the browser call 127.0.0.1 under a name of its own (DNS rebinding): only these names pass. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
  return ownHosts(port).includes(request.headers.host ?? "");
}

/** Only our own page may have anything done: a browser tells where a POST comes from, and frames have no origin. */
export function isOwnPage({ headers }: IncomingMessage, port: number): boolean {
  const own = ownHosts(port).some((host) => headers.origin === `http://${host}` && headers.host === host);
  const site = headers["sec-fetch-site"];
  return own && (site === undefined || site === "same-origin") && isJson(headers["content-type"]);
}

function ownHosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`];
}

/** A form of another page cannot send this type without being asked first. */
function isJson(type: string | undefined): boolean {
  return /^application\/json\b/.test(type ?? "");
}

const everywhere = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;

/** Headers of everything that we wrote ourselves: scripts come from here only, none stands inside the page. */
export const ownPage: Readonly<Record<string, string>> = {
  ...everywhere,
  "X-Frame-Options": "DENY",
  "Content-Security-Policy": [
    "default-src 'none'",
    "script-src 'self'",
    // the grid and the document viewer put style elements into the page
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
};

/** What a page of the script may do in its frame. */
export const SANDBOX = "allow-scripts allow-popups allow-downloads allow-forms allow-modals";

/** Headers of the script's own pages: everything inline, nothing from elsewhere, an origin that is nobody's. */
export const scriptPage: Readonly<Record<string, string>> = {
  ...everywhere,
  "Content-Security-Policy": [
    `sandbox ${SANDBOX}`,
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "frame-ancestors 'self'",
  ].join("; "),
};
