import type { Catalogue } from "./catalogue.ts";
import { common2018 } from "./tt2018-common.ts";
import { fiveYears, rates, topics, yearly } from "./tt17-2018-marks.ts";

/** Thông tư 17/2018/TT-BGDĐT, 22/8/2018; titles of the standards as recalled, not compared with the circular. */
export const tt17y2018: Catalogue = {
  ...common2018,
  id: "tt17-2018",
  name: "Thông tư 17/2018/TT-BGDĐT",
  schools: "trường tiểu học",
  schoolLevels: ["tiểu học"],
  source: "Thông tư 17/2018/TT-BGDĐT ngày 22/8/2018",
  paper: { kind: "Thông tư", number: "17/2018", sign: "TT-BGDĐT" },
  fiveYears,
  yearly,
  rates,
  topics,
  standards: [
    {
      number: 1,
      title: "Tổ chức và quản lý nhà trường",
      criteria: [
        {
          code: "1.1",
          title: "Phương hướng, chiến lược xây dựng và phát triển nhà trường",
          indicators: [["a", "b", "c"], ["x"], ["x"]],
        },
        {
          code: "1.2",
          title: "Hội đồng trường (Hội đồng quản trị đối với trường tư thục) và các hội đồng khác",
          indicators: [["a", "b", "c"], ["x"]],
        },
        {
          code: "1.3",
          title: "Tổ chức Đảng Cộng sản Việt Nam, các đoàn thể và tổ chức khác trong nhà trường",
          indicators: [
            ["a", "b", "c"],
            ["a", "b"],
            ["a", "b"],
          ],
        },
        {
          code: "1.4",
          title: "Hiệu trưởng, phó hiệu trưởng, tổ chuyên môn và tổ văn phòng",
          indicators: [
            ["a", "b", "c"],
            ["a", "b"],
            ["a", "b"],
          ],
        },
        {
          code: "1.5",
          title: "Khối lớp và tổ chức lớp học",
          indicators: [
            ["a", "b", "c"],
            ["a", "b", "c"],
          ],
        },
        {
          code: "1.6",
          title: "Quản lý hành chính, tài chính và tài sản",
          indicators: [["a", "b", "c"], ["a", "b"], ["x"]],
        },
        { code: "1.7", title: "Quản lý cán bộ, giáo viên và nhân viên", indicators: [["a", "b", "c"], ["x"]] },
        { code: "1.8", title: "Quản lý các hoạt động giáo dục", indicators: [["a", "b", "c"], ["x"]] },
        { code: "1.9", title: "Thực hiện quy chế dân chủ cơ sở", indicators: [["a", "b", "c"], ["x"]] },
        {
          code: "1.10",
          title: "Đảm bảo an ninh trật tự, an toàn trường học",
          indicators: [
            ["a", "b", "c"],
            ["a", "b"],
          ],
        },
      ],
    },
    {
      number: 2,
      title: "Cán bộ quản lý, giáo viên, nhân viên và học sinh",
      criteria: [
        {
          code: "2.1",
          title: "Đối với hiệu trưởng, phó hiệu trưởng",
          indicators: [["a", "b", "c"], ["a", "b"], ["x"]],
        },
        {
          code: "2.2",
          title: "Đối với giáo viên",
          indicators: [
            ["a", "b", "c"],
            ["a", "b", "c"],
            ["a", "b"],
          ],
        },
        {
          code: "2.3",
          title: "Đối với nhân viên",
          indicators: [
            ["a", "b", "c"],
            ["a", "b"],
            ["a", "b"],
          ],
        },
        { code: "2.4", title: "Đối với học sinh", indicators: [["a", "b", "c"], ["x"], ["x"]] },
      ],
    },
    {
      number: 3,
      title: "Cơ sở vật chất và thiết bị dạy học",
      criteria: [
        { code: "3.1", title: "Khuôn viên, khu sân chơi, sân tập", indicators: [["a", "b", "c"], ["a", "b"], ["x"]] },
        { code: "3.2", title: "Phòng học", indicators: [["a", "b", "c"], ["a", "b", "c"], ["x"]] },
        {
          code: "3.3",
          title: "Khối phòng phục vụ học tập và khối phòng hành chính - quản trị",
          indicators: [["a", "b", "c"], ["a", "b"], ["x"]],
        },
        {
          code: "3.4",
          title: "Khu vệ sinh, hệ thống cấp thoát nước",
          indicators: [
            ["a", "b", "c"],
            ["a", "b"],
          ],
        },
        { code: "3.5", title: "Thiết bị", indicators: [["a", "b", "c"], ["a", "b", "c"], ["x"]] },
        { code: "3.6", title: "Thư viện", indicators: [["a", "b", "c"], ["x"], ["x"]] },
      ],
    },
    {
      number: 4,
      title: "Quan hệ giữa nhà trường, gia đình và xã hội",
      criteria: [
        { code: "4.1", title: "Ban đại diện cha mẹ học sinh", indicators: [["a", "b", "c"], ["x"], ["x"]] },
        {
          code: "4.2",
          title: "Công tác tham mưu cấp uỷ Đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường",
          indicators: [["a", "b", "c"], ["a", "b"], ["x"]],
        },
      ],
    },
    {
      number: 5,
      title: "Hoạt động giáo dục và kết quả giáo dục",
      criteria: [
        {
          code: "5.1",
          title: "Kế hoạch giáo dục của nhà trường",
          indicators: [
            ["a", "b", "c"],
            ["a", "b"],
          ],
        },
        {
          code: "5.2",
          title: "Thực hiện Chương trình giáo dục phổ thông cấp tiểu học",
          indicators: [["a", "b", "c"], ["a", "b"], ["x"]],
        },
        { code: "5.3", title: "Thực hiện các hoạt động giáo dục khác", indicators: [["a", "b", "c"], ["x"], ["x"]] },
        { code: "5.4", title: "Công tác phổ cập giáo dục tiểu học", indicators: [["a", "b", "c"], ["x"], ["x"]] },
        {
          code: "5.5",
          title: "Kết quả giáo dục",
          indicators: [
            ["a", "b", "c"],
            ["a", "b"],
            ["a", "b"],
          ],
        },
      ],
    },
  ],
};
