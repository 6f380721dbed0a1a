import type { ConvertReply, ConvertRequest } from "../core/wire-choice.ts";
import type { WireChoice } from "../core/wire-panel.ts";
import type { Arguments } from "./arguments.ts";
import { choiceIn, namesOf } from "./choice.ts";
import { Stop, type ExitCode } from "./stop.ts";
import { say, sayJson } from "./tell.ts";
import { accept, openWorkplace, save } from "./workplace.ts";

type Converted = Omit<Extract<ConvertReply, { ok: true }>, "ok">;

/**
 * convert FILE.xlsx [--catalogue ID] [--form ID] [--preview] [--json]: carries the plan into another catalogue or form, in
 * place; --preview only tells what would come of it. Neither named: the proposed ones; one named: the other stays.
 */
export async function runConvert(given: Arguments): Promise<ExitCode> {
  const place = await openWorkplace(given.file, given.today, false);
  const choice = choiceIn(place);
  const request = requestFrom(given, choice);
  const { ok: _ok, ...told } = accept<ConvertReply>(place.addin.runFromPanel("panelConvert", request));
  const remark = told.done ? await save(place) : undefined;
  if (given.json) sayJson({ ...told, calls: place.addin.calls });
  else sayConverted(told, namesOf(choice, request), given.preview, remark === undefined);
  if (remark !== undefined) process.stderr.write(`${remark}\n`);
  return 0;
}

function requestFrom({ catalogue, form, preview }: Arguments, choice: WireChoice): ConvertRequest {
  if (choice.form === "") {
    throw new Stop("Bảng tính chưa có trang Thông tin nên chưa có gì để chuyển; hãy dùng lệnh build trước.");
  }
  const usual = catalogue === undefined && form === undefined ? choice.proposed : choice;
  return { catalogue: catalogue ?? usual.catalogue, form: form ?? usual.form, preview };
}

function sayConverted(told: Converted, names: string, preview: boolean, isSaved: boolean): void {
  const { done, carried, left, kept, remarks } = told;
  if (!done && !preview) return say(`Đang theo ${names}, không phải chuyển gì.`);
  if (preview) say(`Xem trước việc chuyển sang ${names}; tệp được để nguyên.`);
  else if (isSaved) say(`Đã chuyển sang ${names}.`);
  sayUnder(done && isSaved ? "Đã chuyển" : "Chuyển được", carried);
  sayUnder("Trường cần tự làm tiếp", left);
  sayUnder("Trang cũ được giữ", kept);
  for (const line of remarks) say(line);
}

function sayUnder(title: string, lines: readonly string[]): void {
  if (lines.length > 0) say(`${title}:`);
  for (const line of lines) say(`- ${line}`);
}
