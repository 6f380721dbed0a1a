import { isClauseRow } from "./clause-row.ts";
import { columnOf } from "../forms/form.ts";
import { findCriterion, findStandard, standardLine, standardOf } from "../standards/catalogue.ts";
import type { PlanField } from "../words/fields.ts";
import { lines, sameName, withoutWordBreaks } from "../words/text.ts";
import type { DraftRow, Organisation, PlanDraft } from "./draft.ts";
import type { Band, PapersOfKind, Plan, PlanInformation, PlanRow, Role, StandardGroup } from "./plan.ts";

/** What will be printed, in sheet order. Call it once no "must" finding is left, or for a copy marked DỰ THẢO. */
export function planOf(draft: PlanDraft): Plan {
  return {
    form: draft.information.form.id,
    information: informationOf(draft),
    legalBasis: draft.legalBasis.flatMap(({ text }) => papersIn(text)),
    papersByKind: papersByKindOf(draft),
    narrative: draft.narrative.map(({ heading, text }) => ({
      heading,
      paragraphs: lines(text),
    })),
    issues: draft.issues.map(({ row: _row, ...issue }) => issue),
    bands: bandsOf(draft),
    // the nine columns print no such table; their Rà soát belongs to following the plan
    reviews: draft.information.form.sheets.includes("reviews")
      ? draft.reviews.map(({ row: _row, recommendation: _recommendation, ...review }) => review)
      : [],
    organisation: rolesOf(draft.organisation),
  };
}

/** A kind that is blank or not the form's own stands with the last, "Căn cứ khác". */
function papersByKindOf({ legalBasis, information: { form } }: PlanDraft): PapersOfKind[] {
  const last = form.paperKinds.length - 1;
  return form.paperKinds.map((kind, at) => {
    const own = legalBasis.filter((paper) => {
      const known = form.paperKinds.findIndex((name) => sameName(name) === sameName(paper.kind));
      return (known < 0 ? last : known) === at;
    });
    return { kind, papers: own.flatMap(({ text }) => papersIn(text)) };
  });
}

/** A cell may hold several papers, or one that Word tore over lines. */
function papersIn(text: string): string[] {
  const papers: string[] = [];
  for (const line of lines(text)) {
    const above = papers[papers.length - 1];
    if (above === undefined || /[.;]$/.test(above) || OPENS_PAPER.test(line)) papers.push(line);
    else papers[papers.length - 1] = `${above} ${line}`;
  }
  return papers;
}

const OPENS_PAPER = /^(?:[-+•*–]|căn cứ|thực hiện|theo|xét)(?:\s|$)/i;

function informationOf({ information }: PlanDraft): PlanInformation {
  const { form } = information;
  const told = (field: keyof typeof information.told): string => information.told[field]?.text ?? "";
  return {
    superior: told("superior"),
    school: told("school"),
    place: told("place"),
    kind: form.information.includes("kind") ? told("kind") : "",
    address: form.information.includes("address") ? told("address") : "",
    schoolYear: told("schoolYear"),
    number: told("number"),
    ...(information.date === undefined ? {} : { date: information.date }),
    signerPost: told("signerPost"),
    signerName: told("signerName"),
    recipients: lines(told("recipients")),
  };
}

