import { choiceIn } from "./choice.ts";
import type { ExitCode } from "./stop.ts";
import { say } from "./tell.ts";
import { freshWorkplace } from "./workplace.ts";

export async function runHelp(): Promise<ExitCode> {
  // the add-in itself says which catalogues and forms there are
  const { catalogues, forms } = choiceIn(await freshWorkplace("help.xlsx"));
  const listed = (all: readonly { id: string; name: string }[]): string =>
    all.map(({ id, name }) => `      ${id}: ${name}`).join("\n");
  say(`Kế hoạch cải tiến chất lượng giáo dục: bản chạy trên máy, không cần tài khoản Google.

  npm run -s cli -- new TỆP.xlsx [--catalogue MÃ] [--form MÃ] [--sample] [--school-year 2024-2025]
      tạo bảng tính mới; --sample: điền sẵn kế hoạch mẫu
  npm run -s cli -- import TỆP.docx --out TỆP.xlsx [--catalogue MÃ] [--form MÃ] [--school-year 2024-2025] [--json]
      nhập kế hoạch đã có từ Word (.docx, hoặc .txt là chữ dán từ Word) vào bảng tính mới; chỗ chưa hiểu được giữ nguyên văn
  npm run -s cli -- build TỆP.xlsx [--catalogue MÃ] [--form MÃ] [--school-year 2024-2025]
      bổ sung trang, cột còn thiếu vào bảng tính đã có (như menu Tạo hoặc bổ sung trang tính)
  npm run -s cli -- convert TỆP.xlsx [--catalogue MÃ] [--form MÃ] [--preview] [--json]
      chuyển kế hoạch sang bộ tiêu chuẩn hoặc mẫu khác, trang cũ vẫn giữ; --preview: chỉ xem trước, không ghi gì
      không ghi mã nào: theo đề xuất cho trường và năm học; ghi một mã: phần kia giữ như đang dùng
  npm run -s cli -- check TỆP.xlsx [--today 2024-09-10] [--json]
      kiểm tra; ghi lời nhận xét vào các cột của tiện ích trong tệp
  npm run -s cli -- report TỆP.xlsx --out TỆP.docx [--pdf TỆP.pdf] [--template MẪU.docx] [--draft] [--json]
      kiểm tra và tạo báo cáo; --draft: in bản dự thảo dù còn việc phải sửa; --pdf cần LibreOffice
  npm run -s cli -- periodic TỆP.xlsx [--period semester1|year] [--until 2025-03-15] [--out TỆP.docx] [--pdf TỆP.pdf] [--json]
      báo cáo kết quả thực hiện kế hoạch: cuối học kỳ I, cuối năm học, hoặc đến một ngày; cần có trang Theo dõi
  npm run -s cli -- template MẪU.docx [--form MÃ]
      ghi mẫu báo cáo có sẵn ra tệp, để sửa bằng Word rồi dùng với --template
  npm run -s cli -- share TỆP.xlsx [--to "ĐỊA CHỈ, …"] [--commenter] [--message "LỜI NHẮN"] [--json]
      cho các địa chỉ đó (hoặc địa chỉ ghi ở trang Thông tin) xem báo cáo trong thư mục TỆP.drive (thay cho Google Drive)
      --anyone --yes: mở cho mọi người có liên kết; --only-named: thôi mở
  npm run -s cli -- send TỆP.xlsx [--to "ĐỊA CHỈ, …"] [--json]
      giữ một bản khoá của báo cáo, cho nơi nhận xem, nêu những thay đổi so với lần gửi trước
  npm run -s cli -- follow TỆP.xlsx [--json]
      tạo hoặc cập nhật các trang Theo dõi, Tiến độ, Việc từng người; những gì trường đã ghi giữ nguyên
  npm run -s cli -- person TỆP.xlsx ["TÊN"] [--json]
      việc của từng người; ghi tên thì in lời nhắn để dán vào Zalo hoặc thư
  npm run -s cli -- next-year TỆP.xlsx --out TỆP-MỚI.xlsx [--preview] [--json]
      bảng tính cho năm học sau, ghi ra tệp mới; --preview: chỉ xem trước
  npm run -s cli -- read LOẠI "ĐOẠN CHỮ" [--school-year 2024-2025] [--json]
      cho biết tiện ích hiểu một đoạn chữ thế nào; LOẠI: level, timeline, money, people, citation
  npm run -s cli -- rollup THƯ-MỤC --out TỆP.xlsx [--csv THƯ-MỤC] [--json]
      cho cơ quan nhận kế hoạch: tổng hợp mọi bảng tính .xlsx trong thư mục và các thư mục con; không sửa tệp nào
      --csv: ghi thêm các bảng schools, criteria, actions, money, findings ở dạng CSV; --json: in ra ở dạng JSON
  npm run demo
      tạo, kiểm tra, làm báo cáo và gửi trên kế hoạch mẫu, kết quả ở thư mục out (hoặc out/lan-2, … nếu out đã có tệp)

Mã bộ tiêu chuẩn (--catalogue):
${listed(catalogues)}
Mã mẫu kế hoạch (--form):
${listed(forms)}

Mã kết thúc: 0 không còn việc phải sửa, 1 còn việc phải sửa, 2 không dùng được tệp hay lệnh đã cho.
Với lệnh read: 0 đã hiểu, 1 chưa hiểu. Với import: 1 khi có chỗ chưa xếp được vào trang nào. Với share, send: 1 khi có địa chỉ chưa chia sẻ được. Với rollup: 1 khi có tệp bị bỏ qua.\nCác lệnh check, convert, follow, person, import, next-year, periodic, report, share, send, rollup nhận thêm --today 2024-09-10 để làm như vào ngày đó.`);
  return 0;
}
