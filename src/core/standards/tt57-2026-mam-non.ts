import type { Catalogue } from "./catalogue.ts";
import { common, twoLevels } from "./tt57-2026-common.ts";

/** Thông tư 57/2026/TT-BGDĐT, mầm non; second-hand throughout; titles of the standards as several school systems transcribe them. */
export const tt57y2026MamNon: Catalogue = {
  ...common,
  id: "tt57-2026-mam-non",
  name: "Thông tư 57/2026/TT-BGDĐT – mầm non",
  schools: "trường mầm non",
  schoolLevels: ["mầm non"],
  standards: [
    {
      number: 1,
      title: "Quản trị nhà trường và bảo đảm chất lượng",
      criteria: [
        { code: "1.1", title: "Tầm nhìn, sứ mạng/mục tiêu và kế hoạch phát triển", indicators: twoLevels },
        { code: "1.2", title: "Cơ cấu tổ chức, phân công nhiệm vụ và phối hợp nội bộ", indicators: twoLevels },
        {
          code: "1.3",
          title: "Quản lý kế hoạch, nguồn lực, thông tin và dữ liệu",
          indicators: twoLevels,
          mandatory: true,
        },
        {
          code: "1.4",
          title: "Tự đánh giá, cải tiến, công khai và trách nhiệm giải trình",
          indicators: twoLevels,
          mandatory: true,
        },
      ],
    },
    {
      number: 2,
      title: "Phát triển đội ngũ",
      criteria: [
        { code: "2.1", title: "Cán bộ quản lý cơ sở giáo dục", indicators: twoLevels, mandatory: true },
        { code: "2.2", title: "Giáo viên", indicators: twoLevels, mandatory: true },
        { code: "2.3", title: "Nhân sự hỗ trợ giáo dục", indicators: twoLevels },
      ],
    },
    {
      number: 3,
      title: "Thực hiện chương trình, đổi mới phương pháp giáo dục và phát triển trẻ em",
      criteria: [
        {
          code: "3.1",
          title: "Tổ chức thực hiện chương trình giáo dục mầm non",
          indicators: twoLevels,
          mandatory: true,
        },
        {
          code: "3.2",
          title: "Đổi mới phương pháp chăm sóc, giáo dục và theo dõi, đánh giá sự phát triển, tiến bộ của trẻ em",
          indicators: twoLevels,
          mandatory: true,
        },
        { code: "3.3", title: "Tổ chức hoạt động giáo dục và phát triển toàn diện", indicators: twoLevels },
        { code: "3.4", title: "Quản lý, theo dõi, hỗ trợ trẻ em và giáo dục hòa nhập", indicators: twoLevels },
        { code: "3.5", title: "Kết quả phát triển và sự tiến bộ của trẻ", indicators: twoLevels },
      ],
    },
    {
      number: 4,
      title: "Điều kiện giáo dục, môi trường an toàn và phối hợp xã hội",
      criteria: [
        {
          code: "4.1",
          title:
            "Cơ sở vật chất, thiết bị, học liệu và hạ tầng kỹ thuật phục vụ hoạt động nuôi dưỡng, chăm sóc, giáo dục trẻ",
          indicators: twoLevels,
          mandatory: true,
        },
        {
          code: "4.2",
          title: "Môi trường giáo dục an toàn, sức khỏe và hạnh phúc",
          indicators: twoLevels,
          mandatory: true,
        },
        { code: "4.3", title: "Phối hợp với gia đình, cộng đồng và tổ chức liên quan", indicators: twoLevels },
      ],
    },
  ],
};
