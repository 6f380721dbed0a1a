import { headsOf, type Head } from "./posts.ts";

const CLOSED = headsOf(
  "body",
  [],
  `
  Ban Giám hiệu = giám hiệu, bgh, ban gh, b~gh
  Ban Lãnh đạo > ban giám hiệu = ban lãnh đạo nhà trường, bld, blđ
  lãnh đạo nhà trường > ban giám hiệu = lãnh đạo trường
  Hội đồng sư phạm = hđsp, hđ~sp, hội đồng sp, hđ sư phạm, hội đồng sư phạm nhà trường
  Hội đồng trường = hđt, hđ trường, hđ~t, hđtr
  Hội đồng tự đánh giá = hđtđg, hđ~tđg, hội đồng tđg, hđ tự đánh giá
  Hội đồng quản trị = hđqt
  Công đoàn = tổ chức công đoàn, cđ, cđcs, công đoàn cơ sở, công đoàn trường, công đoàn nhà trường, cđ trường
  Ban Chấp hành Công đoàn = bchcđ, bch~cđ, bch công đoàn
  Ban Chấp hành Công đoàn cơ sở > ban chấp hành công đoàn = bchcđcs, bch~cđcs, bch công đoàn cơ sở
  Ban Chấp hành Đoàn = bch đoàn, bchđ, bch đoàn trường, bch đoàn tn
  Ban Chấp hành Chi đoàn = bch chi đoàn
  Đoàn Thanh niên > đoàn = đoàn tn, đtn, đoàn thanh niên cshcm, đoàn thanh niên cộng sản hồ chí minh, đoàn tncs, đoàn tncs hcm, đoàn tncshcm, đoàn tncs hồ chí minh
  Đoàn > đoàn = tổ chức đoàn, đoàn trường, đoàn thanh niên trường
  Chi đoàn = chi đoàn trường, chi đoàn giáo viên, chi đoàn gv
  Đội Thiếu niên Tiền phong > đội = đội tntp, đội tntp hcm, đội tntphcm, đội tntp hồ chí minh, đội tn, đội thiếu niên tiền phong hồ chí minh, đội thiếu niên
  Đội > đội = tổ chức đội
  Liên đội > đội = liên đội trường
  Đoàn - Đội > đoàn đội = đoàn~đội
  Chi bộ = chi bộ trường, chi bộ đảng, chi bộ nhà trường
  Chi bộ giáo dục > chi bộ
  chi ủy = cấp ủy, cấp ủy chi bộ, ban chi ủy
  Ban Thanh tra nhân dân = ttnd, bttnd, ban ttnd, thanh tra nhân dân, ban ttnd trường học, ban thanh tra
  Chi hội Khuyến học
  Chi hội Chữ thập đỏ
  Ban Nữ công = nữ công
  Văn phòng = vp, bộ phận văn phòng, văn phòng nhà trường
  đoàn thể = tổ chức đoàn thể, tổ chức trong nhà trường, tổ chức trong trường, tổ chức~đoàn thể
  thầy cô giáo > giáo viên = thầy cô, thầy~cô giáo, quý thầy cô, thầy cô giáo
  tập thể sư phạm = tập thể nhà trường`,
);

// Taken for a plain word within another name: "Ban đại diện cha mẹ học sinh", "Tổ tư vấn học sinh".
const FAMILIES = headsOf(
  "body",
  [],
  `
  học sinh = hs, các em học sinh, em học sinh, trẻ, các cháu
  cha mẹ học sinh = cmhs, cha mẹ hs, ph
  cha mẹ trẻ > cha mẹ học sinh
  phụ huynh > cha mẹ học sinh
  phụ huynh học sinh > cha mẹ học sinh = phhs, phụ huynh hs
  gia đình
  gia đình học sinh > gia đình
  Ban đại diện cha mẹ học sinh = bđdcmhs, ban đdcmhs, ban đd cmhs, ban đại diện cmhs, hội cmhs, hội cha mẹ học sinh, hcmhs, hội phụ huynh, hội phụ huynh học sinh, hội phhs, ban đại diện, bđd cmhs, ban đại diện phụ huynh, ban đại diện phụ huynh học sinh, ban đdcmhs trường, chi hội cmhs, ban đại diện hội cmhs, bđdchcmhs
  Đảng viên = đv
  đoàn viên = đoàn viên thanh niên, đoàn viên công đoàn, công đoàn viên
  đội viên
  người lao động = nlđ
  gia đình và xã hội = gia đình~xã hội
  nhà trường
  trường > nhà trường
  toàn trường > toàn trường = cả trường`,
  true,
);

