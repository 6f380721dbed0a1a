import type { ReportMemory } from "../../core/history/report-state.ts";
import type { Snapshot } from "../../core/history/snapshot.ts";
import type { WriteRecord } from "../../core/sheets/write-record.ts";
import type { FormId } from "../../core/words/fields.ts";
import { longText, piecesOf } from "./long-property.ts";

/** What the document properties keep of this workbook's documents; the same for all who use it. */
export interface DocumentMemory {
  readonly reportFileId?: string;
  readonly draftFileId?: string;
  /** The school's own template of Mẫu 9 cột. */
  readonly templateFileId?: string;
  /** Its own template of Biểu 2: a template is never merged with a plan of another form. */
  readonly templateFileIdOfBieu2?: string;
  /** Reports made by other accounts, or before a report was lost: drive.file is a grant per account. */
  readonly formerFileIds?: readonly string[];
  readonly made?: Made;
  /** The fingerprint of a making that was begun; "" once it was seen to end. */
  readonly writing?: string;
  /** The last sending that is told in Nhật ký. */
  readonly sent?: Sent;
  /** A sending that was begun: its copy is kept, the log does not tell of it yet. */
  readonly sending?: Sent;
  /** Reports of other school years by year: a new year does not write over the old one's. */
  readonly yearFiles?: Readonly<Record<string, string>>;
  /** Periodic reports by school year and period; the one in use first, then those of other accounts. */
  readonly periodicFiles?: Readonly<Record<string, readonly string[]>>;
  /** What the add-in wrote last into the sheets, the newest first. */
  readonly writes?: readonly WriteRecord[];
}

export interface Made {
  readonly time: string;
  readonly fingerprint: string;
  /** Drive's modifiedTime after our own writing. */
  readonly modified: string;
  /** "2024-2025" as printed. */
  readonly schoolYear: string;
}

export interface Sent {
  readonly time: string;
  readonly fingerprint: string;
  readonly copyId: string;
  readonly locked: boolean;
  /** Drive's modifiedTime of the report that was copied. */
  readonly modified: string;
}

/** Long values: one property holds 9 KB at most, so each stands in several. */
const SNAPSHOT = "sentSnapshot";
const WRITES = "writes";
/** A property for each periodic report: "periodic.2024.semester1". */
const PERIODIC = "periodic.";

export interface Remembered {
  readonly memory: DocumentMemory;
  readonly report: ReportMemory;
}

/** One read of all properties; what is not of our writing is passed over. */
export function recall(): Remembered {
  const kept = PropertiesService.getDocumentProperties().getProperties();
  const memory: DocumentMemory = {
    ...textsOf(kept),
    formerFileIds: (kept["formerFileIds"] ?? "").split(" ").filter((id) => id !== ""),
    writing: kept["writing"] ?? "",
    periodicFiles: periodicFilesIn(kept),
    ...parsed<Made>(kept["made"], "made"),
    ...parsed<Sent>(kept["sent"], "sent"),
    ...parsed<Sent>(kept["sending"], "sending"),
    ...parsed<Record<string, string>>(kept["yearFiles"], "yearFiles"),
    ...parsed<WriteRecord[]>(longText(WRITES, kept), "writes"),
  };
  return { memory, report: { ...reportMemory(memory), ...sentSnapshot(memory.sent, kept) } };
}

/** Writes what is given; all else stays. */
export function remember(changes: DocumentMemory & { readonly snapshot?: Snapshot }): void {
  const { snapshot, writes, formerFileIds, made, sent, sending, yearFiles, periodicFiles = {}, ...texts } = changes;
  const values: Record<string, string> = {
    ...texts,
    ...(snapshot === undefined ? {} : piecesOf(SNAPSHOT, snapshot)),
    ...(writes === undefined ? {} : piecesOf(WRITES, writes)),
  };
  for (const [period, ids] of Object.entries(periodicFiles)) values[`${PERIODIC}${period}`] = ids.join(" ");
  if (formerFileIds) values["formerFileIds"] = formerFileIds.join(" ");
  for (const [key, value] of Object.entries({ made, sent, sending, yearFiles })) {
    if (value) values[key] = JSON.stringify(value);
  }
  PropertiesService.getDocumentProperties().setProperties(values);
}

const templateKeys = {
  "mau-9-cot": "templateFileId",
  "bieu-2": "templateFileIdOfBieu2",
} as const satisfies Record<FormId, keyof DocumentMemory>;

/** The school's own template of a form. */
export function templateOf(form: FormId, memory: DocumentMemory): string | undefined {
  return memory[templateKeys[form]];
}

export function templateChange(form: FormId, fileId: string): DocumentMemory {
  return { [templateKeys[form]]: fileId };
}

export function forgetTemplate(form: FormId): void {
  PropertiesService.getDocumentProperties().deleteProperty(templateKeys[form]);
}

function textsOf(kept: Readonly<Record<string, string>>): DocumentMemory {
  const keys = ["reportFileId", "draftFileId", ...Object.values(templateKeys)];
  const ids = keys.filter((key) => (kept[key] ?? "") !== "");
  return Object.fromEntries(ids.map((key) => [key, kept[key]])) as DocumentMemory;
}

function periodicFilesIn(kept: Readonly<Record<string, string>>): Record<string, string[]> {
  const keys = Object.keys(kept).filter((key) => key.startsWith(PERIODIC));
  return Object.fromEntries(keys.map((key) => [key.slice(PERIODIC.length), (kept[key] ?? "").split(" ")]));
}

function parsed<T>(text: string | undefined, key: string): Record<string, T> {
  if (text === undefined) return {};
  try {
    return { [key]: JSON.parse(text) as T };
  } catch {
    return {};
  }
}

function reportMemory({ made, writing = "" }: DocumentMemory): ReportMemory {
  return { ...(made === undefined ? {} : { made }), unsure: writing !== "" };
}

function sentSnapshot(sent: Sent | undefined, kept: Readonly<Record<string, string>>): ReportMemory {
  if (sent === undefined) return {};
  const { time, fingerprint } = sent;
  return { sent: { time, fingerprint, ...parsed<Snapshot>(longText(SNAPSHOT, kept), "snapshot") } };
}
