import type { DraftRow, Mark, PlanDraft, StandardMark, Unprinted } from "../plan/draft.ts";
import { isBandTitle, isTotal, readCriterionCode, readStandardNumber } from "../reading/criterion.ts";
import { readLevelTarget } from "../reading/level.ts";
import { readMoney } from "../reading/money.ts";
import { readTimeline } from "../reading/timeline.ts";
import { planFields, sheetNames, type PlanField } from "../words/fields.ts";
import type { SchoolYear } from "../words/school-year.ts";
import { flowing } from "../words/text.ts";
import { linesOf, type Layout, type Line } from "./layout.ts";
import { reviewColumn, type Column, type Grid, type SheetForm } from "./sheet.ts";

const widths: Readonly<Record<PlanField, number>> = {
  order: 45,
  criterion: 230,
  targetLevel: 150,
  action: 260,
  lead: 170,
  timeline: 150,
  budget: 110,
  resources: 150,
  note: 120,
};

const typed = (Object.entries(planFields) as [PlanField, string][]).map(([field, heading]): Column => ({
  field,
  heading,
  width: widths[field],
  owner: "staff",
  format: "text",
}));

/** What was understood, beside what was typed. */
const understood: readonly Column[] = [
  { field: "readCriterion", heading: "Hiểu là: tiêu chí", width: 80, owner: "addin", format: "text", optional: true },
  {
    field: "readCurrent",
    heading: "Hiểu là: mức hiện đạt",
    width: 110,
    owner: "addin",
    format: "text",
    optional: true,
  },
  { field: "readTarget", heading: "Hiểu là: mức cần đạt", width: 110, owner: "addin", format: "text", optional: true },
  { field: "readTimeline", heading: "Hiểu là: thời gian", width: 200, owner: "addin", format: "text", optional: true },
  {
    field: "readBudget",
    heading: "Hiểu là: kinh phí (đồng)",
    width: 120,
    owner: "addin",
    format: "amount",
    optional: true,
  },
];

export const planSheet: SheetForm = {
  id: "plan",
  name: sheetNames.plan,
  guide:
    "Nhập hoặc dán bảng từ Word vào chín cột bên trái; dòng “MỨC 1, 2, 3” và dòng “Tiêu chuẩn …” để nguyên. Các cột màu xám do tiện ích ghi.",
  tabColour: "#cc0000",
  readyRows: 60,
  columns: [...typed, ...understood, reviewColumn],
};

interface Open {
  band?: Mark;
  standard?: StandardMark;
  readonly torn: Torn[];
  readonly bands: Mark[];
  readonly standards: StandardMark[];
  readonly totals: Unprinted[];
}

/** Lines of the sheet that make up one row of the plan. */
interface Torn {
  readonly lines: Line[];
  readonly band?: Mark;
  readonly standard?: StandardMark;
  readonly inherits?: Torn;
}

/** Rows of the plan with their bands and standards, in sheet order, and the rows that stand for no criterion. */
export function readPlanRows(
  layout: Layout,
  grid: Grid,
  schoolYear?: SchoolYear,
): Pick<PlanDraft, "rows" | "standards" | "unprinted"> {
  const open: Open = { torn: [], bands: [], standards: [], totals: [] };
  for (const line of linesOf(layout, grid)) if (!line.blank) place(line, open, schoolYear);
  const used = new Set(open.torn.flatMap(({ band, standard }) => [band?.row, standard?.row]));
  const idle = [...open.bands, ...open.standards]
    .filter(({ row }) => !used.has(row))
    .map(({ row, text }): Unprinted => ({ row, text, kind: "without criteria" }));
  return {
    rows: open.torn.map((torn) => draftRow(torn, schoolYear)),
    standards: open.standards,
    unprinted: [...open.totals, ...idle],
  };
}

