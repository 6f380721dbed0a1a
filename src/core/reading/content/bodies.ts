import type { Day } from "../../words/day.ts";
import { quote } from "../../words/text.ts";
import { lineOf } from "../citation/citation-line.ts";

/** Which office of education or people's committee a body belongs to. */
export type Tier = "province" | "district" | "commune";

/** From that day on there is no district between province and commune. */
export const NO_DISTRICT_FROM: Day = "2025-07-01";

const W = "(?<![\\p{L}\\d])";
const E = "(?![\\p{L}\\d])";
const AND = "\\s?(?:&|-|và)?\\s?";
const COUNCIL = `${W}(?:ubnd|hđnd|(?:ủy|uỷ) ban(?: nhân dân)?|hội đồng nhân dân)`;
const CENTRAL = "(?:hồ chí minh|hcm|hà nội|đà nẵng|hải phòng|cần thơ|huế)";
// "Phòng Giáo dục Trung học" is a room of the Sở, "phòng GD thể chất" one of the school.
const ROOM =
  "(?!\\s?(?:thể|nghệ thuật|stem|ho[àa]|hòa|quốc phòng|mầm non|tiểu học|trung học|phổ thông|thường xuyên|nghề|chuyên|chính trị|k[ỹĩ] năng|truyền thống|đặc biệt|công dân))";
const ENDS = `(?=\\s*(?:$|[,;:.()/]|- |(?:huyện|quận|thị xã|thành phố|tp|để)${E}))`;

const DISTRICT: readonly RegExp[] = [
  `${W}(?:phòng|p\\.)\\s?(?:gd${AND}[đd]t|giáo dục${AND}đào tạo|gd${E}${ROOM}|giáo dục${ENDS})${E}`,
  `${W}pgd(?:${AND}[đd]t)?${E}(?!\\s(?:ngân hàng|nhcs|giao dịch))`,
  `${COUNCIL}\\s(?:các\\s)?(?:(?:huyện|quận|thị xã|tx)${E}|[hq]\\.|tx\\.)`,
  `${W}(?:huyện|quận|thị)\\s?(?:ủy|uỷ|đoàn)${E}`,
].map((pattern) => new RegExp(pattern, "u"));
const TOWN = new RegExp(`${COUNCIL}\\s(?:thành phố|tp)\\.?\\s?(?!\\s|\\.|${CENTRAL})`, "u");
const DISTRICT_WORD = new RegExp(`${W}(?:huyện|quận|thị xã)${E}`, "u");
const NAME = /^(?:\s(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|TP\.?))?(?:\s[\p{Lu}\d][\p{L}\d]*)*/u;
const FORMER = /(?<!\p{L})(?:trước đây|trước (?:ngày )?0?1\/0?7\/2025|sáp nhập|sát nhập|giải thể)(?!\p{L})/u;

/** Phòng GDĐT or a district's committee that the words name as living, quoted: "đề xuất PGD tuyển dụng" → "“PGD”". */
export function districtBodyIn(typed: string): string | undefined {
  const { text } = lineOf(typed);
  const lower = text.toLowerCase();
  if (FORMER.test(lower)) return undefined;
  const found = DISTRICT.map((pattern) => pattern.exec(lower)).find((one) => one) ?? townIn(text, lower);
  if (!found) return undefined;
  const end = found.index + found[0].trimEnd().length;
  const rest = text.slice(end);
  // "Phòng GDĐT huyện Tân Hiệp cũ"
  if (/^[^,;.]{0,30}?(?<!\p{L})cũ(?!\p{L})/iu.test(rest)) return undefined;
  return quote(text.slice(found.index, end) + (NAME.exec(rest)?.[0] ?? ""));
}

/** "UBND thành phố Rạch Giá": a town of a province; the six great cities are provinces of their own. */
function townIn(text: string, lower: string): RegExpExecArray | undefined {
  const found = TOWN.exec(lower);
  return found && /^\p{Lu}/u.test(text.slice(found.index + found[0].length)) ? found : undefined;
}

/** As districtBodyIn, and any office that names a district: "Hội Khuyến học huyện". For a line that is one body. */
export function districtOfficeIn(typed: string): string | undefined {
  const { text } = lineOf(typed);
  const lower = text.toLowerCase();
  const former = FORMER.test(lower) || /(?<!\p{L})cũ(?!\p{L})/u.test(lower);
  return districtBodyIn(typed) ?? (DISTRICT_WORD.test(lower) && !former ? quote(withoutBullet(text)) : undefined);
}

const withoutBullet = (line: string): string => line.replace(/^[-+•*\s]+|[\s;.]+$/g, "");

const COMMUNE = new RegExp(
  `${COUNCIL}\\s(?:các\\s)?(?:xã|phường|thị trấn|đặc khu|[xp]\\.)|${W}đảng (?:ủy|uỷ) (?:xã|phường|đặc khu)${E}|${W}p(?:hòng)?\\.?\\s?(?:v[ăa]n h[óo]a|văn hoá|vh)${AND}(?:xã hội|xh)${E}`,
  "u",
);
const PROVINCE = new RegExp(
  `(?<!cơ\\s|trụ\\s)${W}(?:sở|sgd(?:${AND}[đd]t)?)${E}|${COUNCIL}\\s(?:tỉnh|(?:thành phố|tp\\.?)\\s?${CENTRAL})`,
  "u",
);
const VAGUE = new RegExp(
  `${W}(?:cấp trên|như trên|như (?:kính )?gửi|cơ quan quản lý|lãnh đạo(?!\\s(?:nhà\\s)?trường)|phòng(?=\\s*(?:\\(|;|,|\\.|$)))|${W}(?:ubnd|(?:ủy|uỷ) ban nhân dân)(?!\\s(?:các\\s)?(?:tỉnh|xã|phường|thị|đặc|huyện|quận|thành|tp|tx|[xphq]\\.))`,
  "u",
);

/** The tiers whose bodies the lines name; undefined when a line may mean any of them ("Cấp trên", "UBND"), or has no tone marks. */
export function tiersIn(typed: readonly string[]): ReadonlySet<Tier> | undefined {
  const whole = lineOf(typed.join(" "));
  if (whole.plain === whole.text.toLowerCase()) return undefined;
  const tiers = new Set<Tier>();
  for (const one of typed) {
    const line = lineOf(one).text.toLowerCase();
    if (VAGUE.test(line)) return undefined;
    if (PROVINCE.test(line)) tiers.add("province");
    if (COMMUNE.test(line)) tiers.add("commune");
    else if (districtOfficeIn(one) !== undefined) tiers.add("district");
  }
  return tiers;
}
