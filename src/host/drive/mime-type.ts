import { face } from "../runtime/stand-in.ts";

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
export const GOOGLE_DOC = "application/vnd.google-apps.document";

export const MimeType = {
  [face]: { name: "MimeType", members: ["GOOGLE_DOCS", "MICROSOFT_WORD"] },
  GOOGLE_DOCS: GOOGLE_DOC,
  MICROSOFT_WORD: DOCX,
};