const OPEN = headsOf(
  "body",
  ["job", "open"],
  `
  tổ = tổ nhóm
  tổ chuyên môn = tcm, tổ cm, tổ~nhóm chuyên môn, tổ~nhóm cm, tổ~khối chuyên môn, tổ / khối, tổ - khối
  tổ tư vấn và hỗ trợ học sinh > tổ tư vấn hỗ trợ học sinh = tổ tư vấn~hỗ trợ học sinh
  nhóm
  nhóm chuyên môn = nhóm cm
  ban
  Ban chỉ đạo = bcđ
  ban tổ chức = btc
  Hội đồng = hđ
  Hội đồng thi đua - khen thưởng = hđtđkt, hđ tđkt, hđ thi đua~khen thưởng, hội đồng thi đua~khen thưởng
  bộ phận
  đội = đội tuyển, đội cờ đỏ
  câu lạc bộ = clb
  chi hội
  hội
  phòng`,
);

const BOARDS = headsOf(
  "body",
  ["body", "open"],
  `
  ban chấp hành = bch
  ban chỉ huy
  ban cán sự`,
);

const GRADES = headsOf(
  "body",
  ["job", "open"],
  `
  khối
  khối lớp
  lớp = tập thể lớp`,
  true,
);

export const BODIES: readonly Head[] = [...CLOSED, ...FAMILIES, ...OPEN, ...BOARDS, ...GRADES];

export const OUTSIDE: readonly Head[] = [
  ...headsOf(
    "outside",
    ["open"],
    `
    Phòng GDĐT = phòng gd~đt, pgd, pgdđt, pgd~đt, p~gdđt, p~gd~đt, p~gd, phòng gd, phòng giáo dục, phòng giáo dục~đào tạo
    Trưởng phòng GDĐT = trưởng phòng gd~đt, trưởng pgd, trưởng phòng giáo dục, trưởng phòng giáo dục~đào tạo
    Sở GDĐT = sở gd~đt, sgd, sgdđt, sgd~đt, s~gdđt, sở gd, sở giáo dục, sở giáo dục~đào tạo
    Bộ GDĐT = bộ gd~đt, bộ giáo dục~đào tạo, bgdđt
    Phòng Văn hóa - Xã hội = phòng văn hóa~xã hội, phòng vh~xh, phòng vhxh, p~vhxh, pvhxh
    Phòng Nội vụ
    Phòng Tài chính
    Phòng Tài chính - Kế hoạch = phòng tài chính~kế hoạch, phòng tc~kh
    Phòng Kinh tế
    Phòng Văn hóa
    Phòng Tư pháp
    Sở
    Sở Nội vụ
    Sở Tài chính
    UBND = ủy ban nhân dân, uỷ ban, ubnd~hđnd
    HĐND = hội đồng nhân dân
    MTTQ = mặt trận tổ quốc, mặt trận, ubmttq, ủy ban mặt trận tổ quốc, ủy ban mttq, uỷ ban mttq việt nam, ubmttqvn
    Đảng ủy = đảng bộ, ban thường vụ đảng ủy
    huyện ủy
    tỉnh ủy
    Công an = ca
    Cảnh sát
    Ban chỉ huy quân sự = bchqs, bch quân sự
    quân sự
    biên phòng = đồn biên phòng, bộ đội biên phòng
    Trạm y tế = tyt, trạm yt
    Trung tâm y tế = ttyt, tt y tế
    Trung tâm = trung tâm học tập cộng đồng, tthtcđ
    bệnh viện
    phòng khám
    Hội Khuyến học = khuyến học, hội kh
    Hội Phụ nữ = hội lhpn, hội liên hiệp phụ nữ, phụ nữ
    Hội Cựu chiến binh = hội ccb, cựu chiến binh
    Hội Nông dân
    Hội Người cao tuổi
    hội cựu giáo chức
    hội cựu học sinh = cựu học sinh
    chính quyền
    chính quyền địa phương > chính quyền
    chính quyền các cấp > chính quyền
    địa phương = lãnh đạo địa phương
    ban ngành = ban~ngành đoàn thể, ban~ngành, ban ngành đoàn thể địa phương
    mạnh thường quân = mtq
    nhà tài trợ
    nhà hảo tâm
    doanh nghiệp
    công ty = cty
    nhà thầu
    đơn vị thi công
    đơn vị tư vấn
    ngân hàng
    bảo hiểm xã hội = bhxh
    kho bạc
    cấp trên = cơ quan cấp trên, lãnh đạo cấp trên, lãnh đạo các cấp, các cấp lãnh đạo, cấp ủy địa phương, cấp có thẩm quyền, cơ quan có thẩm quyền
    cộng đồng = cộng đồng dân cư
    lực lượng xã hội = các lực lượng xã hội, các lực lượng giáo dục
    tổ chức xã hội = tổ chức chính trị~xã hội
    cơ quan = các cơ quan
    trường bạn
    xã đoàn
    huyện đoàn
    tỉnh đoàn
    thành đoàn
    trưởng ấp
    trưởng thôn
    trưởng bản
    trưởng khóm
    già làng
    nhân dân = người dân
    các cấp
    viettel
    VNPT`,
  ),
];
