import type { Source } from "./money-source.ts";
import { oneOf, termOf, type Token } from "./money-tokens.ts";

const isNo = oneOf("không ko hông");
const isShortNo = oneOf("k kh kg");
const isNeed = oneOf(
  "hề có cần thiết phải phát sinh tốn sử dụng dùng mất yêu cầu chi tính thêm đòi hỏi hỗ trợ bố trí bổ sung kèm",
);
const isMoneyWord = oneOf("kinh phí tiền khoản nào gì đồng riêng cả kp bổ sung thêm khác");
const isReason = oneOf("vì do bởi mà chỉ đã tận");
const isLabel = oneOf("kinh phí dự kiến tổng số tiền nguồn lực : - là chi hoạt động này");
const isDoubt = oneOf("nếu chưa có");
const freeAt = termOf(["miễn phí", "phi kinh phí", "không đồng"]);
const allowsAmountAt = termOf(
  "không quá,không vượt,không dưới,không ít,không kém,không thường xuyên,không tự chủ,không giao,không khoán,không chỉ,không hoàn lại,ko quá,ko vượt".split(
    ",",
  ),
);

/** Staff say that no money is needed: "Không (đã có sẵn)", "lồng ghép, không phát sinh kinh phí", "miễn phí". */
export function saysNone(tokens: readonly Token[]): boolean {
  return tokens.some((_token, at) => isNoneAt(tokens, at) || isFreeAt(tokens, at));
}

function isNoneAt(tokens: readonly Token[], at: number): boolean {
  const isShort = at === 0 && isShortNo(tokens[at]);
  if ((!isNo(tokens[at]) && !isShort) || isDoubt(tokens[at - 1])) return false;
  let to = at + 1;
  while (isNeed(tokens[to])) to += 1;
  const object = to;
  while (isMoneyWord(tokens[to])) to += 1;
  const named = tokens.slice(object, to).some((token) => /^(?:phi|tien|kp)$/.test(token.plain));
  return ends(tokens, to) && (named || tokens.slice(0, at).every(isLabel));
}

/** The clause is over: "Không." "Không, đã có" "Không vì đã có"; "Có/Không" leaves it open. */
function ends(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || (next.kind === "mark" && !/^[/?…%]$/.test(next.key)) || isReason(next);
}

function isFreeAt(tokens: readonly Token[], at: number): boolean {
  const free = freeAt(tokens, at);
  return free !== undefined && !isNo(tokens[at - 1]) && !isDoubt(tokens[at - 1]) && ends(tokens, free.to);
}

/** "Không 10 triệu": no money and a sum in one breath. "Không quá 10 triệu" is none of it. */
export function deniesBefore(tokens: readonly Token[], sum: number): boolean {
  return tokens.some(
    (token, at) =>
      at < sum &&
      (isNo(token) || (at === 0 && isShortNo(token))) &&
      allowsAmountAt(tokens, at) === undefined &&
      !isNo(tokens[at + 1]),
  );
}

const openAt = termOf([
  ..."thực tế,dự toán,kế hoạch,qcctnb,qc chi,quy chế,quy định,định mức,hoá đơn,hợp đồng,chế độ,phát sinh,thực chi,nhu cầu,khả năng,tình hình,phân bổ,nghị quyết,nghị định,thông tư,quyết định,hướng dẫn,công văn,đề án,chương trình,chỉ đạo,phê duyệt,báo giá,bảng kê,phụ lục,tờ trình,qđ,nq,tt,kh,cv,nđ,luật,thoả thuận,chỉ tiêu,ngân sách,nguồn,kinh phí,mức,từng,số lượng,thực hiện,giá,chứng từ"
    .split(",")
    .map((what) => `theo ${what}`),
  ..."tuỳ theo,tuỳ vào,tuỳ thuộc,tuỳ tình hình,tuỳ thực tế,tuỳ điều kiện,tuỳ nguồn,tuỳ khả năng,thực chi,chi thực tế,thực tế phát sinh,phát sinh thực tế,thanh toán thực tế,tự cân đối,cân đối,tự túc,dự toán kèm,dự toán riêng,dự toán chi tiết,trong dự toán,dự toán được,dự toán của,dự toán năm,dự toán hằng năm,dự toán chi,dự toán ngân sách,kinh phí được,được giao,được cấp,trong phạm vi,căn cứ dự toán,căn cứ thực tế,như dự toán,căn cứ vào,cấp trên cấp,quy chế chi tiêu,qcctnb,kinh phí hoạt động,kinh phí chuyên môn".split(
    ",",
  ),
]);
const isMoneyHead = oneOf("kinh nguồn ngân quỹ hỗ trợ đóng góp chi cấp tài trả vốn tiền trích ủng tặng lo");
const isSmallWord = oneOf("của các và do từ một phần bằng");
const isVagueAt = termOf(
  "theo thực tế,thực chi,chi thực tế,thực tế phát sinh,phát sinh thực tế,theo phát sinh,tuỳ theo,tuỳ thuộc,tuỳ tình hình".split(
    ",",
  ),
);
const pendingAt = termOf(
  "cần bổ sung,sẽ bổ sung,bổ sung sau,cập nhật sau,sẽ cập nhật,chưa xác định,chưa rõ,chưa có,chưa biết,chưa tính,chưa dự,chưa được,chưa bố,xác định sau,thông báo sau,đang chờ,đang xin,không xác định,không rõ,không đủ,không có đủ,không biết,thiếu,không có nguồn".split(
    ",",
  ),
);

/** Money is meant, its figure stands elsewhere: "theo dự toán", "theo thực tế", or only a source. */
export function saysOpen(tokens: readonly Token[], sources: readonly Source[]): boolean {
  if (tokens.some((token, at) => openAt(tokens, at) ?? (sources.length > 0 && isMoneyHead(token)))) return true;
  // People alone: "Nhà trường, phụ huynh"; not "Nhà trường, phòng học".
  const inSource = (at: number): boolean => sources.some((source) => at >= source.from && at < source.to);
  const isCovered = tokens.every((token, at) => token.kind !== "word" || inSource(at) || isSmallWord(token));
  return sources.some((source) => source.isFund) || (sources.length > 0 && isCovered);
}

/** "Theo thực tế" beside a sum says that the sum is not exact. */
export const isVague = (tokens: readonly Token[]): boolean => tokens.some((_token, at) => isVagueAt(tokens, at));

/** "[CẦN BỔ SUNG]", "chưa xác định", "Kinh phí: ……": still to be filled in. */
export function isPending(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const before = tokens[at - 1];
    if (token.key === "…") return before === undefined || before.key === ":" || tokens[at + 1]?.kind === "figure";
    return pendingAt(tokens, at) !== undefined || (before?.plain === "neu" && token.plain === "khong");
  });
}
