import { finder, type Cell } from "./people-words.ts";

/** lead: "chủ trì"; partner: "phối hợp"; beside: "cùng", weaker, "A cùng B chủ trì" lead both; neutral tells nothing about who leads. */
export type Role = "lead" | "partner" | "beside" | "neutral";

const forms = (text: string): readonly string[] => text.split("|");

const roleWordAt = finder<Role>([
  [
    "lead",
    forms(
      "chủ trì|chịu trách nhiệm chính|chịu trách nhiệm|trách nhiệm chính|phụ trách chính|đầu mối|làm đầu mối|là đầu mối|thực hiện chính|ct :|chủ trì thực hiện|chủ trì chính|đứng đầu|giữ vai trò chính|chính",
    ),
  ],
  [
    "partner",
    forms(
      "phối hợp|phối kết hợp|kết hợp|hỗ trợ|tham gia|giúp việc|giúp đỡ|ph :|p~h :|cộng tác|đồng hành|có sự phối hợp của|có sự tham gia của|với sự phối hợp của|với sự tham gia của|với sự hỗ trợ của|cùng tham gia|cùng phối hợp|cùng thực hiện|dưới sự chỉ đạo của|theo sự chỉ đạo của|tham mưu cho",
    ),
  ],
  ["beside", forms("cùng|với|cùng với")],
  [
    "neutral",
    forms(
      "thực hiện|chỉ đạo|chỉ đạo chung|chỉ đạo thực hiện|theo dõi|giám sát|kiểm tra|đôn đốc|triển khai|triển khai thực hiện|tổ chức thực hiện|tổ chức|điều hành|quản lý|phụ trách|phụ trách chung|phê duyệt|tham mưu|báo cáo|tổng hợp|xây dựng|kiến nghị|đề nghị|đề xuất|kiến nghị lên|đề xuất lên|trình|xin ý kiến",
    ),
  ],
]);
/** Words around a role that add nothing: "người chủ trì", "phối hợp thực hiện với". */
const before = finder(
  forms("trực tiếp|người|đơn vị|bộ phận|cá nhân|là|làm|do|thành phần|lực lượng|có|giao|giao cho|cùng").map((one) => [
    one,
    [one],
  ]),
);
const after = finder(forms("thực hiện|chung|với|cùng|cùng với|của|giữa|là|gồm|gồm có").map((one) => [one, [one]]));

/** "đơn vị phối hợp thực hiện với" → partner, up to its last word. */
export function roleAt(cell: Cell, at: number): { readonly role: Role; readonly end: number } | undefined {
  const direct = roleWordAt(cell, at);
  const filler = before(cell, at);
  const found = direct ?? (filler && roleWordAt(cell, filler.end));
  if (!found) return undefined;
  let end = found.end;
  for (let more = after(cell, end); more; more = after(cell, end)) end = more.end;
  return { role: found.entry, end };
}

/** Words before a party that add nothing: "do Hiệu trưởng", "giao cho". */
export const introAt = finder(
  forms("do|giao|giao cho|phân công|gồm|gồm có|bao gồm|là|thành phần|người thực hiện|thì|sẽ|cho|và").map((one) => [
    one,
    [one],
  ]),
);
