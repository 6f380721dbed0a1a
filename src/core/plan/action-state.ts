import { bare, sameName } from "../words/text.ts";
import type { Reading } from "../reading/reading.ts";

/** Trạng thái of an action, as the list in Theo dõi offers it. */
export const actionStates = {
  notStarted: "Chưa bắt đầu",
  going: "Đang thực hiện",
  done: "Hoàn thành",
  notDone: "Chưa hoàn thành",
  stopped: "Dừng",
} as const;

export type ActionState = keyof typeof actionStates;

const names = Object.entries(actionStates) as [ActionState, string][];

/** Without diacritics: some type without them. */
const ALSO: Readonly<Record<string, ActionState>> = {
  "chua lam": "notStarted",
  "chua thuc hien": "notStarted",
  "dang lam": "going",
  "dang trien khai": "going",
  xong: "done",
  "da xong": "done",
  "da hoan thanh": "done",
  "chua xong": "notDone",
  "khong hoan thanh": "notDone",
  "da dung": "stopped",
  "tam dung": "stopped",
};

/** Blank stays blank: "chưa cập nhật", never late. */
export function readActionState(text: string): Reading<ActionState> {
  const name = sameName(text);
  if (name === "") return { text };
  const plain = bare(name);
  const value = names.find(([, told]) => bare(told) === plain)?.[0] ?? ALSO[plain];
  return value === undefined ? { text, why: "chưa phải một trạng thái trong danh sách" } : { text, value };
}

/** "60%", "60 %", "60"; "0,6" is not guessed: a share below one is unread. */
export function readPercent(text: string): Reading<number> {
  if (text.trim() === "") return { text };
  const found = /^\s*(\d{1,3}(?:[.,]\d+)?)\s*(%|phần trăm)?\s*$/u.exec(text);
  const value = found ? Number((found[1] ?? "").replace(",", ".")) : undefined;
  const isShare = value !== undefined && value > 0 && value < 1 && found?.[2] === undefined;
  if (value === undefined || value > 100 || isShare) return { text, why: "chưa phải một số từ 0 đến 100" };
  return { text, value };
}
