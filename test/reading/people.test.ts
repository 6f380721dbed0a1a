import { readPeople, type People } from "../../src/core/reading/people/people.ts";
import type { Party } from "../../src/core/reading/people/party.ts";

const show = (party: Party): string => (party.post === undefined ? party.label : `${party.label} [${party.post}]`);

/** "Hiệu trưởng | Kế toán, Văn thư | Phòng GDĐT": lead, partners, outside. Parties are parted by ";" here. */
function told(value: People | undefined): string | undefined {
  if (!value) return undefined;
  const { lead, partners, outside } = value;
  return [lead ? show(lead) : "", partners.map(show).join("; "), outside.map(show).join("; ")]
    .join(" | ")
    .replace(/[ |]+$/, "");
}

/** "typed → lead | partners | outside #marks"; parties are parted by ";", a post stands in square brackets. */
const ROWS = `
# BRACKETS
Phó Hiệu trưởng: chủ trì Bảo vệ, TPT Đội: phối hợp  →  Phó Hiệu trưởng | Bảo vệ; Tổng phụ trách Đội  #nói: Phó Hiệu trưởng
Bí thư Đoàn TNCS Hồ Chí Minh  →  Bí thư Đoàn
Công an phường phối hợp  →   |  | Công an phường
Hiệu trưởng (kiến nghị Phòng GDĐT), PHT  →  Hiệu trưởng | Phó Hiệu trưởng | Phòng GDĐT
Hiệu trưởng, đề nghị Sở GDĐT  →  Hiệu trưởng |  | Sở GDĐT
Hiệu trưởng (PHT phối hợp), kế toán  →  Hiệu trưởng | Phó Hiệu trưởng; Kế toán
PHT (TTCM phối hợp)  →  Phó Hiệu trưởng | Tổ trưởng chuyên môn
TTCM (HT chủ trì)  →  Hiệu trưởng | Tổ trưởng chuyên môn  #nói: Hiệu trưởng
HT (CT), PHT (PH)  →  Hiệu trưởng | Phó Hiệu trưởng  #nói: Hiệu trưởng
Ông Cao Văn Lực (TB)  →  Cao Văn Lực [thiết bị]
# RESPONSIBLE
Hiệu trưởng  →  Hiệu trưởng
Phòng GDĐT, Hiệu trưởng  →  Hiệu trưởng |  | Phòng GDĐT  #ngoài đứng đầu
Hiệu trưởng, nhân viên thiết bị, kế toán  →  Hiệu trưởng | Nhân viên thiết bị; Kế toán
Hiệu trưởng- Tổ trưởng chuyên môn giáo viên  →  Hiệu trưởng | Tổ trưởng chuyên môn; Giáo viên  #liền nhau
Các thành viên của Hội đồng tự đánh giá  →  Các thành viên của Hội đồng tự đánh giá
Nhóm công tác 1  →  Nhóm công tác 1
Tổ Giám sát kế hoạch cải tiến chất lượng  →  Tổ giám sát kế hoạch cải tiến chất lượng
Phó Hiệu trưởng chuyên môn  →  Phó Hiệu trưởng chuyên môn
Tổ tư vấn học đường  →  Tổ tư vấn học đường
Nhân viên thiết bị  →  Nhân viên thiết bị
HT,PHT, tổ CM, tổ văn phòng, BCHCĐCS, tổng phụ trách đội, chi bộ giáo dục, ban thanh tra nhân dân trường học  →  Hiệu trưởng | Phó Hiệu trưởng; Tổ chuyên môn; Tổ Văn phòng; Ban Chấp hành Công đoàn cơ sở; Tổng phụ trách Đội; Chi bộ giáo dục; Ban Thanh tra nhân dân trường học
Thư ký HĐ TĐG  →  Thư ký Hội đồng tự đánh giá
Phó HT phụ trách CM  →  Phó Hiệu trưởng phụ trách chuyên môn
Cá nhân CB-GV-NV  →  Cá nhân cán bộ, giáo viên, nhân viên
Bí thư Đoàn trường  →  Bí thư Đoàn trường
Tổ Tư vấn tâm lý học đường  →  Tổ tư vấn tâm lý học đường
Văn phòng  →  Văn phòng
Đại diện Công an xã Đốc Binh Kiều  →   |  | Đại diện Công an xã Đốc Binh Kiều  #ngoài đứng đầu
Đại diện Tổ chuyên môn  →  Đại diện tổ chuyên môn
Giáo viên Tin học  →  Giáo viên Tin học
KT. HIỆU TRƯỞNG / PHÓ HIỆU TRƯỞNG  →  Phó Hiệu trưởng
BGH + TTCM  →  Ban Giám hiệu | Tổ trưởng chuyên môn
HT chủ trì, PHT phối hợp  →  Hiệu trưởng | Phó Hiệu trưởng  #nói: Hiệu trưởng
Toàn thể CB-GV-NV  →  Toàn thể cán bộ, giáo viên, nhân viên
HĐSP  →  Hội đồng sư phạm
TPT Đội  →  Tổng phụ trách Đội

# ROLES
Chủ trì: PHT; phối hợp: TTCM, GVBM  →  Phó Hiệu trưởng | Tổ trưởng chuyên môn; Giáo viên bộ môn  #nói: Phó Hiệu trưởng
Hiệu trưởng (chủ trì), kế toán  →  Hiệu trưởng | Kế toán  #nói: Hiệu trưởng
Kế toán, Hiệu trưởng (chủ trì)  →  Hiệu trưởng | Kế toán  #nói: Hiệu trưởng
PHT chủ trì; phối hợp với Đoàn TN và TPT  →  Phó Hiệu trưởng | Đoàn Thanh niên; Tổng phụ trách Đội  #nói: Phó Hiệu trưởng
Chủ trì HT. Phối hợp: GV  →  Hiệu trưởng | Giáo viên  #nói: Hiệu trưởng
Phối hợp: GV. Chủ trì: HT  →  Hiệu trưởng | Giáo viên  #nói: Hiệu trưởng
HT cùng PHT chủ trì, GV phối hợp  →  Hiệu trưởng | Phó Hiệu trưởng; Giáo viên  #nói: Hiệu trưởng; Phó Hiệu trưởng
HT, PHT chủ trì; GV phối hợp  →  Hiệu trưởng | Phó Hiệu trưởng; Giáo viên  #nói: Hiệu trưởng; Phó Hiệu trưởng
HT chủ trì PHT phối hợp  →  Hiệu trưởng | Phó Hiệu trưởng  #nói: Hiệu trưởng
HT - chủ trì; PHT - phối hợp  →  Hiệu trưởng | Phó Hiệu trưởng  #nói: Hiệu trưởng
HT: chủ trì; PHT: phối hợp  →  Hiệu trưởng | Phó Hiệu trưởng  #nói: Hiệu trưởng
Người chủ trì: HT. Người phối hợp: PHT, kế toán  →  Hiệu trưởng | Phó Hiệu trưởng; Kế toán  #nói: Hiệu trưởng
Chịu trách nhiệm chính: PHT. Phối hợp thực hiện: GV, NV  →  Phó Hiệu trưởng | Giáo viên; Nhân viên  #nói: Phó Hiệu trưởng
Đầu mối: Văn thư; hỗ trợ: NV CNTT  →  Văn thư | Nhân viên công nghệ thông tin  #nói: Văn thư
HT chỉ đạo; PHT phụ trách CM chủ trì; TTCM, GV thực hiện  →  Phó Hiệu trưởng phụ trách chuyên môn | Hiệu trưởng; Tổ trưởng chuyên môn; Giáo viên  #nói: Phó Hiệu trưởng phụ trách chuyên môn
HT chỉ đạo, PHT thực hiện  →  Hiệu trưởng | Phó Hiệu trưởng
PHT phối hợp TTCM, GVBM thực hiện  →  Phó Hiệu trưởng | Tổ trưởng chuyên môn; Giáo viên bộ môn
HT phụ trách chung, TTCM tổ chức thực hiện  →  Hiệu trưởng | Tổ trưởng chuyên môn
Chủ trì và phối hợp: HT, PHT  →  Hiệu trưởng | Phó Hiệu trưởng
Đồng chí Trần Văn B chủ trì, đồng chí Lê C phối hợp  →  Trần Văn B | Lê C  #nói: Trần Văn B
Sở GDĐT chủ trì, HT phối hợp  →  Hiệu trưởng |  | Sở GDĐT  #ngoài đứng đầu
HT chủ trì, phối hợp với UBND xã  →  Hiệu trưởng |  | UBND xã  #nói: Hiệu trưởng
HT - PHT chủ trì, GV - NV phối hợp  →  Hiệu trưởng | Phó Hiệu trưởng; Giáo viên, nhân viên  #nói: Hiệu trưởng; Phó Hiệu trưởng

# POSTS
P.HT, P. HT, Phó HT, hiệu phó, B.G.H  →  Phó Hiệu trưởng | Ban Giám hiệu
PHT phụ trách CSVC  →  Phó Hiệu trưởng phụ trách cơ sở vật chất
PHT phụ trách CM và CSVC  →  Phó Hiệu trưởng phụ trách chuyên môn và cơ sở vật chất
PHT phụ trách hoạt động ngoài giờ lên lớp, TPT  →  Phó Hiệu trưởng phụ trách hoạt động ngoài giờ lên lớp | Tổng phụ trách Đội
PHT1, Phó Hiệu trưởng 2  →  Phó Hiệu trưởng 1 | Phó Hiệu trưởng 2
PHT (CM), GV  →  Phó Hiệu trưởng chuyên môn | Giáo viên
Hiệu truởng, phó hiệu trưỡng  →  Hiệu trưởng | Phó Hiệu trưởng
hieu truong, ke toan  →  Hiệu trưởng | Kế toán
Giáo viên chủ nhiệm lớp 9A  →  Giáo viên chủ nhiệm lớp 9A
GVCN các lớp 6, 7, 8, 9  →  Giáo viên chủ nhiệm các lớp 6, 7, 8, 9
GVCN9A, GVBM Toán  →  Giáo viên chủ nhiệm 9A | Giáo viên bộ môn Toán
GV Toán, Lý, Hoá  →  Giáo viên Toán, Lý, Hóa
Giáo viên được phân công  →  Giáo viên được phân công
NVTB, NVYT, nv thư viện  →  Nhân viên thiết bị | Nhân viên y tế; Nhân viên thư viện
Nhân viên thư viện - thiết bị  →  Nhân viên thư viện - thiết bị
Kế toán, thủ quỹ, văn thư, y tế, bảo vệ  →  Kế toán | Thủ quỹ; Văn thư; Y tế; Bảo vệ
VT, TQ, KT  →  Văn thư | Thủ quỹ; Kế toán
TT, TP  →  Tổ trưởng | Tổ phó
TTVP, TPCM  →  Tổ trưởng Văn phòng | Tổ phó chuyên môn
Tổ trưởng tổ Văn phòng  →  Tổ trưởng tổ Văn phòng
Tổ trưởng các tổ chuyên môn, giáo viên  →  Tổ trưởng các tổ chuyên môn | Giáo viên
Khối trưởng khối 5  →  Khối trưởng khối 5
BT Đoàn, Bí thư chi đoàn, CTCĐ  →  Bí thư Đoàn | Bí thư Chi đoàn; Chủ tịch Công đoàn
Chủ tịch Hội đồng tự đánh giá  →  Chủ tịch Hội đồng tự đánh giá
Trưởng ban TTND  →  Trưởng ban Thanh tra nhân dân
Hiệu trưởng trường TH&THCS Thạnh Đông  →  Hiệu trưởng trường TH&THCS Thạnh Đông
HT và các PHT  →  Hiệu trưởng | Các Phó Hiệu trưởng
đ/c Hiệu trưởng; các đ/c tổ trưởng  →  Hiệu trưởng | Các tổ trưởng
GV TPT Đội, GV-TPT  →  Tổng phụ trách Đội
Phụ trách thiết bị  →  Người phụ trách thiết bị
TM. BGH  →  Ban Giám hiệu
Hiệu trưởng phó hiệu trưởng  →  Hiệu trưởng | Phó Hiệu trưởng  #liền nhau
Kế toán - Văn thư  →  Kế toán | Văn thư  #liền nhau
- Hiệu trưởng - Kế toán  →  Hiệu trưởng | Kế toán
1. Hiệu trưởng 2. Kế toán  →  Hiệu trưởng | Kế toán
• HT • PHT  →  Hiệu trưởng | Phó Hiệu trưởng
HT/PHT & TTCM + GV  →  Hiệu trưởng | Phó Hiệu trưởng; Tổ trưởng chuyên môn; Giáo viên
HT, GV, NV...  →  Hiệu trưởng | Giáo viên; Nhân viên
HT, HT, Hiệu trưởng  →  Hiệu trưởng

# GROUPS
tổ Toán - Lý, tổ KHTN  →  Tổ Toán - Lý | Tổ KHTN
tổ Toán - Tin  →  Tổ Toán - Tin
Tổ 4 - 5, tổ 1,2,3  →  Tổ 4-5 | Tổ 1, 2, 3
cán bộ, giáo viên, nhân viên  →  Cán bộ, giáo viên, nhân viên
CBGVNV  →  Cán bộ, giáo viên, nhân viên
HT và toàn thể CB, GV, NV nhà trường  →  Hiệu trưởng | Toàn thể cán bộ, giáo viên, nhân viên nhà trường
GV-NV, HS  →  Giáo viên, nhân viên | Học sinh
CBQL, GV  →  Cán bộ quản lý | Giáo viên
HĐTĐG, HĐT, hội đồng trường  →  Hội đồng tự đánh giá | Hội đồng trường
Hội đồng thi đua - khen thưởng  →  Hội đồng thi đua - khen thưởng
Ban chỉ đạo phòng chống bạo lực học đường  →  Ban chỉ đạo phòng chống bạo lực học đường
CĐ, Đoàn TN, Đội TNTP  →  Công đoàn | Đoàn Thanh niên; Đội Thiếu niên Tiền phong
Ban đại diện CMHS, cha mẹ học sinh, học sinh  →  Ban đại diện cha mẹ học sinh | Cha mẹ học sinh; Học sinh
HT, phòng thiết bị, Văn phòng  →  Hiệu trưởng | Phòng thiết bị; Văn phòng
BGH (HT, PHT), GVCN  →  Ban Giám hiệu (Hiệu trưởng, Phó Hiệu trưởng) | Giáo viên chủ nhiệm
Nhóm 3 (tiêu chuẩn 4)  →  Nhóm 3 (tiêu chuẩn 4)
Tổ tư vấn và hỗ trợ học sinh  →  Tổ tư vấn và hỗ trợ học sinh
Tổ chức Đoàn, Đội  →  Đoàn | Đội

# BEYOND
Phòng GD&ĐT; PGD; P.GD-ĐT; Phòng Giáo dục và Đào tạo; PGDĐT  →   |  | Phòng GDĐT  #ngoài đứng đầu
HT, SGDĐT, UBND huyện, HĐND, Đảng uỷ xã  →  Hiệu trưởng |  | Sở GDĐT; UBND huyện; HĐND; Đảng ủy xã
Phòng Văn hoá - Xã hội, HT  →  Hiệu trưởng |  | Phòng Văn hóa - Xã hội  #ngoài đứng đầu
UBND xã Thạnh Đông, huyện Tân Hiệp; Trạm y tế xã  →   |  | UBND xã Thạnh Đông, huyện Tân Hiệp; Trạm y tế xã  #ngoài đứng đầu
NVYT, Trạm Y tế  →  Nhân viên y tế |  | Trạm y tế
HT; Hội khuyến học, mạnh thường quân, nhà tài trợ  →  Hiệu trưởng |  | Hội Khuyến học; Mạnh thường quân; Nhà tài trợ
Nhà trường phối hợp với chính quyền địa phương  →  Nhà trường |  | Chính quyền địa phương
Bí thư Đoàn xã, Đoàn trường  →  Đoàn |  | Bí thư Đoàn xã  #ngoài đứng đầu
Chủ tịch UBND xã  →   |  | Chủ tịch UBND xã  #ngoài đứng đầu

# PERSONS
Thầy Nguyễn Văn An (HT)  →  Nguyễn Văn An [Hiệu trưởng]
Ông Danh Ngân - HT  →  Danh Ngân [Hiệu trưởng]
- Ông Danh Ngân - HT  →  Danh Ngân [Hiệu trưởng]
Nguyễn Thị Hoa, Trần Bình  →  Nguyễn Thị Hoa | Trần Bình
Cô Lan - GVCN 9A  →  Lan [Giáo viên chủ nhiệm 9A]
HT Nguyễn Văn An  →  Nguyễn Văn An [Hiệu trưởng]
Hiệu trưởng: Nguyễn Văn A; Kế toán (Lê Thị B)  →  Nguyễn Văn A [Hiệu trưởng] | Lê Thị B [Kế toán]
NGUYỄN VĂN AN  →  Nguyễn Văn An
Thầy Hùng, cô Mai và cô lan  →  Hùng | Mai; Lan
Bà Nguyễn Thị Bích Thủy – Phó Hiệu trưởng (chủ trì); Ông Trần Văn Thư – Kế toán  →  Nguyễn Thị Bích Thủy [Phó Hiệu trưởng] | Trần Văn Thư [Kế toán]  #nói: Nguyễn Thị Bích Thủy [Phó Hiệu trưởng]
Đoàn Thị Lan - Bí thư Đoàn  →  Đoàn Thị Lan [Bí thư Đoàn]
Lý Thị Hoa, tổ Lý  →  Lý Thị Hoa | Tổ Lý
GV Lan  →  Lan [Giáo viên]
Giàng A Páo - HT  →  Giàng A Páo [Hiệu trưởng]
Cô Thu Quý, thủ quỹ  →  Thu Quý | Thủ quỹ
GV dạy khối 5, GV TA  →  Giáo viên dạy khối 5 | Giáo viên Tiếng Anh
NV kế toán - văn thư  →  Nhân viên kế toán - văn thư
giáo viên kế toán  →  Giáo viên | Kế toán  #liền nhau
Tổ khối 1, tổ công đoàn, nhóm GV Tin  →  Tổ khối 1 | Tổ Công đoàn; Nhóm giáo viên Tin
Ban quản lý nội trú  →  Ban quản lý nội trú
Tổ trưởng, TTCM; Ban chỉ huy Liên đội  →  Tổ trưởng | Tổ trưởng chuyên môn; Ban chỉ huy Liên đội
Trưởng phòng GDĐT; HT  →  Hiệu trưởng |  | Trưởng phòng GDĐT  #ngoài đứng đầu
HT; doanh nghiệp trên địa bàn  →  Hiệu trưởng |  | Doanh nghiệp trên địa bàn
Cán bộ, viên chức, người lao động  →  Cán bộ, viên chức, người lao động
Lãnh đạo, giáo viên cốt cán môn Toán  →  Lãnh đạo | Giáo viên cốt cán môn Toán
Tổ Toán Nguyễn Văn An, công ty xã  →  Tổ Toán | Nguyễn Văn An | Công ty xã  #liền nhau
Ban Công an xã; 2 giáo viên Toán; GVCN K9  →  2 giáo viên Toán | Giáo viên chủ nhiệm K9 | Ban Công an xã  #ngoài đứng đầu
`;

