import { finder, type Cell, type Word, word } from "./people-words.ts";

const SURNAMES = `nguyễn ng trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm mai trịnh đào cao tô hà tạ thái châu
lương trương phùng quách từ vương la lưu triệu thạch sơn danh kim kiên thị tăng tống viên nghiêm hứa doãn khổng kiều giang chu chử diệp
đàm đậu đường giáp hạ hàn khúc khuất lã lại lục lữ mạc ninh nhan ông phí phó quan sầm sái tiêu tôn trà trang tần thân thiều tiết trầm tưởng
ứng văn vi viễn uông xa ân âu bạch bành bá bế biện ca cái cung cù dư hầu hoa hồng hùng kha khưu la lăng liêu liễu lô lò lường long lộ luân
ma mã mạch mẫn mùa nông vàng giàng sùng thào lầu cầm cà quàng tòng hờ vừ hạng cứ lù ly ksor rơ siu nay rmah rcom niê êban kpă y h k a
bàn chảo tẩn phàn chẻo điểu chau neang néang chế thổ đạo kiên pi pa ka kră cil lơ mu kon đỏ bạc lèng nùng trưng thi tố cồ ngụy mẫu đồng đồ`;
const surnames = new Set(SURNAMES.split(/\s+/).map((one) => word(one).fold));

const TITLES = "ô .|đồng chí|đồng chí thầy|đồng chí cô|ông|bà|thầy|cô|anh|chị|thầy giáo|cô giáo|ths|ông bà";
export const titleAt = finder(TITLES.split("|").map((one) => [one, [one]] as const));

const VOWEL = "[aăâeêioôơuưy]";
const SYLLABLE = new RegExp(
  `^(?:b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|nh|ng|ngh|p|ph|qu|r|s|t|th|tr|v|x|kr|kl|bl|br|đr|pl|kp|ks|rm)?${VOWEL}{1,3}(?:c|ch|m|n|ng|nh|p|t|l|r|k|h)?$`,
);
/** Sounds like a word of Vietnamese: "Abc" and "HKII" do not. */
function sounds(one: Word): boolean {
  const letters = one.fold.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "");
  return SYLLABLE.test(letters) || /^\p{L}$/u.test(letters) || /^[hky]['’]\p{L}+$/u.test(letters);
}

/** Written as a name is: begins with a capital; within one case, that tells nothing. */
export function nameLike(cell: Cell, at: number): boolean {
  const one = cell.words[at];
  if (one === undefined || one.mark || /\d|^và$/i.test(one.text) || (cell.plain && one.bare === "va")) return false;
  return (
    /^\p{Lu}/u.test(one.text) && sounds(one) && (cell.upper || one.text.length === 1 || !/^\p{Lu}{2,}$/u.test(one.text))
  );
}

export function isSurname(cell: Cell, at: number): boolean {
  const one = cell.words[at];
  return one !== undefined && (surnames.has(one.fold) || (cell.plain && PLAIN_SURNAMES.has(one.bare)));
}
const PLAIN_SURNAMES = new Set(SURNAMES.split(/\s+/).map((one) => word(one).bare));

const MOST_WORDS = 6;
const MIDDLE = new Set(["văn", "thị", "đình", "hữu"].map((one) => word(one).fold));

/**
 * The end of the name that begins there: capitals side by side, "Nguyễn Văn An".
 * @param stops says that another thing (a post, a word of role) begins at a place, and how many words it takes
 */
export function nameEnd(cell: Cell, from: number, stops: (at: number) => number): number {
  let at = from;
  while (at < cell.words.length && at - from < MOST_WORDS && nameLike(cell, at)) {
    const last = cell.words[at - 1];
    const bound = at - from === 1 || (at > from && last !== undefined && MIDDLE.has(last.fold));
    if (at > from && !(bound && isSurname(cell, from)) && stopsHere(cell, at, stops(at))) break;
    at++;
  }
  return at;
}

/** Where each word has its capital the name goes on: "Trần Thị Văn Thư"; "HT" and "chủ trì" end it. */
function stopsHere(cell: Cell, at: number, length: number): boolean {
  if (length === 0) return false;
  const words = cell.words.slice(at, at + length).filter((one) => !one.mark);
  return cell.upper || length > 1 || words.some((one) => !/^\p{Lu}\p{Ll}/u.test(one.text));
}

/** A surname and another name; where all is in capitals only "VĂN", "THỊ" and their like tell. */
export function beginsName(cell: Cell, at: number): boolean {
  const next = cell.words[at + 1];
  if (!isSurname(cell, at) || !nameLike(cell, at) || !nameLike(cell, at + 1)) return false;
  return !cell.oneCase || (next !== undefined && MIDDLE.has(next.fold));
}

/** "NGUYỄN VĂN AN" → "Nguyễn Văn An". */
export function showName(words: readonly Word[]): string {
  return words
    .map((one) => one.text.toLowerCase().replace(/^\p{L}|(?<=['’])\p{L}/u, (first) => first.toUpperCase()))
    .join(" ");
}
