import { oneOf, termOf, type Token } from "./money-tokens.ts";
import { unitAt } from "./money-words.ts";

/** Where money comes from, as the cell names it, and the tokens that name it. */
export interface Source {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** It names money ("học phí"); the others name people, who may also be helped or work. */
  readonly isFund: boolean;
}

/** Canonical name, and the further ways to write it. */
const FUNDS: Readonly<Record<string, string>> = {
  "ngân sách nhà nước": "nsnn,ns nhà nước,ngân sách,ns,vốn nhà nước,kinh phí nhà nước,nguồn nhà nước,ngân khố",
  "ngân sách địa phương": "nsđp,ns địa phương",
  "ngân sách trung ương": "nstw,ns trung ương,ngân sách tw",
  "ngân sách tỉnh": "ns tỉnh",
  "ngân sách thành phố": "ns thành phố,ngân sách tp,ns tp",
  "ngân sách huyện": "ns huyện",
  "ngân sách xã": "ns xã",
  "ngân sách phường": "ns phường",
  "chi thường xuyên":
    "ngân sách chi thường xuyên,kinh phí thường xuyên,kinh phí hoạt động thường xuyên,nguồn thường xuyên,ngân sách thường xuyên,ns thường xuyên,ctx,chi tx,ngân sách chi tx,kptx,kinh phí tx,nguồn tx,ns chi thường xuyên",
  "chi không thường xuyên":
    "ngân sách chi không thường xuyên,kinh phí không thường xuyên,nguồn không thường xuyên,chi ko thường xuyên,ngân sách không thường xuyên",
  "tự chủ": "kinh phí tự chủ,nguồn tự chủ,giao tự chủ,ngân sách tự chủ,kinh phí khoán",
  "không tự chủ":
    "kinh phí không tự chủ,nguồn không tự chủ,không giao tự chủ,kinh phí không giao tự chủ,ngân sách không tự chủ",
  "xã hội hoá": "xhh,xã hội hoá giáo dục,xhhgd,xhh gd,xã hội hoá gd",
  "học phí": "thu học phí,tiền học phí,nguồn học phí",
  "tài trợ": "nhà tài trợ,các nhà tài trợ,vận động tài trợ,viện trợ,quyên góp,tiếp nhận tài trợ",
  "sự nghiệp giáo dục":
    "kinh phí sự nghiệp giáo dục,kinh phí sự nghiệp,sự nghiệp gd,sngd,nguồn sự nghiệp,chi sự nghiệp,sự nghiệp giáo dục đào tạo,ngân sách sự nghiệp giáo dục,ngân sách sự nghiệp,vốn sự nghiệp",
  "hợp pháp khác":
    "nguồn hợp pháp,các nguồn hợp pháp,nguồn thu hợp pháp,nguồn khác,các nguồn khác,nguồn thu khác,kinh phí khác,nguồn kinh phí khác,thu hợp pháp khác,quỹ hợp pháp khác",
  "đầu tư công": "vốn đầu tư công,vốn đầu tư,kinh phí đầu tư",
  "chương trình mục tiêu quốc gia": "ctmtqg,chương trình mục tiêu,ctmt",
  "quỹ phát triển hoạt động sự nghiệp": "quỹ phát triển sự nghiệp,quỹ pthđsn",
  "quỹ khuyến học": "nguồn khuyến học",
  "quỹ khen thưởng": "",
  "quỹ phúc lợi": "",
  "quỹ lớp": "",
  "quỹ đội": "",
  "quỹ đoàn": "",
  "dịch vụ": "thu dịch vụ,nguồn dịch vụ,thu từ dịch vụ,nguồn thu dịch vụ",
  "cải cách tiền lương": "nguồn cải cách tiền lương,cctl",
  "đóng góp": "nguồn đóng góp,đóng góp tự nguyện,tự nguyện đóng góp",
  "nhà trường":
    "ngân sách nhà trường,ngân sách của nhà trường,ngân sách trường,ns trường,ns nhà trường,ngân sách đơn vị,ngân sách của đơn vị,kinh phí nhà trường,kinh phí của nhà trường,kinh phí trường,kinh phí đơn vị,kinh phí của đơn vị,nguồn nhà trường,nguồn của nhà trường,nguồn thu của nhà trường,nguồn thu nhà trường,nguồn thu tại đơn vị,nguồn thu của đơn vị,quỹ nhà trường,quỹ trường,nguồn trường,nguồn của trường,kinh phí của trường,kinh phí hoạt động của trường,kinh phí hoạt động của nhà trường,kinh phí hoạt động nhà trường",
  "công đoàn": "quỹ công đoàn,kinh phí công đoàn,công đoàn trường,công đoàn cơ sở,công đoàn nhà trường",
};

