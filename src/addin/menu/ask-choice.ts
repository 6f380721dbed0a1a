import { catalogues } from "../../core/standards/index.ts";
import { oneLine, quote } from "../../core/words/text.ts";
import type { Trouble } from "../../core/words/trouble.ts";
import type { WireChoice } from "../../core/wire-panel.ts";
import { askText } from "./ask.ts";

/** Ids of a catalogue and of a form. */
export interface Chosen {
  readonly catalogue: string;
  readonly form: string;
}

/** One of a numbered list; what staff type is its number, and nothing stands for the proposed one. */
interface Line extends Chosen {
  readonly told: string;
}

/** Which catalogue and form the plan is to follow; undefined when staff leave. */
export function askChoice(choice: WireChoice): Chosen | Trouble | undefined {
  const now = choice.form === "" ? [] : [`Kế hoạch đang theo: ${namesOf(choice, choice)}.`];
  const remarks = remarksOf(choice, choice.proposed);
  return askLine([...now, "Chọn bộ tiêu chuẩn và mẫu kế hoạch:"], usefulPairs(choice), choice.proposed, [
    choice.proposed.why,
    ...remarks,
  ]);
}

const REAL = { catalogue: "tt18-2018", form: "mau-9-cot" };
const INVENTED = { catalogue: "tt57-2026-pho-thong", form: "bieu-2" };

/** Which sample to fill an empty workbook with; undefined when staff leave. */
export function askSample(choice: WireChoice): Chosen | Trouble | undefined {
  const lines = [
    { ...REAL, told: "kế hoạch có thật của một trường, năm học 2024-2025, tên người đã thay" },
    { ...INVENTED, told: "kế hoạch đặt ra để làm ví dụ" },
  ].map((line) => ({ ...line, told: `${namesOf(choice, line)}: ${line.told}` }));
  const proposed = choice.proposed.form === INVENTED.form ? INVENTED : REAL;
  return askLine(["Điền kế hoạch mẫu nào?"], lines, proposed, remarksOf(choice, proposed));
}

export function isInvented({ form }: Chosen): boolean {
  return form === INVENTED.form;
}

function askLine(
  head: readonly string[],
  lines: readonly Line[],
  proposed: Chosen,
  foot: readonly string[],
): Chosen | Trouble | undefined {
  const usual = lines.findIndex((line) => same(line, proposed)) + 1;
  const text = askText(
    [
      ...head,
      lines.map(({ told }, at) => `${at + 1}. ${told}`).join("\n"),
      `Gõ số của dòng muốn chọn. Để trống: dòng ${usual}.`,
      ...foot,
    ].join("\n\n"),
  );
  if (text === undefined) return undefined;
  const typed = oneLine(text);
  const line = lines[Number(typed === "" ? usual : /^(\d{1,2})\.?$/.exec(typed)?.[1]) - 1];
  return line ? { catalogue: line.catalogue, form: line.form } : notUnderstood(typed, lines.length);
}

/** Each catalogue with its own form, and the present one with every other form. */
function usefulPairs(choice: WireChoice): Line[] {
  const own = catalogues.map(({ id, form }) => ({ catalogue: id, form: String(form) }));
  const others = choice.forms
    .map(({ id }) => ({ catalogue: choice.catalogue, form: id }))
    .filter((pair) => pair.catalogue !== "" && !own.some((one) => same(one, pair)));
  return [...own, ...others].map((pair) => ({ ...pair, told: `${namesOf(choice, pair)}${mark(choice, pair)}` }));
}

function mark(choice: WireChoice, pair: Chosen): string {
  const { schools = "" } = choice.catalogues.find(({ id }) => id === pair.catalogue) ?? {};
  const now = same(pair, choice) ? " (đang dùng)" : "";
  return ` – ${schools}${now}${same(pair, choice.proposed) ? " (nên chọn)" : ""}`;
}

function same(one: Chosen, other: Chosen): boolean {
  return one.catalogue === other.catalogue && one.form === other.form;
}

/** "Thông tư 18/2018/TT-BGDĐT, Mẫu 9 cột" */
export function namesOf({ catalogues: all, forms }: WireChoice, { catalogue, form }: Chosen): string {
  const names = [all.find(({ id }) => id === catalogue)?.name, forms.find(({ id }) => id === form)?.name];
  return names.filter((name) => name !== undefined).join(", ");
}

function remarksOf({ catalogues: all, forms }: WireChoice, { catalogue, form }: Chosen): string[] {
  const one = all.find(({ id }) => id === catalogue);
  const of = one && one.remark !== "" ? [`${one.name}: ${one.remark}`] : [];
  return [...of, forms.find(({ id }) => id === form)?.remark ?? ""].filter((remark) => remark !== "");
}

function notUnderstood(typed: string, count: number): Trouble {
  return {
    code: "TRANG-17",
    problem: `Chưa hiểu ${quote(typed)} nên chưa làm gì.`,
    remedy: `Chọn lại lệnh này rồi gõ một số từ 1 đến ${count}, hoặc để trống.`,
  };
}
