// Words around the days of a time, over bare text: what they are for, and how one day leads to the next.

const LABEL =
  "(?:so ket|tong ket|danh gia|bao cao|ra soat|kiem tra|nghiem thu|giam sat)(?: ket qua| dinh ky| lai| tien do| noi bo)?";
export const FILLER = new RegExp(
  `^(?:(?:trong|vao|du kien|thoi gian|khoang|vao khoang|thuc hien|trien khai|to chuc|ngay trong|ngay tu(?= (?:dau|thang|ngay))|thu (?:hai|ba|tu|nam|sau|bay|[2-7]),?(?= (?:ngay|\\d))|${LABEL})\\s*:?\\s+|[:.*•+-]\\s+)`,
);
const DONE = "(?:(?:can |phai |thuc hien )?(?:hoan thanh|hoan tat|ket thuc|xong)(?: xong)?(?: vao| trong)?\\s*:?\\s*)";
export const BEFORE = new RegExp(`^${DONE}?(?:den )?truoc(?: thoi han)?(?: ngay(?! khai)| khi)?\\s+`);
export const UNTIL = new RegExp(
  `^(?:${DONE}?(?:(?:cham nhat|muon nhat)(?: la| vao| den)*(?: ngay(?= \\d))?|khong qua|tu nay (?:den|toi)(?: het)?|(?:cho )?(?:den|toi)(?: het)?|het|(?:thoi )?han(?: cuoi| chot| hoan thanh)?(?: la)?\\s*:?)|${DONE})\\s*`,
);
export const AFTER = /^(?:ngay )?sau(?: ngay(?= \d))?(?: khi)?\s+(?!khi|co\b)/;
export const FROM = /^(?:bat dau(?: tu| vao)?|ke tu|tu)\s*:?\s+/;
export const TO = new RegExp(
  `^\\s*,?\\s*(?:-|→|(?:(?:va )?keo dai )?(?:cho )?(?:den|toi)(?: het| cuoi ngay)?(?: ngay(?= \\d))?)\\s*(?:het |${DONE})?`,
);
export const AND = /^\s*(?:,|;|\.|va\b|\+|&|roi\b|hoac\b)*\s*/;
export const ONWARD = /^\s*tro (?:di|ve sau)\b/;
export const TAIL = new RegExp(
  `^[\\s:(-]*(?:${LABEL}(?: (?:hoc k[yi]|hk|k[yi]) ?(?:ii|i|1|2)\\b| nam hoc| cuoi nam| giua k[yi])?\\)?(?=$|[,;. ])|(?:hoan thanh|la xong)\\)?(?=$|[,;.]))`,
);
/** "trước 30/01, sơ kết học kỳ I": what the day is for. */
export const LABEL_ALONE = new RegExp(
  `^${LABEL}(?: (?:hoc k[yi]|hk|k[yi]) ?(?:ii|i|1|2)| nam hoc| cuoi nam| giua k[yi])?$`,
);