const PEOPLE: Readonly<Record<string, string>> = {
  "nhà trường": "trường",
  "cha mẹ học sinh":
    "cmhs,phhs,phụ huynh,phụ huynh học sinh,cha mẹ hs,ban đại diện cha mẹ học sinh,ban đại diện cmhs,ban đại diện cha mẹ hs,bđdcmhs,bđd cmhs,bđ cmhs,hội cha mẹ học sinh,hội cmhs,hội phụ huynh,hội phụ huynh học sinh,hội phhs,quỹ cha mẹ học sinh,quỹ hội cha mẹ học sinh,quỹ phụ huynh,quỹ hội phụ huynh,ban đại diện phụ huynh,ban đdcmhs,ban đd cmhs,gia đình học sinh,cha mẹ trẻ,cha mẹ",
  "UBND xã": "ủy ban nhân dân xã,uỷ ban xã,ub xã",
  "UBND phường": "ủy ban nhân dân phường,uỷ ban phường",
  "UBND tỉnh": "ủy ban nhân dân tỉnh",
  "UBND huyện": "ủy ban nhân dân huyện",
  "UBND thành phố": "ubnd tp,ủy ban nhân dân thành phố",
  "UBND quận": "ủy ban nhân dân quận",
  "UBND thị trấn": "ủy ban nhân dân thị trấn",
  UBND: "uỷ ban nhân dân",
  "HĐND xã": "",
  "Sở GD&ĐT": "sở gdđt,sở gd đt,sở gd-đt,sở gd và đt,sở giáo dục và đào tạo,sở giáo dục",
  "Phòng GD&ĐT": "phòng gdđt,phòng gd đt,phòng gd-đt,phòng gd và đt,phòng giáo dục và đào tạo,phòng giáo dục",
  "Bộ GD&ĐT": "bộ gdđt,bộ gd-đt,bộ giáo dục và đào tạo,bộ giáo dục",
  "Hội khuyến học": "",
  "cựu học sinh": "hội cựu học sinh,cựu hs",
  "doanh nghiệp": "các doanh nghiệp",
  "công ty": "",
  "mạnh thường quân": "mtq,các mạnh thường quân",
  "nhà hảo tâm": "các nhà hảo tâm",
  "Đoàn thanh niên": "đoàn trường",
  "Liên đội": "",
  "Đảng uỷ": "",
  "địa phương": "chính quyền địa phương,ngân sách của địa phương",
  "cấp trên": "",
  "giáo viên": "cán bộ giáo viên,cb gv nv,gv",
  "cá nhân": "các cá nhân,tổ chức cá nhân,các tổ chức cá nhân,tập thể cá nhân",
};

interface Named {
  readonly name: string;
  readonly isFund: boolean;
}

const NAMES = new Map<string, Named>();
for (const [list, isFund] of [
  [FUNDS, true],
  [PEOPLE, false],
] as const) {
  for (const [name, ways] of Object.entries(list)) {
    for (const way of [name, ...ways.split(",")]) if (way !== "") NAMES.set(way, { name, isFund });
  }
}
const nameAt = termOf([...NAMES.keys()]);

const isMoneyHead = oneOf("nguồn kinh phí ngân sách quỹ vốn tiền từ do bằng hỗ trợ góp cấp trích");
const isGiving = oneOf("hỗ đóng góp cấp chi tự ủng tài cân trả cho tặng kinh quỹ ngân nguồn");
const isAway = oneOf("cho tại trong ở về đến toàn cả với phục");
const isSmallWord = oneOf("của các một phần và &");
/** Behind a name at the head of a cell: "nhà trường và công đoàn", "Hội khuyến học xã: 3 triệu". */
const isNext = oneOf("và của xã phường tỉnh huyện trường lớp");
const isAdverb = oneOf("kiểm thực tổ sinh duy bảo vệ");

