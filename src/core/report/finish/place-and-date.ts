import { italic, textWidth } from "./text-width.ts";

const POINTS = 13;
/** The metrics of the printing fonts differ by a few hundredths. */
const SURE = 0.95;
const MARK = '<w:pStyle w:val="NgayThang"/>';
const TWO = '<w:gridSpan w:val="2"/>';

/**
 * "Thị trấn Mường Chà, ngày 05 tháng 9 năm 2024" does not fit under the motto: then its cell takes the middle one of the
 * letterhead's three columns from the number's cell. In the built-in template only, whose paragraph has a style of its own.
 */
export function fitPlaceAndDate(xml: string): string {
  const at = xml.indexOf(MARK);
  const [from, to] = [xml.lastIndexOf("<w:tr>", at), xml.indexOf("</w:tr>", at)];
  if (at < 0 || from < 0) return xml;
  const cells = xml.slice(from, to).split("</w:tc>");
  const [number = "", date = "", ...rest] = cells;
  const spare = columnsOf(xml.slice(0, from))[1] ?? 0;
  const text = [...(date.match(/<w:t(?: [^>]*)?>[^<]*/g) ?? [])].map((one) => one.slice(one.indexOf(">") + 1)).join("");
  if (!number.includes(TWO) || date.includes(TWO) || textWidth(text, POINTS, italic) <= SURE * widthOf(date))
    return xml;
  const narrow = withWidth(number, -spare).replace(TWO, "");
  const wide = withWidth(date, spare).replace(/<w:tcW [^>]*>/, `$&${TWO}`);
  return xml.slice(0, from) + [narrow, wide, ...rest].join("</w:tc>") + xml.slice(to);
}

/** The columns of the last table that begins before. */
function columnsOf(before: string): number[] {
  const table = before.slice(before.lastIndexOf("<w:tblGrid>"));
  return (table.match(/<w:gridCol [^>]*>/g) ?? []).map((column) => Number(/w:w="(\d+)"/.exec(column)?.[1] ?? 0));
}

function widthOf(cell: string): number {
  return Number(/<w:tcW [^>]*w:w="(\d+)"/.exec(cell)?.[1] ?? 0);
}

function withWidth(cell: string, more: number): string {
  return cell.replace(/(<w:tcW [^>]*w:w=")\d+(")/, `$1${widthOf(cell) + more}$2`);
}
