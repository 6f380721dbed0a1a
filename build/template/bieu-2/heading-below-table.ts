import type { Paragraph } from "docx";
import { heading } from "../paragraphs.ts";

/** A table leaves no gap below it. */
export const headingBelowTable = (text: string): Paragraph =>
  heading(1, text, { spacing: { before: 240, after: 120 } });
