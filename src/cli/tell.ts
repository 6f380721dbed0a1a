import type { WireFinding } from "../core/wire.ts";
import type { ExitCode } from "./stop.ts";

const TITLES = { must: "Phải sửa", should: "Nên xem lại", info: "Để biết" } as const;
const SHOWN = 50;

export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

export function sayJson(value: unknown): void {
  say(JSON.stringify(value, null, 2));
}

/** Findings by gravity, each with its place, what is and what to do. */
export function sayFindings(findings: readonly WireFinding[]): void {
  for (const severity of ["must", "should", "info"] as const) {
    const group = findings.filter((finding) => finding.severity === severity);
    if (group.length === 0) continue;
    say(`\n${TITLES[severity]} (${group.length}):`);
    for (const { sheet, cell, label, problem, remedy, code } of group.slice(0, SHOWN)) {
      say(`  ${sheet}${cell === "" ? "" : ` ${cell}`}, ${label}: ${problem} ${remedy} [${code}]`);
    }
    if (group.length > SHOWN) say(`  … và ${group.length - SHOWN} điều nữa ở trang Kiểm tra.`);
  }
  if (findings.length === 0) say("Không thấy điều gì cần sửa.");
}

export function exitOf(findings: readonly WireFinding[]): ExitCode {
  return findings.some(({ severity }) => severity === "must") ? 1 : 0;
}

/** The command line's JSON keeps to its own shape: the heading as staff read it is not part of it. */
export function jsonFindings(findings: readonly WireFinding[]): Omit<WireFinding, "label" | "row" | "mark">[] {
  return findings.map(({ code, severity, sheet, cell, field, problem, remedy }) => ({
    code,
    severity,
    sheet,
    cell,
    field,
    problem,
    remedy,
  }));
}
