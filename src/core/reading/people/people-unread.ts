import { quote } from "../../words/text.ts";
import type { Step } from "./people-step.ts";
import type { Cell } from "./people-words.ts";

export const NOBODY = "chưa thấy chức danh, tổ chức hay tên người nào";

/** As much as nobody can tell, up to the next mark. */
export function unread(cell: Cell, at: number): Step {
  let end = at + 1;
  while (end < cell.words.length && !cell.words[end]?.mark && end - at < 6) end++;
  const words = cell.words.slice(at, end);
  const said = words.map((one) => one.text).join(" ");
  if (!/\p{L}/u.test(said)) return { items: [], at, why: NOBODY };
  return { items: [], at, why: `chưa rõ ${quote(said)} là chức danh hay tên người` };
}
