import type { Trouble } from "../../core/words/trouble.ts";
import type { TemplateReply } from "../../core/wire.ts";
import { forgetTemplate, recall } from "./document-memory.ts";
import { isOutOfReach } from "../google-trouble.ts";
import { docxBlob, drive, keepInMind, linkOf } from "./report-file.ts";

declare const BUILT_IN_TEMPLATE: string;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const NAME = "Mẫu báo cáo kế hoạch cải tiến (của trường)";

/** The built-in template as a .docx, base64. */
export function builtInTemplate(): string {
  return BUILT_IN_TEMPLATE;
}

/** Gives the school a Google Doc of the built-in template to edit; reports are merged with it from then on. */
export function makeOwnTemplate(): TemplateReply {
  const { templateFileId } = recall().memory;
  const there = templateFileId !== undefined && isReached(templateFileId);
  if (there) return { ok: true, link: linkOf(templateFileId), isNew: false, remarks: [] };
  const blob = docxBlob(BUILT_IN_TEMPLATE, NAME);
  const file = drive().Files.create({ name: NAME, mimeType: MimeType.GOOGLE_DOCS }, blob, { fields: "id" });
  const fileId = file.id ?? "";
  keepInMind(fileId, { templateFileId: fileId });
  const remarks = templateFileId === undefined ? [] : ["Không mở được mẫu riêng cũ, nên đã tạo mẫu mới."];
  return { ok: true, link: linkOf(fileId), isNew: true, remarks };
}

/** Reports are merged with the built-in template again; the school's own stays in Drive. */
export function useBuiltInTemplate(): TemplateReply {
  const { templateFileId } = recall().memory;
  forgetTemplate();
  const link = templateFileId === undefined ? "" : linkOf(templateFileId);
  return { ok: true, link, isNew: false, remarks: [] };
}

/** The template to merge with, base64: the school's own where there is one. One Drive call, then. */
export function chosenTemplate(templateFileId: string | undefined): { docx: string } | { trouble: Trouble } {
  if (templateFileId === undefined) return { docx: BUILT_IN_TEMPLATE };
  try {
    return { docx: exported(templateFileId) };
  } catch (thrown) {
    if (isOutOfReach(thrown)) return { trouble: templateGone };
    throw thrown;
  }
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
