import { severities, sheetNames } from "../words/fields.ts";
import type { CellLink } from "./edit.ts";
import type { LocatedFinding } from "./locate.ts";

/** More than anyone reads; the rest is counted in the last line. */
const SHOWN = 1000;

/** A finding that has a cell leads there. */
export function findingLines(findings: readonly LocatedFinding[]): (string | CellLink)[][] {
  const shown = findings
    .slice(0, SHOWN)
    .map((finding) => [
      severities[finding.severity],
      sheetNames[finding.sheet],
      finding.cell === "" ? "" : { sheet: sheetNames[finding.sheet], cell: finding.cell },
      finding.label,
      finding.problem,
      finding.remedy,
      finding.code,
    ]);
  const more = findings.length - SHOWN;
  return more > 0
    ? [...shown, ["", "", "", "", `Còn ${more} điều nữa chưa ghi ở đây.`, "Sửa các dòng trên rồi kiểm tra lại.", ""]]
    : shown;
}

/** "Kiểm tra ngày 10/09/2024: 0 việc phải sửa, 5 việc nên xem lại, 1 điều để biết." */
export function countLine(findings: readonly LocatedFinding[], day: string): string {
  const count = (severity: LocatedFinding["severity"]): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return `Kiểm tra ngày ${day}: ${count("must")} việc phải sửa, ${count("should")} việc nên xem lại, ${count("info")} điều để biết.`;
}
