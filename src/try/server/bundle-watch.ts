import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { OUT, ROOT } from "../../../build/places.ts";
import { Rebuilding } from "./rebuild.ts";

const sources = ["src/core", "src/addin", "src/sidebar", "appsscript.json"].map((path) => join(ROOT, path));

/** Builds the add-in anew while its sources are worked on, and tells of every new build, another command's as well. */
export function watchBundle(
  build: () => Promise<void>,
  built: (error: Error | undefined) => void,
): () => Promise<void> {
  let known = fingerprint();
  const news = (): void => {
    const now = fingerprint();
    if (now === undefined || now === known) return;
    known = now;
    built(undefined);
  };
  const own = new Rebuilding({
    sources,
    build,
    built: (error) => {
      known = fingerprint();
      built(error);
    },
  });
  // the folder is removed and made again by npm run build, so it is watched from above
  const others = new Rebuilding({ sources: [dirname(OUT)], build: () => Promise.resolve(), built: news });
  return async () => {
    await Promise.all([own.close(), others.close()]);
  };
}

/** Undefined while a build is under way. */
function fingerprint(): string | undefined {
  if (!existsSync(join(OUT, "Code.js"))) return undefined;
  const files = readdirSync(OUT)
    .filter((name) => !name.startsWith("."))
    .sort();
  return files
    .map((name) =>
      createHash("sha256")
        .update(readFileSync(join(OUT, name)))
        .digest("hex"),
    )
    .join(" ");
}
