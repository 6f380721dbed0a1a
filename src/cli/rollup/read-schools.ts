import vm from "node:vm";
import v8 from "node:v8";
import type { SummaryReply } from "../../core/wire-summary.ts";
import { loadAddin } from "../../host/addin.ts";
import { Stop } from "../stop.ts";
import { accept, bundleFolder, openForReading } from "../workplace.ts";
import { shown, type FoundFile, type Skipped } from "./find-workbooks.ts";

export type School = Extract<SummaryReply, { ok: true }> & { readonly file: string };

/** Each workbook through the built add-in, one after the other; of none more is kept than what is given here. */
export async function* readSchools(
  files: readonly FoundFile[],
  today: string | undefined,
  progress: (done: number) => void,
): AsyncGenerator<School | Skipped> {
  const addin = loadAddin(bundleFolder());
  const collect = collector();
  for (const [index, { path, name }] of files.entries()) {
    let told: School | Skipped;
    try {
      const session = await openForReading(path, addin, today);
      told = { ...accept<SummaryReply>(session.runFromPanel("panelSummarise")), file: name };
    } catch (error) {
      // one file's fault is no reason to lose the others
      told = { file: name, reason: error instanceof Stop ? shown(error.message) : OURS };
      if (!(error instanceof Stop) && process.env["KHCT_DEBUG"] === "1") console.error(error);
    }
    yield told;
    progress(index + 1);
    if (index % COLLECT_EVERY === COLLECT_EVERY - 1) collect();
  }
}

const OURS = "Chương trình gặp trục trặc khi đọc tệp này; hãy chạy lệnh check với riêng tệp này.";
const COLLECT_EVERY = 4;

/** Left alone, V8 lets the garbage of many short runs grow to gigabytes before it looks. */
function collector(): () => void {
  v8.setFlagsFromString("--expose-gc");
  const collect = vm.runInNewContext("gc") as () => void;
  return () => collect();
}
