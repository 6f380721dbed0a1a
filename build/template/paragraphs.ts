import { BorderStyle, HeadingLevel, LineRuleType, Paragraph, TextRun } from "docx";
import type { IParagraphOptions, IRunOptions } from "docx";

/** One paragraph of one run: a tag must never be cut into several runs. */
export function paragraph(
  style: string,
  text: string,
  runs: IRunOptions = {},
  more: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({ ...more, style, children: [new TextRun({ ...runs, text })] });
}

export const bodyText = (text: string): Paragraph => paragraph("DoanVan", text);

export function heading(level: 1 | 2 | 3, text: string, more: IParagraphOptions = {}): Paragraph {
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };
  return new Paragraph({ ...more, heading: levels[level], children: [new TextRun({ text })] });
}

/** Repeats or hides paragraphs; each mark stands in a paragraph of its own, which vanishes with it. */
export function loop(tag: string, paragraphs: readonly Paragraph[], style = "DoanVan"): Paragraph[] {
  return [paragraph(style, `{#${tag}}`), ...paragraphs, paragraph(style, `{/${tag}}`)];
}

/** One paragraph for each line of a text. */
export function lines(tag: string, style: string, before = "", more: IParagraphOptions = {}): Paragraph[] {
  return loop(tag, [paragraph(style, `${before}{dòng}`, {}, more)], style);
}

/** A drawn line under a text: the border of a low paragraph, because Google's import loses shapes. */
export function rule(width: number, length: number, more: IParagraphOptions = {}, style = "Normal"): Paragraph {
  const side = Math.round((width - length) / 2);
  return new Paragraph({
    ...more,
    style,
    indent: { left: side, right: width - length - side },
    spacing: { before: 20, after: 0, line: 60, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: "000000" } },
    children: [],
  });
}

/** The low plain paragraph that carries a section's break or stands between two tables. */
export function spacer(more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    ...more,
    style: "Normal",
    spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT },
  });
}
