import { readWatchedGroups } from "../../src/core/reading/watched-groups.ts";
import {
  isBandTitle,
  isTotal,
  readCriterionCode,
  readStandardNumber,
  readStandardNumbers,
} from "../../src/core/reading/criterion.ts";

test.each<[string, string | undefined]>([
  ["Tiêu chí 1.2: Hội đồng trường", "1.2"],
  ["Tiêu\nchí\n1.2:\nHội\nđồng\ntrường", "1.2"],
  ["Tiêu chí 1.10", "1.10"],
  ["Tiêu chuẩn 1, tiêu chí 1.6: Quản lý hành chính", "1.6"],
  ["TIÊU CHÍ SỐ 5.6", "5.6"],
  ["TC 3.5", "3.5"],
  ["3.5. Thiết bị", "3.5"],
  ["Tiêu chí 03.05", "3.5"],
  ["Thiết bị", undefined],
  ["Tiêu chí 1.2, 1.3: các hội đồng", undefined],
  ["Tiêu chí 1.2 và tiêu chí 1.3", undefined],
  ["Tiêu chí 1.2 - Hội đồng trường", "1.2"],
  ["Tháng 10/2024", undefined],
  ["12.5.2024", undefined],
  ["1.2.1", undefined],
  ["- Tiêu chí 1.2", "1.2"],
  ["1. Tiêu chí 1.2: Hội đồng", "1.2"],
])("criterion: %s", (text, code) => {
  expect(readCriterionCode(text).value).toBe(code);
});

test.each<[string, number | undefined]>([
  ["Tiêu chuẩn 1: Tổ chức và quản lý nhà trường", 1],
  ["1. Tiêu chuẩn 5: Hoạt động giáo dục", 5],
  ["Tiêu chuẩn II: Cán bộ quản lý", 2],
  ["TC3. Cơ sở vật chất", 3],
  ["TIÊU CHUẨN 1 - TỔ CHỨC", 1],
  ["TC 1.2", undefined],
  ["Tiêu chuẩn, tiêu chí", undefined],
  ["Tiêu chí 1.2", undefined],
])("standard: %s", (text, number) => {
  expect(readStandardNumber(text)).toBe(number);
});

test.each<[string, boolean]>([
  ["MỨC 1, 2, 3", true],
  ["Mức 4", true],
  ["MỨC 1, MỨC 2 và MỨC 3:", true],
  ["Đạt mức 2", false],
  ["Mức độ 2", false],
])("band: %s", (text, is) => {
  expect(isBandTitle(text)).toBe(is);
});

test.each<[string, number[] | undefined]>([
  ["1, 2", [1, 2]],
  ["Tiêu chuẩn 3, 5", [3, 5]],
  ["1 và 3", [1, 3]],
  ["1-3", [1, 2, 3]],
  ["1,2.", [1, 2]],
  ["TC1", [1]],
  ["TC3, TC5", [3, 5]],
  ["1 đến 3", [1, 2, 3]],
  ["Từ 1 đến 5", [1, 2, 3, 4, 5]],
  ["I, II", [1, 2]],
  ["tất cả", undefined],
])("standards of a group: %s", (text, numbers) => {
  expect(readStandardNumbers(text).value).toEqual(numbers);
});

const groups = ["Nhóm công tác 1", "Nhóm công tác 2", "Tổ thư ký"];

test.each<[string, readonly string[] | undefined]>([
  ["Nhóm công tác 1", ["Nhóm công tác 1"]],
  ["nhóm 1", ["Nhóm công tác 1"]],
  ["1, 2", ["Nhóm công tác 1", "Nhóm công tác 2"]],
  ["Nhóm công tác số 2", ["Nhóm công tác 2"]],
  ["Nhóm công tác 1 và 2", ["Nhóm công tác 1", "Nhóm công tác 2"]],
  ["Cả hai nhóm", groups],
  ["tổ thư ký", ["Tổ thư ký"]],
  ["Nhóm 9", undefined],
  ["Tổ Toán", undefined],
])("groups watched: %s", (text, found) => {
  expect(readWatchedGroups(text, groups)).toEqual(found);
});

test.each([
  ["Tổng cộng", true],
  ["Tổng:", true],
  ["Cộng", true],
  ["Tổng kinh phí dự kiến", true],
  ["Công tác chủ nhiệm", false],
  ["Tổng kết năm học", false],
])("a sum: %s", (text, is) => {
  expect(isTotal(text)).toBe(is);
});
