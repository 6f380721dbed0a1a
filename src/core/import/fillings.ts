import type { PlanForm } from "../forms/form.ts";
import { headingLabel } from "../plan/heading-label.ts";
import { printsItself } from "../forms/bieu-2-words.ts";
import type { Setting } from "../sheets/build.ts";
import { isBandTitle, readStandardNumber } from "../reading/criterion.ts";
import { informationFields, type InformationField, type SheetId } from "../words/fields.ts";
import { bare } from "../words/text.ts";
import { formOfTable } from "./choose.ts";
import { LONGEST_CELL, type PaperLine } from "./paper.ts";
import { planLines, type Cells } from "./plan-lines.ts";
import type { NarrativePart, SectionReader } from "./sections.ts";
import { tableLines, type ReadTable } from "./table-lines.ts";

export interface Filled {
  /** Rows by sheet, cells by the fields of its columns. */
  readonly cells: Partial<Record<SheetId, readonly Cells[]>>;
  readonly left: readonly PaperLine[];
  /** How many rows of the table were pieces of the one above. */
  readonly joined: number;
  readonly planTables: number;
}

/** What was found, as the rows of a workbook of this form. */
export function fillingsOf(sections: SectionReader, setting: Setting, wrapped: boolean): Filled {
  const { form } = setting;
  const left: PaperLine[] = [...sections.left];
  const keep = ({ lines, left: cells }: ReadTable): ReadTable["lines"] => {
    left.push(...cells);
    return lines;
  };
  const mine = sections.tables.filter(({ found }) => found.kind !== "plan" || formOfTable(found) === form.id);
  const others = sections.tables.filter((one) => !mine.includes(one));
  const only = mine.some(({ found }) => found.kind === "plan");
  const used = only ? mine : sections.tables;
  if (only) for (const { table } of others) left.push(...table.rows.flatMap(cellsOf));
  const plans = used.filter(({ found }) => found.kind === "plan");
  const planRows = plans.flatMap(({ table, found }) =>
    keep(tableLines(table, found, planFieldsOf(form), wholeOf(form))),
  );
  const rowsOf = (kind: "issues" | "reviews", fields: readonly string[]): Cells[] =>
    used.flatMap(({ table, found }) => {
      if (found.kind !== kind) return [];
      const takes = new Set(form.sheets.includes(kind) ? fields : []);
      const [first = ""] = fields;
      return keep(tableLines(table, found, takes, () => first)).map(({ cells }) => cells);
    });
  const plan = planLines(planRows, form, setting.schoolYear, wrapped);
  const issues = rowsOf("issues", ["order", "standard", "related", "status", "weakness", "cause"]);
  const reviews = rowsOf("reviews", ["time", "watched", "result", "adjustment", "reviewer"]);
  const narrative = narrativeOf(sections.narrative, form, left);
  const papers = sections.papers.map(({ paper, paperKind }, index) => ({
    order: String(index + 1),
    paper,
    ...(form.paperKinds.length > 0 ? { paperKind } : {}),
  }));
  return {
    cells: {
      information: informationOf(sections, setting, left),
      legalBasis: papers,
      narrative,
      issues,
      reviews,
      plan: plan.lines,
      organisation: sections.organisation.lines(),
    },
    left,
    joined: plan.joined,
    planTables: plans.length,
  };
}

function cellsOf({ cells, place }: { cells: readonly { text: string }[]; place: string }): PaperLine[] {
  return cells.filter(({ text }) => text !== "").map(({ text }) => ({ place, text }));
}

function planFieldsOf({ columns }: PlanForm): ReadonlySet<string> {
  return new Set(columns.map(({ field }) => field));
}

/** A row of one cell is a band or a standard; Biểu 2 prints no criterion, so there it stands in the first column. */
function wholeOf(form: PlanForm): (text: string) => string {
  const key = form.columns.find(({ required }) => required !== undefined)?.field ?? "criterion";
  return (text) =>
    key !== "criterion" && (isBandTitle(text) || readStandardNumber(text) !== undefined) ? "order" : key;
}

function informationOf({ told, signature }: SectionReader, { form }: Setting, left: PaperLine[]): Cells[] {
  const values: Partial<Record<InformationField, string>> = {
    ...told,
    recipients: signature.recipients.join("\n"),
    signerPost: signature.post.join("\n"),
    signerName: signature.name,
  };
  return (Object.entries(values) as [InformationField, string][]).flatMap(([field, value]) => {
    if (value === "" || field === "schoolYear") return [];
    if (form.information.includes(field)) return [{ label: informationFields[field], value }];
    left.push({ place: informationFields[field], text: value });
    return [];
  });
}

/** Where the form has its own words, only the school's additions to its sections stand in Nội dung. */
function narrativeOf(parts: readonly NarrativePart[], form: PlanForm, left: PaperLine[]): Cells[] {
  if (form.narrative === "all") return parts.flatMap(narrativeRows);
  const sections: { heading: string; text: PaperLine[] }[] = [];
  for (const { heading, place, text } of parts) {
    const last = sections[sections.length - 1];
    const own = text.filter((line) => !printsItself(line.text));
    if (heading === "") left.push(...own);
    else if (!last || /^[IVX]+\s*[.)/-]/.test(heading) || headingLabel(heading) === undefined)
      sections.push({ heading: heading, text: [...own] });
    else last.text.push(...(printsItself(heading) ? [] : [{ place, text: heading }]), ...own);
  }
  // the form's two headings stand ready, also where the paper adds nothing to them
  const ready = form.narrativeHeadings(0).filter((one) => !sections.some(({ heading }) => bare(heading) === bare(one)));
  return [...sections.flatMap(narrativeRows), ...ready.map((heading) => ({ heading, text: "" }))];
}

/** More words than a cell holds go on in a row without a heading. */
function narrativeRows({ heading, text }: { heading: string; text: readonly PaperLine[] }): Cells[] {
  const rows = [{ heading, text: "" }];
  for (const line of text) {
    const last = rows[rows.length - 1];
    if (last && last.text.length + line.text.length < LONGEST_CELL) {
      last.text = last.text === "" ? line.text : `${last.text}\n${line.text}`;
    } else rows.push({ heading: "", text: line.text });
  }
  return rows;
}