function place(line: Line, open: Open, schoolYear?: SchoolYear): void {
  if (isColumnNumbers(line)) return;
  const only = onlyText(line);
  if (only !== undefined && isBandTitle(only)) {
    open.band = { row: line.row, order: "", text: only };
    open.bands.push(open.band);
    delete open.standard;
    return;
  }
  const totalled = [line.cell("criterion"), line.cell("order")].find(isTotal);
  if (totalled !== undefined && line.cell("action") === "") {
    open.totals.push({ row: line.row, text: totalled, kind: "total" });
    return;
  }
  // A merged row pasted from Word has its text in the first cell.
  const title = readStandardNumber(line.cell("criterion")) === undefined ? line.cell("order") : line.cell("criterion");
  const number = readStandardNumber(title);
  if (number !== undefined && line.cell("action") === "" && line.cell("targetLevel") === "") {
    open.standard = {
      row: line.row,
      order: title === line.cell("order") ? "" : line.cell("order"),
      text: title,
      number,
    };
    open.standards.push(open.standard);
    return;
  }
  const above = open.torn[open.torn.length - 1];
  const here = {
    lines: [line],
    ...(open.band ? { band: open.band } : {}),
    ...(open.standard ? { standard: open.standard } : {}),
  };
  const sameGroup = above && above.band === open.band && above.standard === open.standard;
  if (!sameGroup || startsCriterion(line)) open.torn.push(here);
  else if (!standsAlone(line, above, schoolYear)) above.lines.push(line);
  else open.torn.push(line.cell("criterion") === "" ? { ...here, inherits: above.inherits ?? above } : here);
}

/** The one text of a row whose other cells are blank (or hold the same text, as unmerged cells do), a running number aside. */
function onlyText(line: Line): string | undefined {
  const numbered = /^(?:\d+|[IVX]+)[.)]?$/.test(line.cell("order"));
  const fields = typed.map(({ field }) => field).filter((field) => !(numbered && field === "order"));
  const texts = [...new Set(fields.map((field) => line.cell(field)).filter((text) => text !== ""))];
  return texts.length === 1 ? texts[0] : undefined;
}

function startsCriterion(line: Line): boolean {
  return readCriterionCode(line.cell("criterion")).value !== undefined || line.cell("order") !== "";
}

/** A row of its own, and not a piece that Word tore off: what stands above is whole, and this begins anew. */
function standsAlone(line: Line, above: Torn, schoolYear?: SchoolYear): boolean {
  const timeReads = (text: string): boolean => readTimeline(text, schoolYear).value !== undefined;
  const levelReads = (text: string): boolean => readLevelTarget(text).value !== undefined;
  if (line.cell("action") === "") return false;
  const held = (field: string): string => joined(above, field) || (above.inherits ? joined(above.inherits, field) : "");
  const timeAbove = timeReads(held("timeline"));
  const levelAbove = levelReads(held("targetLevel"));
  const beginsAnew = line.cell("criterion") === "" && /^[\p{Lu}\d+*•–-]/u.test(line.cell("action"));
  return (
    (timeReads(line.cell("timeline")) && timeAbove) ||
    (levelReads(line.cell("targetLevel")) && levelAbove) ||
    (beginsAnew && timeAbove && levelAbove)
  );
}

/** "(1) (2) … (9)" under the headings of a form. */
function isColumnNumbers(line: Line): boolean {
  const texts = typed.map(({ field }) => line.cell(field)).filter((text) => text !== "");
  return texts.length >= 5 && texts.every((text, index) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1]) === index + 1);
}

function joined(torn: Torn, field: string): string {
  const texts = torn.lines.map((line) => line.cell(field)).filter((text) => text !== "");
  return torn.lines.length > 1 ? flowing(texts.join("\n")) : (texts[0] ?? "");
}

function draftRow(torn: Torn, schoolYear?: SchoolYear): DraftRow {
  const [first, ...rest] = torn.lines;
  const above = torn.inherits;
  const inherits = (["criterion", "targetLevel", "lead", "timeline", "budget"] as const).filter(
    (field) => above !== undefined && joined(torn, field) === "",
  );
  /** A sum stands once: it is not taken over, or it would count twice. */
  const cell = (field: PlanField): string =>
    above && field !== "budget" && joined(torn, field) === "" && inherits.some((one) => one === field)
      ? joined(above, field)
      : joined(torn, field);
  return {
    row: first?.row ?? 0,
    joined: rest.map((line) => line.row),
    ...(torn.band ? { band: torn.band } : {}),
    ...(torn.standard ? { standard: torn.standard } : {}),
    order: joined(torn, "order"),
    inherits,
    criterion: readCriterionCode(cell("criterion")),
    target: readLevelTarget(cell("targetLevel")),
    action: cell("action"),
    lead: cell("lead"),
    timeline: readTimeline(cell("timeline"), schoolYear),
    budget: readMoney(cell("budget")),
    resources: cell("resources"),
    note: cell("note"),
  };
}
