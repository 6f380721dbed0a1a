import { readArguments, type Arguments } from "./arguments.ts";
import { runBuild } from "./build.ts";
import { runCheck } from "./check.ts";
import { runConvert } from "./convert.ts";
import { runDemo } from "./demo.ts";
import { runFollow, runPerson } from "./follow.ts";
import { runHelp } from "./help.ts";
import { runImport } from "./import.ts";
import { runNew } from "./new.ts";
import { runNextYear } from "./next-year.ts";
import { runPeriodic } from "./periodic.ts";
import { runRead } from "./read.ts";
import { runReport } from "./report.ts";
import { runRollup } from "./rollup.ts";
import { runSend } from "./send.ts";
import { runShare } from "./share.ts";
import { runTemplate } from "./template.ts";
import { Stop, type ExitCode } from "./stop.ts";

const verbs: Readonly<Record<string, (given: Arguments) => Promise<ExitCode>>> = {
  new: runNew,
  import: runImport,
  build: runBuild,
  convert: runConvert,
  check: runCheck,
  follow: runFollow,
  person: runPerson,
  "next-year": runNextYear,
  periodic: runPeriodic,
  report: runReport,
  template: runTemplate,
  share: runShare,
  send: runSend,
  read: runRead,
  rollup: runRollup,
  demo: runDemo,
  help: runHelp,
};

/** Whoever reads our output may stop early ("| head"): that is no fault, and a full disk is told. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") process.stderr.write("Không ghi được kết quả ra; hãy kiểm tra chỗ trống trên đĩa.\n");
  process.exit(error.code === "EPIPE" ? (process.exitCode ?? 0) : 2);
});

async function main(): Promise<ExitCode> {
  // npm runs scripts in the project's folder; paths are meant from where the user stands.
  process.chdir(process.env["INIT_CWD"] ?? process.cwd());
  const given = readArguments(process.argv.slice(2));
  const run = verbs[given.verb];
  if (!run) throw new Error(`no verb ${given.verb}`);
  return run(given);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.exitCode = 2;
    if (error instanceof Stop) process.stderr.write(`${error.message}\n`);
    else {
      process.stderr.write(
        "Chương trình gặp trục trặc nên đã dừng; tệp của bạn vẫn nguyên. Chạy lại với KHCT_DEBUG=1 để xem chi tiết.\n",
      );
      if (process.env["KHCT_DEBUG"] === "1") console.error(error);
    }
  },
);