/** All sources in order of mention. People count when money is near: "hỗ trợ từ UBND xã", "phụ huynh: 5 triệu". */
export function findSources(tokens: readonly Token[]): readonly Source[] {
  const sources: Source[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = nameAt(tokens, at);
    const named = found && NAMES.get(found.term);
    if (!found || !named) continue;
    const place = named.isFund ? { name: named.name, to: found.to } : withOwnName(tokens, named.name, found.to);
    if (isMeant(tokens, at, place.to, named, sources[sources.length - 1])) {
      sources.push({ ...place, from: at, isFund: named.isFund });
    }
    at = place.to - 1;
  }
  return sources;
}

function isMeant(tokens: readonly Token[], from: number, to: number, named: Named, last: Source | undefined): boolean {
  const before = lastBefore(tokens, from);
  if (named.name === "đóng góp" && (isGiverNext(tokens, to) || (last?.isFund === false && last.to === from)))
    return false;
  if (named.isFund) return !(isAdverb(tokens[from - 1]) && named.name === "chi thường xuyên");
  if (isAway(tokens[before]) || isInNumber(tokens, from)) return false;
  const next = tokens[to];
  const isLabel =
    next?.key === ":" || next?.kind === "figure" || next === undefined || next.kind === "mark" || isNext(next);
  const starts = before < 0 || (tokens[before]?.kind === "mark" && tokens[before]?.key !== ".");
  if (isMoneyHead(tokens[before]) || isGiving(next)) return true;
  if (WORKERS.includes(named.name)) return false;
  if (starts && isLabel) return true;
  // "10 triệu của phụ huynh"
  if (tokens[from - 1]?.plain === "cua" && (unitAt(tokens, before) ?? unitAt(tokens, before - 1))) return true;
  return last !== undefined && before < last.to && tokens[before] !== undefined;
}

/** Named at the head of a cell they are as often who works. */
const WORKERS: readonly string[] = ["giáo viên", "cá nhân", "địa phương", "Liên đội", "Đoàn thanh niên"];

/** "12/KH-UBND" */
const isInNumber = (tokens: readonly Token[], from: number): boolean =>
  tokens[from - 1]?.key === "-" && !tokens[from]?.apart && !tokens[from - 1]?.apart;

/** "đóng góp của phụ huynh" is the parents' money. */
function isGiverNext(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (isSmallWord(tokens[at]) || tokens[at]?.plain === "tu") at += 1;
  const next = nameAt(tokens, at);
  return next !== undefined && NAMES.get(next.term)?.isFund === false;
}

/** Before "của", "các": "đóng góp của các phụ huynh". */
function lastBefore(tokens: readonly Token[], from: number): number {
  let at = from - 1;
  while (isSmallWord(tokens[at])) at -= 1;
  return at;
}

const isOwnName = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? "") && tokens[at]?.apart === true && !nameAt(tokens, at);

const NAMED_PLACES = /^(?:UBND|HĐND|Sở|Phòng|doanh nghiệp|công ty|Hội|Đảng)/;

/** "UBND xã Tân An": the name as typed, while its words begin with a capital. */
function withOwnName(tokens: readonly Token[], name: string, from: number): { name: string; to: number } {
  let to = from;
  const isShouted = !/\p{Ll}/u.test(tokens[from - 1]?.text ?? "");
  while (NAMED_PLACES.test(name) && !isShouted && isOwnName(tokens, to) && to < from + 4) to += 1;
  const own = tokens.slice(from, to).map((token) => token.text);
  return { name: [name, ...own].join(" "), to };
}

/** The names once each, in order of mention. */
export function namesOf(sources: readonly Source[]): readonly string[] {
  return sources.map((source) => source.name).filter((name, at, all) => all.indexOf(name) === at);
}
