import { buildSync } from "esbuild";
import { join } from "node:path";

export interface GoogleScriptPlace {
  /** A JavaScript expression for google.script.host's doings, (what, value?) => void; nothing happens without one. */
  readonly host?: string;
  /** The script's public functions: other names are not functions. Without a list every name is sent. */
  readonly functions?: readonly string[];
}

let built: string | undefined;

/**
 * The script to put before a panel's own: it makes `google.script` over a transport.
 * `transportExpression` names a function of the page, `(name, args) => Promise<CallOutcome>` (see page/google-script.ts);
 * it is looked up at each call, so that the page may define it later.
 */
export function googleScriptSource(transportExpression: string, place: GoogleScriptPlace = {}): string {
  built ??= library();
  const options = [
    `transport: (name, args) => (${transportExpression})(name, args)`,
    `host: (what, value) => { ${place.host === undefined ? "" : `(${place.host})(what, value);`} }`,
    `functions: ${place.functions === undefined ? "undefined" : JSON.stringify(place.functions)}`,
  ];
  return `(() => {\n${built}\nGoogleScript.installGoogleScript(globalThis, { ${options.join(", ")} });\n})();`;
}

/** A "</script" in it would end the element that it is put into. */
function library(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "page/google-script.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "GoogleScript",
    target: "es2020",
    charset: "utf8",
  });
  return (outputFiles[0]?.text ?? "").replace(/<\//g, "<\\/");
}
