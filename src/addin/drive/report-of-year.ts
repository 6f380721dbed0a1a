import { readSchoolYear } from "../../core/words/school-year.ts";
import type { DocumentMemory } from "./document-memory.ts";

export interface MemoryOfYear {
  readonly memory: DocumentMemory;
  /** To be remembered once the year's report stands. */
  readonly yearFiles?: Readonly<Record<string, string>>;
  readonly remarks: readonly string[];
}

/**
 * The memory to make a report with: another school year has a report of its own, so that whoever was let in to last
 * year's still finds last year's there. A year that comes back finds its own report again.
 */
export function memoryOfYear(memory: DocumentMemory, schoolYear: string): MemoryOfYear {
  const { made, reportFileId, yearFiles = {} } = memory;
  const [before, now] = [readSchoolYear(made?.schoolYear ?? ""), readSchoolYear(schoolYear)];
  if (!made || reportFileId === undefined || before === undefined || now === undefined || before === now) {
    return { memory, remarks: [] };
  }
  const known = yearFiles[String(now)];
  const { reportFileId: _last, ...rest } = memory;
  return {
    memory: { ...rest, formerFileIds: [], ...(known === undefined ? {} : { reportFileId: known }) },
    yearFiles: { ...yearFiles, [String(before)]: reportFileId },
    remarks: [
      `Năm học đã đổi: báo cáo năm học ${made.schoolYear} giữ nguyên ở liên kết cũ, năm học ${schoolYear} có báo cáo riêng.`,
    ],
  };
}