interface Row {
  readonly typed: string;
  readonly told: string;
  readonly marks: string;
}
const ALL: readonly Row[] = ROWS.split("\n")
  .filter((line) => line.includes("→"))
  .map((line) => {
    const [typed = "", rest = ""] = line.split("  →  ");
    const [parties = "", marks = ""] = rest.split("  #");
    return { typed, told: parties, marks };
  });

function marksOf({ saidToLead, outsideLeads, parted }: People): string {
  const said = saidToLead.length > 0 ? `nói: ${saidToLead.map(show).join("; ")}` : "";
  return [said, outsideLeads ? "ngoài đứng đầu" : "", parted ? "" : "liền nhau"].filter((one) => one !== "").join(", ");
}

test.each(ALL)("people: $typed", ({ typed, told: expected, marks }) => {
  const { value, why } = readPeople(typed);
  expect(why).toBeUndefined();
  expect([told(value), value && marksOf(value)]).toEqual([expected, marks]);
});

test("words outside the vocabulary stay as typed, and are lowered where all is in capitals", () => {
  expect(told(readPeople("HT, công ty Hoa Sen").value)).toBe("Hiệu trưởng |  | Công ty Hoa Sen");
  expect(told(readPeople("HT, CÔNG TY HOA SEN").value)).toBe("Hiệu trưởng |  | Công ty hoa sen");
});

