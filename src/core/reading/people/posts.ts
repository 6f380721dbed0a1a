/** What may follow the head of a name, told by the head. */
export interface Head {
  /** As written inside a sentence: "giáo viên", "Hiệu trưởng". */
  readonly label: string;
  readonly key: string;
  readonly kind: "post" | "body" | "outside";
  /**
   * body: another body may follow ("Tổ trưởng" + "tổ Toán"); needs: it must, else nobody knows whose;
   * job: a work that is also a post may follow ("nhân viên" + "kế toán"); open: any words may follow ("tổ giám sát kế hoạch").
   */
  readonly takes: readonly ("body" | "needs" | "job" | "open")[];
  /** Inside an open name it is a mere word: "Ban đại diện cha mẹ học sinh". */
  readonly weak: boolean;
  readonly forms: readonly string[];
}

/** "label > key = form, form": the label itself is a form too; "~" is a joiner or none; the key is the label unless given. */
export function headsOf(kind: Head["kind"], takes: Head["takes"], rows: string, weak = false): readonly Head[] {
  return rows
    .trim()
    .split("\n")
    .map((row) => {
      const [names = "", forms = ""] = row.split("=").map((one) => one.trim());
      const [label = "", key = label.toLowerCase()] = names.split(">").map((one) => one.trim());
      const written = [label, ...forms.split(",").map((one) => one.trim())].filter((one) => one !== "");
      return { label, key, kind, takes, weak, forms: written };
    });
}

const POSTS: readonly Head[] = [
  ...headsOf(
    "post",
    [],
    `
    Hiệu trưởng = ht, htr, h~trưởng
    thủ trưởng đơn vị > hiệu trưởng
    Phó Hiệu trưởng chuyên môn = phtcm, pht~cm
    Phó Hiệu trưởng = pht, p~ht, phó ht, phó h~trưởng, p~hiệu trưởng, hiệu phó, p hiệu trưởng, phó hiệu
    Tổng phụ trách Đội = tpt, tptđ, tpt~đội, tổng phụ trách, gv~tpt, gv~tpt~đội, giáo viên tổng phụ trách, giáo viên tổng phụ trách đội, gvtpt, tpt đội tntp, tpt đội tntp hcm, tổng phụ trách đội tntp, tpt đội tntp hồ chí minh, tổng phụ trách đội tntp hồ chí minh, tổng phụ trách đội tntp hcm, tổng phụ trách đội thiếu niên tiền phong, tổng phụ trách đội thiếu niên tiền phong hồ chí minh
    người được phân công = cá nhân được phân công
    giáo vụ
    y sĩ > y tế = y sỹ
    giám thị
    quản sinh
    quản nhiệm
    trợ lý thanh niên = tltn
    lớp trưởng
    cấp dưỡng > nuôi dưỡng = cô nuôi
    tạp vụ = lao công
    cố vấn
    chuyên trách`,
  ),
  ...headsOf(
    "post",
    ["job"],
    `
    giáo viên = gv, thầy giáo, cô giáo
    giáo viên chủ nhiệm = gvcn, gv~cn, gv chủ nhiệm, chủ nhiệm lớp
    giáo viên bộ môn = gvbm, gv~bm, gv bộ môn
    giáo viên phụ trách = gvpt, gv phụ trách
    cán bộ quản lý = cbql, cb~ql, cb quản lý
    cộng tác viên = ctv`,
  ),
  ...headsOf(
    "post",
    ["job", "open"],
    `
    nhân viên = nv, n~viên
    viên chức = vc
    công chức`,
  ),
  ...headsOf(
    "post",
    ["body", "job"],
    `
    tổ trưởng = tt, t~trưởng
    tổ phó = phó tổ trưởng, phó tổ
    tổ trưởng chuyên môn = ttcm, tt~cm, ttchuyên môn
    tổ phó chuyên môn = tpcm, tp~cm
    tổ trưởng Văn phòng = ttvp, tt~vp
    tổ phó Văn phòng = tpvp, tp~vp
    giám đốc = gđ
    phó giám đốc = pgđ
    cán bộ = cb
    chuyên viên = cv
    khối trưởng = ktr
    trưởng khối > khối trưởng
    khối phó
    phó khối > khối phó
    nhóm trưởng
    trưởng nhóm > nhóm trưởng
    nhóm phó
    phó nhóm > nhóm phó
    thư ký = tk
    thành viên`,
  ),
];

