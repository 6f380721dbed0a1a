/** The surroundings stand in the way (a sheet is gone, a permission, a quota): told once, never in a cell. */
export interface Trouble {
  /** Permanent, never reused: MAU template, TRANG sheet, QUYEN permission, MUON quota, KHOA lock, NHAP a plan from Word. */
  readonly code: string;
  /** What is. */
  readonly problem: string;
  /** What to do. */
  readonly remedy: string;
  /** The tab where it is mended, when it is one tab's. */
  readonly sheet?: string;
}
