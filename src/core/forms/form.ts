import type { FormId, InformationField, PlanField, PlanSheetId } from "../words/fields.ts";
import type { SchoolYear } from "../words/school-year.ts";

/** Mẫu kế hoạch, as data: which sheets and columns the workbook has, which are required, what stands ready in them. */
export interface PlanForm {
  readonly id: FormId;
  /** As the dropdown of Thông tin shows it. */
  readonly name: string;
  readonly source: string;
  /** "official" only once the form was compared with the official text; else users are told. */
  readonly verified: "official" | "second-hand";
  /** Told wherever the user chooses the form or prints it; "" when there is nothing to tell. */
  readonly remark: string;
  /** The sheets that staff fill, in the order of the tabs. */
  readonly sheets: readonly PlanSheetId[];
  /** The lines of Thông tin. */
  readonly information: readonly InformationField[];
  /** The columns of Kế hoạch that staff fill, in their order. */
  readonly columns: readonly FormColumn[];
  /** What Mục tiêu says: "level" wants a level of the criterion in it, "text" may name one. */
  readonly goal: "level" | "text";
  /** The column that tells of money: one of its own, or that of all resources. */
  readonly budgetIn: "budget" | "resources";
  /** One sentence under the title of Kế hoạch. */
  readonly planGuide: string;
  /** Headings that stand ready in Nội dung. */
  readonly narrativeHeadings: (schoolYear: SchoolYear) => readonly string[];
  /** Every heading of Nội dung is printed, or only those that stand ready: the form has its own text elsewhere. */
  readonly narrative: "all" | "ready";
  /** Roles that stand ready in Tổ chức. */
  readonly roles: readonly string[];
  /** Kinds of papers in Căn cứ, in the order in which they are printed; none where one list is printed. */
  readonly paperKinds: readonly string[];
  /** Times that stand ready in Rà soát. */
  readonly reviewTimes: readonly string[];
}

export interface FormColumn {
  readonly field: PlanField;
  readonly heading: string;
  /** Pixels. */
  readonly width: number;
  /** What to write there; a row is not whole without it. */
  readonly required?: string;
  readonly choices?: readonly string[];
  /** For staff's own use: no report prints it. */
  readonly unprinted?: true;
}

export function columnOf(form: PlanForm, field: PlanField): FormColumn | undefined {
  return form.columns.find((column) => column.field === field);
}
