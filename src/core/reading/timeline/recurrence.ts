/** What a frequency is counted in, by its bare spelling. */
const UNITS: Readonly<Record<string, string>> = {
  ngay: "ngày",
  buoi: "buổi",
  tuan: "tuần",
  thang: "tháng",
  quy: "quý",
  qui: "quý",
  "hoc ky": "học kỳ",
  "hoc ki": "học kỳ",
  ky: "học kỳ",
  hk: "học kỳ",
  "nam hoc": "năm học",
  nam: "năm",
};
const UNIT = "(hoc k[yi]|nam hoc|ngay|buoi|tuan|thang|qu[yi]|ky|hk|nam)\\b";
const NUMBERS = ["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi"];
const N = `(\\d{1,3}|${NUMBERS.slice(1).join("|")})`;
const PARTS: Readonly<Record<string, string>> = {
  dau: "đầu",
  giua: "giữa",
  cuoi: "cuối",
  "tuan dau": "tuần đầu",
  "tuan cuoi": "tuần cuối",
  "ngay dau": "ngày đầu",
  "ngay cuoi": "ngày cuối",
  "thang dau": "tháng đầu",
  "thang cuoi": "tháng cuối",
};
const VAGUE: Readonly<Record<string, string>> = {
  "thuong xuyen": "thường xuyên",
  "lien tuc": "liên tục",
  "xuyen suot": "xuyên suốt",
  "quanh nam": "quanh năm",
  "suot nam hoc": "suốt năm học",
  "suot nam": "suốt năm",
  "deu dan": "đều đặn",
  "dinh ky": "định kỳ",
  "thuong ky": "thường kỳ",
  "thuong nien": "hằng năm",
};

interface Way {
  readonly pattern: RegExp;
  readonly every: (found: RegExpExecArray) => string;
}

const LEAST = "(?:(?:it nhat|toi thieu|khoang) )?";
const PART = `(?:(${Object.keys(PARTS).join("|")}) (?:cua )?)?`;
// "năm" is both a year and five, "bảy" and "tám" are no bare words of their own here: units decide.
const ways: readonly Way[] = [
  // 2 lần/tháng · 02 lần trong năm học · mỗi tháng 2 lần
  {
    pattern: new RegExp(
      `${LEAST}${N} (?:lan|buoi|chuyen de|dot|cuoc|tiet|hoi thao) ?(?:\\/|(?:mot|moi|trong|tren|hang)(?: mot)? ) ?(?:1 )?${UNIT}`,
    ),
    every: (f) => `${count(f[1])} lần/${unit(f[2])}`,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:moi|hang|mot|1) )${UNIT} ${LEAST}${N} (?:lan|buoi|chuyen de|dot|cuoc|tiet|hoi thao)\\b`,
    ),
    every: (f) => `${count(f[2])} lần/${unit(f[1])}`,
  },
  // 2 tuần/lần · hai tuần một lần
  {
    pattern: new RegExp(`\\b${N} ${UNIT} ?(?:\\/ ?(?:1 |mot )?|mot |1 )lan\\b`),
    every: (f) => `${count(f[1])} ${unit(f[2])}/lần`,
  },
  // hằng tuần, vào thứ hai
  {
    pattern: /\b(?:hang|moi) tuan,? \(?(?:vao )?(thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)\b\)?/,
    every: (f) => `${dayName(f[1]) ?? ""} hằng tuần`,
  },
  // hằng tháng · tuần cuối mỗi quý · ngay từ đầu mỗi năm học · ngày 15 hằng tháng · thứ hai hằng tuần
  {
    pattern: new RegExp(
      `(?:((?:^|\\btruoc )\\d{1,2}(?= (?:hang|moi) thang)|\\b(?:truoc )?ngay (?:mung |mong )?\\d{1,2}|\\bthu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat) )?${PART}\\b(?:hang|moi|theo tung|tung|theo)(?: mot)? ${UNIT}`,
    ),
    every: (f) => {
      const each = `${f[2] ? "mỗi" : unit(f[3]).includes("học") ? "mỗi" : "hằng"} ${unit(f[3])}`;
      return [dayName(f[1]), PARTS[f[2] ?? ""], each].filter((word) => word !== undefined).join(" ");
    },
  },
  {
    pattern: new RegExp(`\\b(${Object.keys(VAGUE).join("|")})\\b`),
    every: (f) => VAGUE[f[1] ?? ""] ?? "",
  },
];

export interface Recurrence {
  /** "hằng tháng", "2 tuần/lần", "tuần cuối mỗi quý"; several joined by a comma. */
  readonly every: string;
  /** Only words like "thường xuyên", "hằng năm": nothing tells when it is looked at. */
  readonly vague: boolean;
  /** What else the words say. */
  readonly rest: string;
}

/** Takes every "how often" out of the (bare) words; undefined when there is none. */
export function takeRecurrence(words: string): Recurrence | undefined {
  const every: string[] = [];
  let rest = words;
  for (const way of ways) {
    for (let found = way.pattern.exec(rest); found; found = way.pattern.exec(rest)) {
      every.push(way.every(found));
      rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    }
  }
  if (every.length === 0) return undefined;
  // "Định kỳ hằng tháng" says one thing.
  const told = every.filter((one) => one !== "định kỳ" || every.length === 1);
  const vague = told.every((one) => Object.values(VAGUE).includes(one) || one === "hằng năm" || one === "mỗi năm học");
  return { every: [...new Set(told)].join(", "), vague, rest: tidy(rest) };
}

function tidy(rest: string): string {
  return rest
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:[\s,;:.-]|(?:ngay tu|lam|thuc hien|va|to chuc|vao|trong|mot cach)\b)+/, "")
    .replace(/(?:^|[,;.( ] ?)(?:ra soat|so ket|kiem tra|danh gia|bao cao)[\s,;:.)]*$/, "")
    .replace(/[\s,;:.-]+$/, "")
    .replace(/^\(([^()]*)\)$/, "$1")
    .trim();
}

function unit(bare: string | undefined): string {
  return UNITS[bare ?? ""] ?? bare ?? "";
}

function count(text: string | undefined): string {
  const spelled = NUMBERS.indexOf(text ?? "");
  return String(spelled > 0 ? spelled : Number(text));
}

const WEEKDAYS: Readonly<Record<string, string>> = {
  hai: "hai",
  ba: "ba",
  tu: "tư",
  nam: "năm",
  sau: "sáu",
  bay: "bảy",
};

function dayName(bare: string | undefined): string | undefined {
  if (bare === undefined) return undefined;
  if (bare === "chu nhat") return "chủ nhật";
  const words = bare.split(" ");
  const last = words[words.length - 1] ?? "";
  if (words[0] === "thu") return `thứ ${WEEKDAYS[last] ?? last}`;
  return `${words[0] === "truoc" ? "trước " : ""}ngày ${last}`;
}
