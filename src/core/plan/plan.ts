import type { Day } from "../words/day.ts";
import type { FormId } from "../words/fields.ts";

/**
 * A plan that may be reported: no "must" finding is left (or the report is marked DỰ THẢO).
 * All texts are what staff typed, composed (NFC), with their own line breaks.
 */
export interface Plan {
  /** The form it is printed in. */
  readonly form: FormId;
  readonly information: PlanInformation;
  /** One paper a line, as typed: "Căn cứ Thông tư số 18/2018/TT-BGDĐT …" */
  readonly legalBasis: readonly string[];
  /** The same papers by the kinds that the form prints them under, in its order; empty where it prints one list. */
  readonly papersByKind: readonly PapersOfKind[];
  /** Mẫu 9 cột: sections I to III. Biểu 2: what the school adds to the form's own words in III and VIII. */
  readonly narrative: readonly NarrativePart[];
  /** Biểu 2, table IV; empty in Mẫu 9 cột. */
  readonly issues: readonly Issue[];
  /** The table of the plan: section IV of Mẫu 9 cột, V of Biểu 2. */
  readonly bands: readonly Band[];
  /** Biểu 2, table VI; empty in Mẫu 9 cột. */
  readonly reviews: readonly Review[];
  /** Tổ chức thực hiện: section V of Mẫu 9 cột, VII of Biểu 2. */
  readonly organisation: readonly Role[];
}

export interface PlanInformation {
  /** The office above, as it stands over the school's name: "Phòng GDĐT huyện Tân Hiệp". */
  readonly superior: string;
  readonly school: string;
  /** Địa danh: "Thạnh Đông". */
  readonly place: string;
  /** Loại hình: "công lập"; "" in Mẫu 9 cột. */
  readonly kind: string;
  /** Địa chỉ; "" in Mẫu 9 cột. */
  readonly address: string;
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

export interface PapersOfKind {
  readonly kind: string;
  readonly papers: readonly string[];
}

/** Each as typed, line breaks kept. */
export interface Issue {
  readonly order: string;
  readonly standard: string;
  readonly related: string;
  readonly status: string;
  readonly weakness: string;
  readonly cause: string;
}

/** Each as typed, line breaks kept. */
export interface Review {
  readonly time: string;
  readonly watched: string;
  readonly result: string;
  readonly adjustment: string;
  readonly reviewer: string;
}

/** A row over the whole table, "MỨC 1, 2, 3", with the standards below it; no title when staff typed none. */
export interface Band {
  readonly title?: string;
  readonly standards: readonly StandardGroup[];
}

export interface StandardGroup {
  /** The running number in column TT, as typed. */
  readonly order: string;
  /** "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường"; "" where Biểu 2 has no such row. */
  readonly title: string;
  readonly rows: readonly PlanRow[];
}

/** One line of the plan, each cell as typed, line breaks kept; what the form has no column for is "". */
export interface PlanRow {
  readonly order: string;
  readonly criterion: string;
  readonly content: string;
  readonly target: string;
  readonly action: string;
  readonly measure: string;
  readonly people: string;
  readonly timeline: string;
  readonly budget: string;
  readonly support: string;
  readonly evidence: string;
  readonly progress: string;
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