test.each([
  ["nguyen van a", "chưa rõ “nguyen van a” là chức danh hay tên người"],
  ["HT, abc xyz", "chưa rõ “abc xyz” là chức danh hay tên người"],
  ["Hoa, Mai", "chưa rõ “Hoa” là chức danh hay tên người"],
  ["Chủ tịch", "chưa rõ “Chủ tịch” của tổ chức nào"],
  ["HT, Bí thư", "chưa rõ “Bí thư” của tổ chức nào"],
  ["TP", "chưa rõ “TP” là chức danh hay tên người"],
  ["KT. Hiệu trưởng", "chưa rõ ai làm thay Hiệu trưởng"],
  ["Phối hợp: GV, NV", "mới thấy người phối hợp, chưa thấy ai chủ trì"],
  ["-", "chưa thấy chức danh, tổ chức hay tên người nào"],
  ["…", "chưa thấy chức danh, tổ chức hay tên người nào"],
  ["???", "chưa thấy chức danh, tổ chức hay tên người nào"],
  ["10/2024", "chưa thấy chức danh, tổ chức hay tên người nào"],
  ["Tháng 10/2024", "chưa rõ “Tháng 10” là chức danh hay tên người"],
  ["10 triệu đồng", "chưa rõ “10 triệu đồng” là chức danh hay tên người"],
  ["10.000.000", "chưa thấy chức danh, tổ chức hay tên người nào"],
  ["Không", "chưa rõ “Không” là chức danh hay tên người"],
  ["Hiệu trưởng, tháng 10", "chưa rõ “tháng 10” là chức danh hay tên người"],
  ["chủ trì", "chưa thấy chức danh, tổ chức hay tên người nào"],
])("unread: %s", (typed, why) => {
  expect(readPeople(typed)).toEqual({ text: typed, why });
});

