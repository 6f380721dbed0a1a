import * as z from "zod/mini";

/** What the panel shows of the work as a whole: its steps, the one next thing to do, and the state of the report. */

export const stepIds = ["information", "current", "plan", "check", "report", "send", "follow"] as const;

/** A place to go to. With `mark`, the row as it was when it was looked at: it is found again, or its change is told. */
export const placeRequest = z.object({
  /** The tab's name. */
  sheet: z.string(),
  /** "D7"; "" for the tab alone. */
  cell: z.string(),
  field: z.optional(z.string()),
  row: z.optional(z.number()),
  mark: z.optional(z.string()),
});

const step = z.object({
  id: z.enum(stepIds),
  title: z.string(),
  /** done; begun: something is there; open: not yet; fix: something was done and wants another look. */
  state: z.enum(["done", "begun", "open", "fix"]),
  /** Sentences. */
  told: z.array(z.string()),
  /** Tabs in which the step is done. */
  sheets: z.array(z.string()),
});

const next = z.object({
  step: z.enum(stepIds),
  /** On the button. */
  label: z.string(),
  /** What to do and why, in a sentence. */
  why: z.string(),
  does: z.enum(["build", "goTo", "propose", "check", "report", "send", "follow"]),
  /** For goTo. */
  place: z.nullable(placeRequest),
});

const reportTold = z.object({
  kind: z.enum(["none", "current", "old", "unsure"]),
  /** "10/09/2024 08:05"; "" before the first time. */
  made: z.string(),
  sent: z.string(),
  /** What changed since it was last sent, in sentences. */
  changes: z.array(z.string()),
  /** "" before the first time. */
  link: z.string(),
  downloads: z.object({ docx: z.string(), pdf: z.string() }),
  /** Lines of Thông tin that the report wants and that are still blank: "Số, ký hiệu". */
  missing: z.array(z.string()),
  /** The locked copy of the last sending; "" before the first. */
  copyLink: z.string(),
  /** The office's addresses on Thông tin, as typed; "" without any. */
  office: z.string(),
});

/** An action whose time runs, ends soon or has ended, with its place. */
const dueAction = z.object({
  when: z.enum(["ended", "soon", "running", "later"]),
  told: z.string(),
  place: placeRequest,
});

/** How the plan is carried out: its actions in their order, and each person's part. */
const following = z.object({
  /** There is a sheet Theo dõi. */
  followed: z.boolean(),
  /** ISO days: today, and the school year. */
  today: z.string(),
  starts: z.string(),
  ends: z.string(),
  actions: z.array(
    z.object({
      /** Mã việc: "V3". */
      id: z.string(),
      /** "1.2", and its standard; 0 where it could not be read. */
      criterion: z.string(),
      standard: z.number(),
      action: z.string(),
      lead: z.string(),
      kind: z.enum(["late", "soon", "notUpdated", "notDone", "going", "notStarted", "done", "stopped"]),
      /** ISO days; "" where they could not be read. */
      starts: z.string(),
      ends: z.string(),
      /** "quá hạn 12 ngày" */
      told: z.string(),
      place: placeRequest,
    }),
  ),
  people: z.array(
    z.object({
      person: z.string(),
      /** How many of the actions are neither done nor stopped. */
      open: z.number(),
      ids: z.array(z.string()),
      /** Plain text, ready to paste into a message. */
      message: z.string(),
    }),
  ),
});

/** Which catalogue and form a plan may follow, which it follows now, and which are proposed for this school and year. */
const choice = z.object({
  /** Each with the form in which plans under it are written. */
  catalogues: z.array(
    z.object({ id: z.string(), name: z.string(), schools: z.string(), remark: z.string(), form: z.string() }),
  ),
  forms: z.array(z.object({ id: z.string(), name: z.string(), remark: z.string() })),
  /** Ids; "" where the workbook does not say yet. */
  catalogue: z.string(),
  form: z.string(),
  /** Ids, and a sentence why. */
  proposed: z.object({ catalogue: z.string(), form: z.string(), why: z.string() }),
});

export const panelState = z.object({
  steps: z.array(step),
  next,
  report: reportTold,
  /** The writing that can be taken back; null when there is none. */
  undo: z.nullable(z.object({ what: z.string(), time: z.string() })),
  due: z.array(dueAction),
  /** null while the workbook cannot be read. */
  following: z.nullable(following),
  choice,
});

export type StepId = (typeof stepIds)[number];
export type PlaceRequest = z.infer<typeof placeRequest>;
export type WireStep = z.infer<typeof step>;
export type WireNext = z.infer<typeof next>;
export type WireReportState = z.infer<typeof reportTold>;
export type WireDue = z.infer<typeof dueAction>;
export type WireFollowing = z.infer<typeof following>;
export type WireChoice = z.infer<typeof choice>;
export type PanelState = z.infer<typeof panelState>;
