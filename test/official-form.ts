/**
 * The seed's lines as the decree closes them (NĐ 30/2020, phụ lục I), each change named: the papers end with ";" and the
 * last with ".", the content ends with "./.", the recipients with ";" and "- Lưu: VT.". Nothing else is changed.
 */
export function inOfficialForm(lines: readonly string[]): string[] {
  const lastPaper = lines.map((line) => line.startsWith("Căn cứ ")).lastIndexOf(true);
  return lines.map((line, index) => {
    if (line.startsWith("Căn cứ ") && index < lastPaper) return line.replace(/\.\s*$/, ";");
    if (/^\s*\+ Báo cáo định kỳ và kiến nghị/.test(line)) return line.replace(/\.\s*$/, "./.");
    if (/^-\s+Các thành viên trong tổ\s*$/.test(line)) return `${line.trim()};`;
    return line.replace(/^-\s+Lưu VT\.\s*$/, "- Lưu: VT.").replace(/^-  (?=Các)/, "- ");
  });
}