/** Rows stand under the band and standard that staff put above them; a standard they left out is named from the catalogue. */
function bandsOf(draft: PlanDraft): Band[] {
  const bands: {
    row: number | undefined;
    title?: string;
    standards: { key: string; group: Writable<StandardGroup> }[];
  }[] = [];
  for (const row of draft.rows) {
    let band = bands[bands.length - 1];
    if (!band || band.row !== row.band?.row) {
      band = { row: row.band?.row, standards: [], ...(row.band ? { title: row.band.text } : {}) };
      bands.push(band);
    }
    const key = row.standard
      ? `row ${row.standard.row}`
      : `standard ${row.criterion.value ?? ""}`.replace(/\.\d+$/, "");
    let last = band.standards[band.standards.length - 1];
    if (last?.key !== key) {
      last = { key, group: { ...headOf(row, draft), rows: [] } };
      band.standards.push(last);
    }
    last.group.rows = [...last.group.rows, printed(row, draft)];
  }
  return bands.map(({ title, standards }) => ({
    ...(title === undefined ? {} : { title }),
    standards: standards.map(({ group }) => group),
  }));
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

function headOf(row: DraftRow, draft: PlanDraft): { order: string; title: string } {
  if (row.standard) return { order: row.standard.order, title: row.standard.text };
  if (isClauseRow(row)) return { order: "", title: "Yêu cầu của mức 4 (xét cho cả trường)" };
  const { catalogue, form } = draft.information;
  if (!form.columns.some(({ field, unprinted }) => field === "criterion" && !unprinted))
    return { order: "", title: "" };
  const standard =
    catalogue && row.criterion.value !== undefined
      ? findStandard(catalogue, standardOf(row.criterion.value))
      : undefined;
  return { order: "", title: standard ? standardLine(standard) : "(chưa rõ tiêu chuẩn)" };
}

function printed(row: DraftRow, { information: { catalogue, form } }: PlanDraft): PlanRow {
  // A bare code ("1.2") is printed with the criterion's title; anything more is printed as typed.
  const code = row.criterion.value;
  const title = catalogue && code !== undefined ? findCriterion(catalogue, code)?.title : undefined;
  const isBareCode = /^(?:tiêu chí\s*|tc\s*)?\d+[.,]\d+[.:]?$/i.test(row.criterion.text);
  const cell = (field: PlanField, text: string): string =>
    row.inherits.includes(field) ? "" : withoutWordBreaks(text);
  return {
    order: row.order,
    criterion: columnOf(form, "criterion")?.unprinted
      ? ""
      : cell("criterion", isBareCode && title && code ? `Tiêu chí ${code}: ${title}` : row.criterion.text),
    content: cell("content", row.content),
    target: cell("targetLevel", row.target.text),
    action: cell("action", row.action),
    measure: cell("measure", row.measure),
    people: cell("lead", row.people.text),
    timeline: cell("timeline", row.timeline.text),
    // where one column tells of all resources, what was read as money is a part of it
    budget: form.budgetIn === "budget" ? cell("budget", row.budget.text) : "",
    support: cell("resources", row.resources),
    evidence: cell("evidence", row.evidence),
    progress: cell("progress", row.progress),
    note: columnOf(form, "note")?.unprinted ? "" : cell("note", row.note),
  };
}

/** Groups and monitors belong to the role that stands above them in the sheet. */
function rolesOf(organisation: Organisation): Role[] {
  const { roles, groups, monitors } = organisation;
  const heads = roles.map((role, index) => ({ role, from: role.row, to: roles[index + 1]?.row ?? Infinity }));
  const before = roles[0]?.row ?? Infinity;
  const orphans = [...groups, ...monitors].some(({ row }) => row < before);
  const all = orphans
    ? [{ role: { row: 0, title: "Phân công thực hiện", duty: "" }, from: 0, to: before }, ...heads]
    : heads;
  return all.map(({ role, from, to }) => ({
    title: role.title.replace(/^\d+\s*[.)]\s*/, ""),
    duties: lines(role.duty),
    groups: groups
      .filter(({ row }) => row >= from && row < to)
      .map(({ name, duty, standards, members }) => ({
        name,
        duty,
        members: members.text,
        standards: standards.text.replace(/^(?:các\s+)?(?:tiêu chuẩn|tc)\s*:?\s*(?=\d)/i, ""),
      })),
    monitors: monitors
      .filter(({ row }) => row >= from && row < to)
      .map(({ name, post, watches }) => ({ name, post, watches: nameOfGroup(watches, groups) })),
  }));
}

function nameOfGroup(watches: string, groups: Organisation["groups"]): string {
  return groups.find((group) => sameName(group.name) === sameName(watches))?.name ?? watches;
}
