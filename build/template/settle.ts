import PizZip from "pizzip";

/** The low line of a paragraph that only carries a section's break: on a full page it must not open an empty one. */
const lowLine =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>';

/** The same sources give the same bytes: no clock in the file, and every part compressed. */
const fixedDay = new Date(Date.UTC(2024, 0, 1));

export function settle(written: Uint8Array): Uint8Array {
  const from = new PizZip(written);
  const to = new PizZip();
  for (const name of Object.keys(from.files)) {
    const file = from.files[name];
    if (file === undefined || file.dir) continue;
    let text = file.asText();
    if (name === "word/document.xml") text = text.replaceAll("<w:pPr><w:sectPr", `<w:pPr>${lowLine}<w:sectPr`);
    if (name === "docProps/core.xml") {
      text = text.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${fixedDay.toISOString().slice(0, 19)}Z`);
    }
    to.file(name, text, { date: fixedDay });
  }
  return to.generate({ type: "uint8array", compression: "DEFLATE" });
}
