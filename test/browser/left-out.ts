import { findChromium } from "../../build/chromium.ts";

/** Before all tests: one line where there is no browser. */
export default function sayWhatIsLeftOut(): void {
  if (findChromium() === undefined) {
    process.stderr.write(
      "No Chromium on this machine: the browser tests of the panel and of npm start are left out.\n",
    );
  }
}
