import type { Setting } from "../sheets/build.ts";
import { parts } from "../sheets/organisation-sheet.ts";
import { sheetNames, type SheetId } from "../words/fields.ts";
import { readCriterionCode } from "../reading/criterion.ts";
import { oneLine, quote, sameName } from "../words/text.ts";
import type { Filled } from "./fillings.ts";
import type { SectionReader } from "./sections.ts";

/** What was taken into which sheet, in sentences. */
export function takenSentences({ cells }: Filled, { signature }: SectionReader): string[] {
  const count = (id: SheetId): number => cells[id]?.length ?? 0;
  const organisation = cells.organisation ?? [];
  const parted = (name: string): number => organisation.filter(({ part }) => part === name).length;
  const criteria = (cells.plan ?? []).filter(({ criterion = "" }) => readCriterionCode(criterion).value !== undefined);
  const texts = (cells.narrative ?? []).filter(({ text = "" }) => text !== "").length;
  const known = (cells.information ?? []).map(({ label }) => label).join(", ");
  return [
    count("information") > 0 ? `${sheetNames.information}: ${count("information")} dòng (${known}).` : "",
    count("legalBasis") > 0 ? `${sheetNames.legalBasis}: ${count("legalBasis")} văn bản.` : "",
    texts > 0 ? `${sheetNames.narrative}: ${count("narrative")} mục, ${texts} mục có lời.` : "",
    count("issues") > 0 ? `${sheetNames.issues}: ${count("issues")} dòng.` : "",
    count("plan") > 0
      ? `${sheetNames.plan}: ${count("plan")} dòng${criteria.length > 0 ? `, trong đó ${criteria.length} dòng có mã tiêu chí` : ""}.`
      : "",
    count("reviews") > 0 ? `${sheetNames.reviews}: ${count("reviews")} lần.` : "",
    organisation.length > 0
      ? `${sheetNames.organisation}: ${parted(parts.role)} vai trò, ${parted(parts.group)} nhóm công tác, ${parted(parts.monitor)} người giám sát.`
      : "",
    signature.recipients.length > 0 ? `Nơi nhận: ${signature.recipients.length} dòng.` : "",
  ].filter((sentence) => sentence !== "");
}

/** What was understood in another way than it is written, in sentences. */
export function inferredSentences(
  { joined, planTables, cells }: Filled,
  { tables }: SectionReader,
  { form }: Setting,
): string[] {
  const headed = tables
    .filter(({ found }) => found.kind === "plan")
    .flatMap(({ found }) => found.sources)
    .flatMap(({ field, heading, under }) => {
      const own = form.columns.find((column) => column.field === field)?.heading;
      const typed = oneLine(under === "" ? heading : `${heading} – ${under}`);
      return own === undefined || sameName(typed) === sameName(own) || sameName(typed).startsWith(sameName(own))
        ? []
        : [`${quote(typed)} vào cột ${quote(own)}`];
    });
  const columns = [...new Set(headed)];
  const headings = (cells.narrative ?? [])
    .map(({ heading = "" }) => heading)
    .filter((text) => /^[IVX]+[.)]/.test(text));
  const twice = headings.find((text, index) => headings.findIndex((one) => sameName(one) === sameName(text)) < index);
  const noCriterion = form.goal === "text" && (cells.plan ?? []).every(({ criterion = "" }) => criterion === "");
  return [
    planTables === 0 ? NO_TABLE : "",
    twice === undefined
      ? ""
      : `Mục ${quote(twice)} có hai lần: tệp có thể gồm hai kế hoạch; nếu vậy hãy tách tệp rồi nhập từng kế hoạch.`,
    columns.length > 0 ? `Cột của bảng kế hoạch được hiểu là: ${columns.join("; ")}.` : "",
    planTables > 1 ? `Bảng kế hoạch ở ${planTables} bảng trong tệp, đã nối theo thứ tự.` : "",
    joined > 0 ? `${joined} hàng bị Word xé khỏi hàng trên đã được nối lại.` : "",
    noCriterion && planTables > 0
      ? "Cột Tiêu chí của dòng: bản in không có nên còn trống; cần ghi để tính mức của trường."
      : "",
    (cells.organisation ?? []).length === 0 ? "Chưa thấy phần Tổ chức thực hiện trong tệp." : "",
    `${sheetNames.current}: tệp không có mức hiện đạt của từng tiêu chí, cần nhập.`,
  ].filter((sentence) => sentence !== "");
}

const NO_TABLE =
  "Chưa thấy bảng kế hoạch trong tệp nên trang Kế hoạch còn trống. Tệp chữ không giữ bảng: hãy nhập tệp Word (.docx).";
