import { finder, type Finder } from "./people-words.ts";

/** What a post or a body is for. */
export interface Field {
  readonly label: string;
  readonly key: string;
  /** May follow a comma without its head: "Giáo viên Toán, Lý". */
  readonly subject: boolean;
  /** A post of its own without its head: "Hiệu trưởng kế toán" are two. */
  readonly job: boolean;
}

// "label > key = form; form": the label itself is a form, the key is the label unless given.
const SUBJECTS = `Toán|Toán học > toán|Lý > vật lý|Vật lý|Hóa > hóa học|Hóa học|Sinh > sinh học|Sinh học|Văn > ngữ văn|Ngữ văn
|Sử > lịch sử|Lịch sử|Địa > địa lý|Địa lý|Lịch sử và Địa lý|GDCD|Giáo dục công dân > gdcd|Anh > tiếng anh|Anh văn > tiếng anh
|Tiếng Anh = ta|Ngoại ngữ = nn|Tiếng Việt|Tiếng Khmer|Tin > tin học|Tin học|Công nghệ|GDTC|TDTT|Giáo dục thể chất > gdtc|Thể dục = td
|Âm nhạc|Nhạc > âm nhạc|Mĩ thuật = mt|Nghệ thuật|KHTN|Khoa học tự nhiên > khtn|KHXH|Khoa học xã hội > khxh|Khoa học|Tự nhiên|Xã hội
|HĐTN = hđtnhn; hđtn~hn|Hoạt động trải nghiệm > hđtn|GDQP = gdqp~an; gdqpan|GDĐP|Giáo dục địa phương > gdđp
|KTPL = gdktpl; giáo dục kinh tế~pháp luật|Đạo đức|STEM|Lá|Chồi|Mầm|Năng khiếu`;

const WORKS = `chuyên môn = cm|chuyên môn nghiệp vụ|bộ môn = bm|chủ nhiệm = cn|cơ sở vật chất = csvc|tài chính|hành chính|quản trị
|tổng vụ|Văn phòng = vp|công nghệ thông tin = cntt|tư vấn|tư vấn học đường = tvhđ|tâm lý|tâm lý học đường|học đường|giám sát|kiểm tra nội bộ = ktnb
|tự đánh giá = tđg|kiểm định chất lượng = kđcl; kđclgd|cải tiến chất lượng = ctcl|kế hoạch|chất lượng|phổ cập = phổ cập giáo dục; pcgd
|phong trào|nề nếp|bán trú|nội trú|thi đua = tđ|thi đua - khen thưởng = thi đua~khen thưởng|khen thưởng|kỷ luật|lao động|ngoài giờ
|ngoài giờ lên lớp = ngll|hoạt động ngoài giờ lên lớp = hđngll|hoạt động giáo dục|công tác Đội|công tác Đoàn|công tác học sinh
|học vụ|giáo vụ|thanh niên|chữ thập đỏ = ctđ|khuyến học|tuyển sinh|tuyên truyền|truyền thông|cốt cán|nuôi dưỡng|dinh dưỡng
|cấp dưỡng|chăm sóc|tạp vụ|vệ sinh|thí nghiệm|thực hành|công tác|an toàn|an ninh|trật tự|trường học|giáo dục|nghiệp vụ
|thanh tra nhân dân|nhân dân = nd|pháp chế|nữ công|phòng chống|thể thao|văn nghệ|văn thể|chuyên đề|mạng|website|xã hội hóa = xhh
|quản lý|văn hóa|văn hóa xã hội = văn hóa~xã hội|địa bàn|trên địa bàn
|mầm non = mn|tiểu học = th|trung học cơ sở = thcs|trung học phổ thông = thpt|mẫu giáo = mg|nhà trẻ = nt|đoàn thể|các đoàn thể`;

const JOBS = `kế toán = kt|thủ quỹ = tq|văn thư = vt|y tế = yt|thiết bị = tb; tbdh|thiết bị dạy học|thư viện = tv|bảo vệ = bv|phục vụ
|y tế học đường|y tế trường học|lưu trữ|giữ xe`;

/** Whom among those of the post: they change nothing for who it is. */
const SCOPES = `nhà trường|trong nhà trường|trường|trong trường|toàn trường|của trường|của nhà trường|trong toàn trường|toàn thể nhà trường
|trực tiếp|liên quan|có liên quan|được phân công|phân công|có tên|giảng dạy|dạy lớp|lớp|các lớp|khối|các khối|các khối lớp|khối lớp
|môn|các môn|bộ môn|cấp|các cấp học|tuổi|số|cơ sở`;

function rows(text: string, subject: boolean, job: boolean): (readonly [Field, readonly string[]])[] {
  return text.split("|").map((row) => {
    const [names = "", forms = ""] = row.split("=").map((one) => one.trim());
    const [label = "", key = label.toLowerCase()] = names.split(">").map((one) => one.trim());
    return [
      { label, key, subject, job },
      [label, ...forms.split(";").map((one) => one.trim())].filter((one) => one !== ""),
    ];
  });
}

export const fieldAt: Finder<Field> = finder([
  ...rows(SUBJECTS, true, false),
  ...rows(WORKS, false, false),
  ...rows(JOBS, false, true),
]);
export const scopeAt: Finder<Field> = finder(rows(SCOPES, false, false));
