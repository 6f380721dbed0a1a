import { findLayout } from "../../core/sheets/layout.ts";
import { informationSheet, readInformation } from "../../core/sheets/information-sheet.ts";
import type { TemplateId } from "../../core/report/template-id.ts";
import type { FormId } from "../../core/words/fields.ts";
import type { Trouble } from "../../core/words/trouble.ts";
import type { TemplateReply } from "../../core/wire.ts";
import { readGrids } from "../cells/read-grids.ts";
import { forgetTemplate, recall, templateChange, templateOf, type DocumentMemory } from "./document-memory.ts";
import { isOutOfReach } from "../google-trouble.ts";
import { docxBlob, drive, keepInMind, linkOf } from "./report-file.ts";

declare const BUILT_IN_TEMPLATES: Readonly<Record<TemplateId, string>>;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const NAMES: Readonly<Record<FormId, string>> = {
  "mau-9-cot": "Mẫu báo cáo kế hoạch cải tiến (của trường)",
  "bieu-2": "Mẫu báo cáo kế hoạch cải tiến theo Biểu 2 (của trường)",
};

/** A built-in template as a .docx, base64. */
export function builtInTemplate(form: TemplateId = "mau-9-cot"): string {
  return BUILT_IN_TEMPLATES[form];
}

/** Gives the school a Google Doc of the form's template to edit; its reports in this form are merged with it from then on. */
export function makeOwnTemplate(form: FormId = formInUse()): TemplateReply {
  const templateFileId = templateOf(form, recall().memory);
  const there = templateFileId !== undefined && isReached(templateFileId);
  if (there) return { ok: true, link: linkOf(templateFileId), isNew: false, remarks: [] };
  const blob = docxBlob(builtInTemplate(form), NAMES[form]);
  const file = drive().Files.create({ name: NAMES[form], mimeType: MimeType.GOOGLE_DOCS }, blob, { fields: "id" });
  const fileId = file.id ?? "";
  keepInMind(fileId, templateChange(form, fileId));
  const remarks = templateFileId === undefined ? [] : ["Không mở được mẫu riêng cũ, nên đã tạo mẫu mới."];
  return { ok: true, link: linkOf(fileId), isNew: true, remarks };
}

/** Reports in this form are merged with the built-in template again; the school's own stays in Drive. */
export function useBuiltInTemplate(form: FormId = formInUse()): TemplateReply {
  const templateFileId = templateOf(form, recall().memory);
  forgetTemplate(form);
  const link = templateFileId === undefined ? "" : linkOf(templateFileId);
  return { ok: true, link, isNew: false, remarks: [] };
}

/** The template to merge a plan of the form with, base64: the school's own where there is one. One Drive call, then. */
export function chosenTemplate(form: FormId, memory: DocumentMemory): { docx: string } | { trouble: Trouble } {
  const templateFileId = templateOf(form, memory);
  if (templateFileId === undefined) return { docx: builtInTemplate(form) };
  try {
    return { docx: exported(templateFileId) };
  } catch (thrown) {
    if (isOutOfReach(thrown)) return { trouble: templateGone };
    throw thrown;
  }
}

/** The form that Thông tin names. */
function formInUse(): FormId {
  const grid = readGrids([informationSheet.name]).get(informationSheet.name) ?? [];
  const layout = findLayout(informationSheet, grid);
  return layout === undefined ? "mau-9-cot" : readInformation(layout, grid).form.id;
}

const templateGone: Trouble = {
  code: "MAU-11",
  problem: "Không mở được mẫu riêng của trường (đã xoá, hoặc do tài khoản khác tạo).",
  remedy: "Nhờ người đã tạo mẫu làm báo cáo, hoặc chọn Dùng lại mẫu có sẵn.",
};

/** What live Apps Script returns here is unproven (document.md): a blob, or the bytes as a text. */
function exported(fileId: string): string {
  // the types lack the third argument, without which the call fails live
  const files = drive().Files as unknown as { export(id: string, type: string, more: { alt: "media" }): unknown };
  const answer = files.export(fileId, DOCX, { alt: "media" }) as string | GoogleAppsScript.Base.Blob;
  if (typeof answer !== "string") return Utilities.base64Encode(answer.getBytes());
  return Utilities.base64Encode(Array.from(answer, (letter) => ((letter.charCodeAt(0) & 255) << 24) >> 24));
}

function isReached(fileId: string): boolean {
  try {
    return drive().Files.get(fileId, { fields: "trashed" }).trashed !== true;
  } catch (thrown) {
    if (isOutOfReach(thrown)) return false;
    throw thrown;
  }
}