test.each(["", "  ", "\n", "\u00A0"])("blank: %j", (typed) => {
  expect(readPeople(typed)).toEqual({ text: "" });
});

test.each([
  ["HT", "hiệu trưởng", "Hiệu  Trưởng nhà trường", "Q. Hiệu trưởng"],
  ["TTCM", "Tổ trưởng CM", "tổ trưởng tổ chuyên môn", "Các tổ trưởng chuyên môn"],
  ["PHT chuyên môn", "Phó HT phụ trách CM", "P.HT (chuyên môn)"],
  ["NVTB", "thiết bị", "Nhân viên thiết bị", "Phụ trách thiết bị", "cán bộ thiết bị"],
  ["Bí thư Đoàn", "BT Đoàn", "Bí thư Đoàn trường"],
  ["TPT", "Tổng phụ trách", "GV-TPT Đội"],
  ["CB-GV-NV", "Toàn thể cán bộ, giáo viên, nhân viên", "CBGVNV nhà trường"],
  ["Cô Nguyễn Thị Hoà", "NGUYỄN THỊ HÒA", "HT Nguyễn Thị Hoà"],
  ["TTVP", "tổ trưởng tổ văn phòng", "Tổ trưởng Văn phòng"],
])("one key: %s", (...written) => {
  const keys = written.map((one) => readPeople(one).value?.lead?.key);
  expect(keys[0]).toBeDefined();
  expect(new Set(keys).size).toBe(1);
});

const alike: readonly (readonly [string, (text: string) => string])[] = [
  ["NFD", (text) => text.normalize("NFD")],
  ["nbsp", (text) => text.replace(/ /g, "\u00A0")],
  ["en dash", (text) => text.replace(/-/g, "–")],
  ["upper case", (text) => text.toUpperCase()],
  ["doubled blanks", (text) => ` ${text.replace(/ /g, "  ")} `],
  ["line breaks", (text) => text.replace(/ /g, "\n")],
];
test.each(alike)("%s reads alike", (_name, change) => {
  for (const { typed } of ALL)
    expect([typed, readPeople(change(typed)).value]).toEqual([typed, readPeople(typed).value]);
});
