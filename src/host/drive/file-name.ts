/** File systems hold 255 bytes; room is left for a number and for temporary names. */
const LONGEST = 180;

/** A document's name as a file name: "Kế hoạch 2024/2025" → "Kế hoạch 2024-2025.docx". */
export function freeFileName(name: string, extension: string, taken: (fileName: string) => boolean): string {
  const safe = name.normalize("NFC").replace(/[\\/:*?"<>|\u0000-\u001f\u007f]/g, "-");
  const base = shortened(safe).replace(/^[.\s]+|[.\s]+$/g, "") || "Không tên";
  const stem = extension !== "" && base.toLowerCase().endsWith(extension) ? base.slice(0, -extension.length) : base;
  let candidate = stem + extension;
  for (let number = 2; taken(candidate); number += 1) candidate = `${stem} (${number})${extension}`;
  return candidate;
}

function shortened(name: string): string {
  const letters = Array.from(name);
  while (Buffer.byteLength(letters.join("")) > LONGEST) letters.pop();
  return letters.join("");
}
