import type { Catalogue } from "./catalogue.ts";
import { everyCriterionAt } from "./school-needs.ts";

/** Work that makes a school meet Mức 1 in the first place: having the council, the people (second-hand). */
const basicActions: Catalogue["basicActions"] = [
  {
    code: "1.2",
    level: 1,
    indicator: "a",
    words: ["kiện toàn hội đồng", "thành lập hội đồng", "bổ sung thành viên hội đồng"],
  },
  { code: "1.4", level: 1, indicator: "a", words: ["bổ nhiệm hiệu trưởng", "bổ nhiệm phó hiệu trưởng"] },
  {
    code: "2.2",
    level: 1,
    indicator: "a",
    words: ["tuyển dụng", "tuyển giáo viên", "bổ sung giáo viên", "hợp đồng giáo viên", "đủ giáo viên"],
  },
  {
    code: "2.3",
    level: 1,
    indicator: "a",
    words: ["tuyển dụng", "tuyển nhân viên", "bổ sung nhân viên", "hợp đồng nhân viên", "đủ nhân viên"],
  },
];

/** What Thông tư 17, 18 and 19/2018/TT-BGDĐT share (domain/facts.md). */
export const common2018 = {
  verified: "second-hand",
  remark:
    "Tên tiêu chuẩn, tên và mức của tiêu chí chưa được đối chiếu với văn bản gốc. Thông tư 22/2024/TT-BGDĐT có sửa đổi từ 25/01/2025, chưa đưa vào đây; kế hoạch lập từ ngày 07/7/2026 theo Thông tư 57/2026/TT-BGDĐT.",
  inForceFrom: "2018-10-10",
  replacedFrom: "2026-07-07",
  form: "mau-9-cot",
  schoolNeeds: everyCriterionAt(1, 2, 3),
  wholeSchoolLevel: 4,
  basicActions,
  council: { least: 7 },
  reviewsLeast: 2,
  evidenceCode: "box",
} as const satisfies Partial<Catalogue>;
