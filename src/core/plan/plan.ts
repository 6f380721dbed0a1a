import type { Day } from "../words/day.ts";

/**
 * A plan that may be reported: no "must" finding is left (or the report is marked DỰ THẢO).
 * All texts are what staff typed, composed (NFC), with their own line breaks.
 */
export interface Plan {
  readonly information: PlanInformation;
  /** One paper a line, as typed: "Căn cứ Thông tư số 18/2018/TT-BGDĐT …" */
  readonly legalBasis: readonly string[];
  /** Sections I to III. */
  readonly narrative: readonly NarrativePart[];
  /** The table of section IV. */
  readonly bands: readonly Band[];
  /** Section V. */
  readonly organisation: readonly Role[];
}

export interface PlanInformation {
  /** The office above, as it stands over the school's name: "Phòng GDĐT huyện Tân Hiệp". */
  readonly superior: string;
  readonly school: string;
  /** Địa danh: "Thạnh Đông". */
  readonly place: string;
  /** "2024-2025" */
  readonly schoolYear: string;
  /** Số, ký hiệu as typed, "12/KH-THTHCSTĐ"; "" when not given yet. */
  readonly number: string;
  readonly date?: Day;
  /** Chức vụ người ký: "Hiệu trưởng". */
  readonly signerPost: string;
  readonly signerName: string;
  /** One recipient a line, as typed: "- Phòng GDĐT (để b/c);" */
  readonly recipients: readonly string[];
}

/** A heading of sections I to III with its paragraphs; either may be empty. */
export interface NarrativePart {
  /** "I. MỤC ĐÍCH, YÊU CẦU", "1. Công tác chỉ đạo", "a. Ưu điểm" */
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A row over the whole table, "MỨC 1, 2, 3", with the standards below it; no title when staff typed none. */
export interface Band {
  readonly title?: string;
  readonly standards: readonly StandardGroup[];
}

export interface StandardGroup {
  /** The running number in column TT, as typed. */
  readonly order: string;
  /** "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường" */
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

/** One line of the nine columns, each as typed, line breaks kept. */
export interface PlanRow {
  readonly order: string;
  readonly criterion: string;
  readonly target: string;
  readonly action: string;
  readonly people: string;
  readonly timeline: string;
  readonly budget: string;
  readonly support: string;
  readonly note: string;
}

/** A numbered part of section V, in sheet order. */
export interface Role {
  /** Without its number: "Hiệu trưởng - Chủ tịch Hội đồng tự đánh giá" */
  readonly title: string;
  /** One duty a line, with the dash, letter or number that staff gave it. */
  readonly duties: readonly string[];
  readonly groups: readonly WorkingGroup[];
  readonly monitors: readonly Monitor[];
}

export interface WorkingGroup {
  /** "Nhóm công tác 1" */
  readonly name: string;
  /** "Phụ trách theo dõi … cải tiến chất lượng" (the standards are added when printed). */
  readonly duty: string;
  /** The standards it follows, as typed: "1, 2". */
  readonly standards: string;
  readonly members: string;
}

export interface Monitor {
  /** "Ông Nguyễn Văn An" */
  readonly name: string;
  /** Chức vụ: "HT"; "" when none. */
  readonly post: string;
  /** The group watched: "Nhóm công tác 1". */
  readonly watches: string;
}