const JOBS: readonly Head[] = [
  ...headsOf(
    "post",
    [],
    `
    kế toán = kt
    thủ quỹ = tq, t~quỹ
    văn thư = vt`,
  ),
  ...headsOf(
    "post",
    [],
    `
    y tế = yt
    thiết bị = tbdh
    thư viện
    bảo vệ = bv
    phục vụ`,
    true,
  ),
  ...headsOf(
    "post",
    ["job"],
    `
    nhân viên thiết bị > thiết bị = nvtb, cbtb, gvtb
    nhân viên thư viện > thư viện = nvtv, cbtv, gvtv, thủ thư
    nhân viên y tế > y tế = nvyt, cbyt
    nhân viên kế toán > kế toán = nvkt
    nhân viên văn thư > văn thư = nvvt
    nhân viên bảo vệ > bảo vệ = nvbv
    nhân viên phục vụ > phục vụ = nvpv
    nhân viên văn phòng = nvvp`,
  ),
];

/** A post that says nothing without its body: "Chủ tịch" of what? */
const OFFICES = headsOf(
  "post",
  ["body", "needs"],
  `
  Chủ tịch = ct
  Phó Chủ tịch = pct, p~ct, phó ct
  Bí thư = bt
  Phó Bí thư = pbt, phó bt
  trưởng ban
  phó trưởng ban = phó ban
  trưởng phòng
  phó trưởng phòng = phó phòng
  chủ nhiệm
  phó chủ nhiệm
  hội trưởng
  chi hội trưởng
  trạm trưởng
  ủy viên = uv
  trưởng
  phó`,
);

const IN_CHARGE = headsOf("post", ["job", "needs"], "người phụ trách > phụ trách = phụ trách, phụ trách công tác");

const COMPOUNDS = [
  ...headsOf(
    "post",
    ["body"],
    `
    Chủ tịch Công đoàn > chủ tịch công đoàn = ctcđ, ct~cđ, chủ tịch công đoàn cơ sở, chủ tịch công đoàn trường, chủ tịch cđcs, ctcđcs, ct cđcs, chủ tịch bch công đoàn
    Phó Chủ tịch Công đoàn = pctcđ, pct~cđ
    Bí thư Chi đoàn = btcđ, bt~cđ, bí thư cđ
    Bí thư Đoàn > bí thư đoàn = btđ, bí thư đtn, bt đtn, bí thư đoàn tn, bí thư đoàn tncs, bí thư đoàn tncs hcm, bí thư đoàn tncs hồ chí minh, bt đoàn tncs hcm
    Bí thư Chi bộ = btcb, bt~cb, bí thư cb
    Chủ tịch Hội đồng tự đánh giá = cthđtđg, ct~hđtđg
    thư ký Hội đồng tự đánh giá = tkhđtđg, tk~hđtđg
    thành viên Hội đồng tự đánh giá = tvhđtđg, tv~hđtđg
    thư ký Hội đồng = tkhđ, thư ký hđ
    Chủ tịch Hội đồng trường = cthđt, ct~hđt
    Chủ tịch Hội đồng = cthđ, chủ tịch hđ
    Trưởng ban Thanh tra nhân dân = tbttnd
    liên đội trưởng
    quyền Hiệu trưởng > hiệu trưởng = q~ht, q~hiệu trưởng, quyền ht
    phụ trách trường > hiệu trưởng`,
  ),
];

export const SCHOOL_POSTS: readonly Head[] = [...POSTS, ...JOBS, ...OFFICES, ...IN_CHARGE, ...COMPOUNDS];
