import { Workbook } from "exceljs";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PizZip from "pizzip";
import { cli, SEED } from "../cli/command.ts";

const ROOT = join(__dirname, "../..");

interface Measured {
  readonly files: number;
  readonly actions: number;
  readonly seconds: number;
  /** Of all threads, whatever else the machine does meanwhile. */
  readonly cpuSeconds: number;
  readonly filesPerSecond: number;
  readonly rowsPerSecond: number;
  readonly peakMegabytes: number;
}

/** Rolls up 10, 100 and 1,000 workbooks of different schools in a process of its own: time, and peak of memory. */
export async function benchRollup(counts: readonly number[] = [10, 100, 1000]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "rollup-bench-"));
  try {
    const plans = await samplePlans(folder);
    for (const count of counts) {
      const place = join(folder, String(count));
      for (let index = 0; index < count; index++) putSchool(place, index, plans[index % plans.length]!);
      const measured = await rolledUp(place, join(folder, `${count}.xlsx`), count);
      console.log(JSON.stringify({ bench: "rollup", ...measured }));
      console.log(
        `${String(count).padStart(5)} files rollup   ${measured.seconds} s (${measured.cpuSeconds} s of processor), ${measured.filesPerSecond} files a second, ` +
          `${measured.rowsPerSecond} rows a second, peak ${measured.peakMegabytes} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The sample plans of both forms, and a long one of 60 actions. */
async function samplePlans(folder: string): Promise<Buffer[]> {
  const files = [
    ["nine.xlsx", ...SEED],
    ["bieu-2.xlsx", "--sample", "--form", "bieu-2", "--catalogue", "tt57-2026-pho-thong"],
  ].map(([name = "", ...options]) => {
    const file = join(folder, name);
    const made = cli("new", file, ...options);
    if (made.code !== 0) throw new Error(made.err);
    return file;
  });
  const long = join(folder, "long.xlsx");
  const book = new Workbook();
  await book.xlsx.readFile(files[0]!);
  const plan = book.getWorksheet("Kế hoạch")!;
  for (let row = 14; row < 74; row++) {
    const cells = [
      "",
      `Tiêu chí 1.${(row % 10) + 1}`,
      "Đạt mức 2",
      `Việc ${row}`,
      "Hiệu trưởng",
      "Tháng 10/2024",
      "10 triệu",
    ];
    cells.forEach((text, column) => (plan.getCell(row, column + 1).value = text));
  }
  await book.xlsx.writeFile(long);
  return [...files, long].map((file) => readFileSync(file));
}

/** The same plan under another school's name. */
function putSchool(place: string, index: number, plan: Buffer): void {
  const folder = join(place, `cum-${index % 20}`);
  mkdirSync(folder, { recursive: true });
  const zip = new PizZip(plan);
  const name = `Trường THCS số ${index + 1}`;
  for (const path of Object.keys(zip.files).filter((one) =>
    /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/.test(one),
  )) {
    const xml = zip.file(path)!.asText();
    zip.file(path, xml.replace(/Trường TH&amp;THCS Thạnh Đông|Trường THCS Phù Sa \(trường mẫu\)/g, name));
  }
  writeFileSync(join(folder, `truong-${index}.xlsx`), zip.generate({ type: "nodebuffer", compression: "DEFLATE" }));
}

async function rolledUp(place: string, out: string, files: number): Promise<Measured> {
  const script = `process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write("PEAK " + maxRSS + " CPU " + (userCPUTime + systemCPUTime) + "\\n");
});
process.argv.splice(1, 0, "cli"); require(${JSON.stringify(join(ROOT, "src/cli/main.ts"))});`;
  const words = ["--require", require.resolve("tsx/cjs"), "--eval", script];
  const from = performance.now();
  const child = spawn(process.execPath, [...words, "--", "rollup", place, "--out", out, "--csv", `${out}.csv`], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: ROOT },
  });
  let told = "";
  child.stderr.on("data", (text: Buffer) => (told += text.toString()));
  child.stdout.resume();
  const code = await new Promise<number | null>((done) => child.on("close", done));
  const seconds = (performance.now() - from) / 1000;
  if (code !== 0) throw new Error(told);
  const actions = readFileSync(join(`${out}.csv`, "actions.csv"), "utf8").split("\r\n").length - 2;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const peak = Number(/PEAK (\d+)/.exec(told)?.[1]) / 1024;
  return {
    files,
    actions,
    seconds: round(seconds),
    cpuSeconds: round(Number(/CPU (\d+)/.exec(told)?.[1]) / 1_000_000),
    filesPerSecond: round(files / seconds),
    rowsPerSecond: Math.round(actions / seconds),
    peakMegabytes: Math.round(peak),
  };
}

if (require.main === module) {
  benchRollup().catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}
