import { findChromium, startChromium } from "../../build/chromium.ts";

export { startChromium };

/** `describe` where there is a browser; else the group is left out (left-out.ts says so once for all). */
export function describeInBrowser(title: string, tests: () => void): void {
  if (findChromium() !== undefined) return describe(title, tests);
  describe.skip(`${title} (no Chromium)`, tests);
}
