import type { ActionState } from "./action-state.ts";
import type { Citation } from "../reading/citation/cited.ts";
import type { LevelTarget } from "../reading/level/level-target.ts";
import type { Money } from "../reading/money/money.ts";
import type { People } from "../reading/people/people.ts";
import type { Reading } from "../reading/reading.ts";
import type { Timeline } from "../reading/timeline/timeline.ts";
import type { PlanForm } from "../forms/form.ts";
import type { Catalogue, Level } from "../standards/catalogue.ts";
import type { Day } from "../words/day.ts";
import type { InformationField, PlanField } from "../words/fields.ts";
import type { Place } from "../words/finding.ts";
import type { SchoolCalendar, SchoolYear } from "../words/school-year.ts";

/** The plan as the sheets hold it today: every part has its row, and whatever could be read. Rows count from 1. */
export interface PlanDraft {
  readonly information: Information;
  readonly legalBasis: readonly PaperRow[];
  readonly narrative: readonly { readonly row: number; readonly heading: string; readonly text: string }[];
  readonly current: readonly CurrentRow[];
  /** Vấn đề trọng tâm; none where the form has no such table. */
  readonly issues: readonly IssueRow[];
  /** Rà soát; none where the form has no such table. */
  readonly reviews: readonly ReviewRow[];
  readonly rows: readonly DraftRow[];
  /** Lines of Theo dõi; undefined where the plan is not followed yet. */
  readonly tracking?: readonly TrackingRow[];
  /** Rows that name a standard, also those with no criterion below. */
  readonly standards: readonly StandardMark[];
  /** Rows of the plan that stand for no criterion and so are not printed. */
  readonly unprinted: readonly Unprinted[];
  readonly organisation: Organisation;
  /** Cells with characters that no document can carry. */
  readonly unprintable: readonly Place[];
  /** Cells that show the error of a formula, with what they show. */
  readonly formulaErrors: readonly { readonly place: Place; readonly shown: string }[];
}

export interface PaperRow {
  readonly row: number;
  readonly text: string;
  /** Loại căn cứ as typed; "" when none. */
  readonly kind: string;
  readonly citation: Reading<Citation>;
}

export interface Information {
  readonly told: Readonly<Partial<Record<InformationField, { readonly row: number; readonly text: string }>>>;
  readonly schoolYear?: SchoolYear;
  /** The school's own days where Thông tin gives them, else the usual ones. */
  readonly calendar?: SchoolCalendar;
  readonly date?: Day;
  readonly catalogue?: Catalogue;
  /** The form that Thông tin names, else the nine columns: a name that is not known is told (TH-03). */
  readonly form: PlanForm;
}

/** A line of Hiện trạng. */
export interface CurrentRow {
  readonly row: number;
  readonly code: Reading<string>;
  /** The criterion's title as it stands there; "" where the column is gone. */
  readonly title: string;
  readonly level: Reading<Level>;
}

/** A line of Vấn đề trọng tâm: Biểu 2, table IV. */
export interface IssueRow {
  readonly row: number;
  readonly order: string;
  readonly standard: string;
  /** The criterion, or several, or none. */
  readonly related: string;
  readonly status: string;
  readonly weakness: string;
  readonly cause: string;
}

/** A line of Rà soát: Biểu 2, table VI. */
export interface ReviewRow {
  readonly row: number;
  readonly time: string;
  readonly watched: string;
  readonly result: string;
  readonly adjustment: string;
  readonly reviewer: string;
  /** Of the monitor, for the periodic report; not a column of Biểu 2. */
  readonly recommendation: string;
}

/** A line of Theo dõi: how far one action has come. What staff left blank is "" or a reading without value. */
export interface TrackingRow {
  readonly row: number;
  /** Mã việc, "V3": the same as beside the action in Kế hoạch. */
  readonly id: string;
  /** As the plan had them when Theo dõi was last brought up to date. */
  readonly criterion: string;
  readonly action: string;
  readonly state: Reading<ActionState>;
  /** 0 to 100. */
  readonly percent: Reading<number>;
  readonly spent: Reading<Money>;
  readonly proof: string;
  readonly reason: string;
  readonly reviewedBy: string;
  readonly reviewedOn: Reading<Day>;
}

/** A row over the table ("MỨC 1, 2, 3") or a standard's row, with its own place. */
export interface Mark {
  readonly row: number;
  readonly order: string;
  readonly text: string;
}

export interface Unprinted {
  readonly row: number;
  readonly text: string;
  readonly kind: "total" | "without criteria";
  /** The sum that a total row states. */
  readonly budget?: Reading<Money>;
}

export interface StandardMark extends Mark {
  readonly number: number;
}

/** One action for one criterion: a line of the sheet, or several that Word tore apart. */
export interface DraftRow {
  readonly row: number;
  /** Further rows of the sheet joined to this one. */
  readonly joined: readonly number[];
  readonly band?: Mark;
  readonly standard?: StandardMark;
  /** Mã việc as it stands in the row: it may be blank, or of another action where a table was pasted over. */
  readonly id: string;
  readonly order: string;
  readonly criterion: Reading<string>;
  /**
   * For a second action under the criterion above: the cells that are blank, as merged cells read, so that what stands
   * above holds for it. They were judged there, and are printed blank here.
   */
  readonly inherits: readonly PlanField[];
  readonly target: Reading<LevelTarget>;
  readonly content: string;
  readonly action: string;
  readonly measure: string;
  readonly people: Reading<People>;
  readonly timeline: Reading<Timeline>;
  readonly budget: Reading<Money>;
  readonly resources: string;
  readonly evidence: string;
  readonly progress: string;
  readonly note: string;
}

export interface Organisation {
  readonly roles: readonly RoleRow[];
  readonly groups: readonly GroupRow[];
  readonly monitors: readonly MonitorRow[];
  /** Rows whose Phần is none of the known ones. */
  readonly unknown: readonly { readonly row: number; readonly part: string }[];
}

export interface RoleRow {
  readonly row: number;
  readonly title: string;
  readonly duty: string;
}

export interface GroupRow {
  readonly row: number;
  readonly name: string;
  readonly duty: string;
  readonly standards: Reading<readonly number[]>;
  readonly members: Reading<People>;
}

export interface MonitorRow {
  readonly row: number;
  readonly name: string;
  readonly post: string;
  /** Name and post read together. */
  readonly who: Reading<People>;
  readonly watches: string;
}
