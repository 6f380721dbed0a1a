import { readDay, showDay } from "../words/day.ts";
import type { InformationField } from "../words/fields.ts";
import { bare, oneLine } from "../words/text.ts";

export type Told = Partial<Record<InformationField, string>>;

/** What a line above the first section tells; "own" where the form prints it itself, undefined where it is not known. */
export function readHeadLine(line: string, told: Told, isAfterTitle: boolean): Told | "own" | undefined {
  const text = oneLine(line);
  const words = bare(text);
  if (!/[\p{L}\p{N}]/u.test(text)) return "own";
  if (/^cong hoa xa hoi chu nghia|^doc lap\s?-?\s?tu do|^du thao$/.test(words)) return "own";
  const year = schoolYearIn(text);
  if (/^ke hoach\b|^cai tien chat luong|^nam hoc\b/.test(words))
    return year === undefined ? titleOf(words) : { schoolYear: year };
  if (/^số\s*:|^số\s+\S*\//i.test(text)) {
    const number = text.replace(/^số\s*:?\s*/i, "");
    return /^[\s./…_-]*(?:KH)?[\s./…_-]*$/i.test(number) ? "own" : { number };
  }
  const dated = /^(.*?)\s*,?\s*(ngày\b.*\btháng\b.*\bnăm\b.*)$/i.exec(text);
  if (dated && !isAfterTitle) return placeAndDate(dated[1] ?? "", dated[2] ?? "");
  if (/^truong\b/.test(words) && told.school === undefined && words.length <= 120) return { school: text };
  if (!isAfterTitle && told.superior === undefined && told.school === undefined && isOffice(text))
    return { superior: text };
  return undefined;
}

/** "2024-2025" where the words name a school year. */
export function schoolYearIn(text: string): string | undefined {
  const found = /nam hoc:?\s*(\d{4})\s*[-/]\s*(\d{4})/.exec(bare(text));
  return found && Number(found[2]) === Number(found[1]) + 1 ? `${found[1]}-${found[2]}` : undefined;
}

/** The plan's own name, as the form prints it. */
function titleOf(words: string): "own" | undefined {
  return /^(?:ke hoach)?\s*(?:cai tien chat luong(?: giao duc)?)?\s*(?:nam hoc)?[\s.…:-]*$/.test(words)
    ? "own"
    : undefined;
}

function isOffice(text: string): boolean {
  return /^(?:ubnd|uỷ ban|ủy ban|phòng|sở|bộ)(?=\s|$)/i.test(text) && text.length <= 120;
}

function placeAndDate(place: string, written: string): Told | "own" {
  const [, day = "", month = "", year = ""] =
    /ngay\s*(\d{1,2})\s*thang\s*(\d{1,2})\s*nam\s*(\d{4})/.exec(bare(written)) ?? [];
  const date = readDay(`${day}/${month}/${year}`);
  const town = /\p{L}/u.test(place) ? place.replace(/[\s,]+$/, "") : "";
  if (date === undefined && town === "") return "own";
  return { ...(town === "" ? {} : { place: town }), ...(date === undefined ? {} : { date: showDay(date) }) };
}

/** "1. Tên cơ sở giáo dục: …" of Biểu 2, section I. */
export function readGeneralLine(line: string): Told | "own" | undefined {
  const [, name = "", value = ""] = /^([^:]*):\s*(.*)$/s.exec(oneLine(line)) ?? [];
  const words = bare(name);
  const field = /ten (?:co so giao duc|truong|don vi)/.test(words)
    ? "school"
    : /loai hinh/.test(words)
      ? "kind"
      : /dia chi/.test(words)
        ? "address"
        : undefined;
  if (field === undefined) return undefined;
  return /[\p{L}\p{N}]/u.test(value) ? { [field]: value } : "own";
}
