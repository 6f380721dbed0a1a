import { oneOf, termOf, type Token } from "./money-tokens.ts";

/** "2 triệu/lớp": the thing a price is for, and the place after it. */
export interface Per {
  readonly per?: string;
  readonly to: number;
  readonly why?: string;
}

const TIMES = ["năm học", "năm", "học kỳ", "kỳ", "quý", "tháng", "tuần", "ngày", "niên học"];
const THINGS =
  "học sinh,học viên,giáo viên,cán bộ,nhân viên,thành viên,đại biểu,báo cáo viên,giảng viên,người,em,cháu,trẻ,lớp học,lớp,khối lớp,khối,tổ chuyên môn,tổ,nhóm,phòng học,phòng,trường,điểm trường,câu lạc bộ,chuyên đề,hội thi,hội nghị,cuộc thi,cuộc,giải thưởng,giải,suất,cuốn,quyển,bản,bộ,cái,chiếc,máy tính,máy,đợt,lần,buổi,tiết,giờ,khoá,lượt,đội,môn học,môn,hoạt động,xe,chuyến,bài,đề,gói,hộp,thùng,cây,mét vuông,mét,tờ,trang,đầu sách,tài khoản,đồng chí,hộ,gia đình,phụ huynh,ca,sản phẩm,tiết mục,tập,bình,chậu,bảng,quạt,bóng,đèn";
const SHORT: Readonly<Record<string, string>> = {
  hs: "học sinh",
  hsinh: "học sinh",
  gv: "giáo viên",
  ng: "người",
  hk: "học kỳ",
  clb: "câu lạc bộ",
  cb: "cán bộ",
  nv: "nhân viên",
  "đ/c": "đồng chí",
  m2: "mét vuông",
};
const thingAt = termOf([...TIMES, ...THINGS.split(","), ...Object.keys(SHORT)]);
const timeAt = termOf(TIMES);
const unitPriceAt = termOf(["đơn giá"]);

const isOne = oneOf("mỗi một từng");
const isEvery = oneOf("mỗi từng hằng hàng");
const isAlways = oneOf("hằng hàng");
const isFor = oneOf("cho trên đối với tính theo");
const isWhole = oneOf("cả toàn tổng tất");

/** What stands after a sum: "/lớp", "mỗi học sinh", "hằng năm", "/người/ngày"; several are joined by a stroke. */
export function perAt(tokens: readonly Token[], at: number, isSource: (at: number) => boolean): Per {
  const first = onePerAt(tokens, at, isSource);
  if (!first.per || first.why) return first;
  const rest = perAt(tokens, first.to, isSource);
  return rest.per ? { ...rest, per: `${first.per}/${rest.per}` } : { ...first, ...(rest.why ? { why: rest.why } : {}) };
}

function onePerAt(tokens: readonly Token[], from: number, isSource: (at: number) => boolean): Per {
  const none = { to: from };
  const isSlash = tokens[from]?.key === "/";
  let at = from + (isSlash ? 1 : 0);
  while (!isSlash && isFor(tokens[at])) at += 1;
  if (isWhole(tokens[at]) || isSource(at)) return none;
  const isCounted = /^0?1$/.test(tokens[at]?.text ?? "");
  if (isSlash && tokens[at]?.kind === "figure" && !isCounted) return { to: at + 1, why: MANY };
  const isNamed = isOne(tokens[at]) || isAlways(tokens[at]) || isCounted;
  if (!isSlash && !isNamed) return none;
  const thing = nounAt(tokens, isNamed ? at + 1 : at, isSlash);
  if (!thing || (isAlways(tokens[at]) && !timeAt(tokens, at + 1))) return none;
  // "10 triệu/năm học 2025-2026" is the total of that year.
  return tokens[thing.to]?.kind === "figure" && timeAt(tokens, isNamed ? at + 1 : at) ? none : thing;
}

const MANY = "chưa rõ là tổng số tiền hay giá cho mỗi đơn vị";

function nounAt(tokens: readonly Token[], at: number, isSlash: boolean): Per | undefined {
  const known = thingAt(tokens, at);
  if (known) return { per: SHORT[known.term] ?? known.term, to: known.to };
  const word = tokens[at];
  return isSlash && word?.kind === "word" && !isNoThing(word)
    ? { per: word.text.toLowerCase(), to: at + 1 }
    : undefined;
}

const isNoThing = oneOf("không ko có chưa hoặc hay và từ nguồn do là theo mua sửa khoảng khác");
const isFiller = oneOf(": chi khoảng là hết trích dành cấp hỗ trợ thu kinh phí dự kiến ,");

/** What stands before a sum: "mỗi lớp: 2 triệu", "hằng năm 10 triệu", "một năm 10 triệu". */
export function perBefore(tokens: readonly Token[], sum: number): string | undefined {
  const price = unitPriceAt(tokens, lastOf(tokens, sum, isFiller));
  if (price) return "đơn vị";
  for (let at = Math.max(0, sum - 8); at < sum; at += 1) {
    const isYear = tokens[at]?.plain === "mot" && timeAt(tokens, at + 1);
    const thing = isEvery(tokens[at]) || isYear ? thingAt(tokens, at + 1) : undefined;
    if (!thing || (isAlways(tokens[at]) && !timeAt(tokens, at + 1))) continue;
    if (tokens.slice(thing.to, sum).every(isFiller)) return SHORT[thing.term] ?? thing.term;
  }
  return undefined;
}

/** The place two words before the fillers that lead up to a sum: "đơn giá: 5 triệu". */
function lastOf(tokens: readonly Token[], sum: number, skips: (token: Token | undefined) => boolean): number {
  let at = sum - 1;
  while (skips(tokens[at])) at -= 1;
  return at - 1;
}

/** The thing counted at a place: "bộ" of "5 bộ bàn ghế". */
export function countedAt(tokens: readonly Token[], at: number): string | undefined {
  const thing = thingAt(tokens, at);
  return thing && (SHORT[thing.term] ?? thing.term);
}

/** "năm" of "2 triệu/người/năm": a product of people alone leaves the years open. */
export const isTimeName = (name: string): boolean => TIMES.includes(name);
