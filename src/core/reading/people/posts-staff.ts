/** Those who make up "CB, GV, NV": joined, they are one body. */
export const STAFF: readonly (readonly [label: string, forms: string])[] = [
  ["cán bộ", "cb,cán bộ"],
  ["cán bộ quản lý", "cbql,cán bộ quản lý,cb~ql"],
  ["công chức", "cc,công chức"],
  ["viên chức", "vc,viên chức"],
  ["giáo viên", "gv,giáo viên,g~viên"],
  ["nhân viên", "nv,nhân viên"],
  ["công nhân viên", "cnv,công nhân viên"],
  ["người lao động", "nlđ,người lao động"],
  ["học sinh", "hs,học sinh"],
  ["cha mẹ học sinh", "cmhs,phhs,cha mẹ học sinh"],
  ["phụ huynh", "ph,phụ huynh"],
];

/** Letters run together: "CBGVNV" → its words. */
export const STAFF_RUNS: readonly (readonly [labels: readonly string[], forms: readonly string[]])[] = [
  [
    ["cán bộ", "giáo viên", "nhân viên"],
    ["cbgvnv", "cbgv~nv", "cb~gvnv"],
  ],
  [["cán bộ", "giáo viên"], ["cbgv"]],
  [["giáo viên", "nhân viên"], ["gvnv"]],
  [
    ["cán bộ", "viên chức"],
    ["cbvc", "cb~vc", "cán bộ viên chức"],
  ],
  [
    ["cán bộ", "công chức", "viên chức"],
    ["cbccvc", "cbcc~vc"],
  ],
  [
    ["cán bộ", "giáo viên", "công nhân viên"],
    ["cbgvcnv", "cb~gv~cnv"],
  ],
  [["cán bộ", "nhân viên"], ["cbnv"]],
  [["cán bộ", "giáo viên", "nhân viên", "học sinh"], ["cbgvnvhs"]],
];
