import { severities, sheetNames } from "../words/fields.ts";
import type { LocatedFinding } from "./locate.ts";
import type { SheetForm } from "./sheet.ts";

export const findingsSheet: SheetForm = {
  id: "findings",
  name: sheetNames.findings,
  guide: "Tiện ích ghi lại trang này mỗi lần kiểm tra. Ghi chú riêng xin đặt từ cột H trở đi.",
  tabColour: "#e69138",
  readyRows: 60,
  columns: [
    { field: "severity", heading: "Việc cần làm", width: 120, owner: "addin", format: "text" },
    { field: "sheet", heading: "Trang", width: 100, owner: "addin", format: "text" },
    { field: "cell", heading: "Ô", width: 60, owner: "addin", format: "text" },
    { field: "field", heading: "Cột hoặc mục", width: 200, owner: "addin", format: "text" },
    { field: "problem", heading: "Điều nhận thấy", width: 380, owner: "addin", format: "text" },
    { field: "remedy", heading: "Cách xử lý", width: 380, owner: "addin", format: "text" },
    { field: "code", heading: "Mã", width: 80, owner: "addin", format: "text" },
  ],
};

/** More than anyone reads; the rest is counted in the last line. */
const SHOWN = 1000;

export function findingLines(findings: readonly LocatedFinding[]): string[][] {
  const shown = findings
    .slice(0, SHOWN)
    .map((finding) => [
      severities[finding.severity],
      sheetNames[finding.sheet],
      finding.cell,
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
