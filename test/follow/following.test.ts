import * as fc from "fast-check";
import { followingOf } from "../../src/core/plan/following.ts";
import { draftOfPlan, trackingLine, type Action } from "./followed-plan.ts";

const board: Action = { id: "V1", criterion: "1.2", action: "Kiện toàn Hội đồng trường" };
const hiring: Action = { id: "V2", criterion: "2.2", action: "Đề xuất tuyển giáo viên Âm nhạc, Mĩ thuật" };
const devices: Action = { id: "V3", criterion: "3.5", action: "Ứng dụng phần mềm quản lý thiết bị" };
const all = [board, hiring, devices];

function pairs(plan: readonly Action[], tracking: readonly Action[]): string[] {
  const { actions, gone } = followingOf(draftOfPlan(plan, tracking.map(trackingLine)));
  return [
    ...actions.map(
      ({ id, row, line, reworded }) => `${row.action} | ${id} | ${line?.action ?? "–"}${reworded ? " | reworded" : ""}`,
    ),
    ...gone.map(({ id, action }) => `gone ${id} ${action}`),
  ];
}

test("a plan that is not followed yet gets its codes in order", () => {
  const plan = all.map((one) => ({ ...one, id: "" }));
  expect(pairs(plan, []).map((line) => line.split(" | ")[1])).toEqual(["V1", "V2", "V3"]);
});

test("rows in another order keep their lines", () => {
  expect(pairs([devices, board, hiring], all)).toEqual([
    "Ứng dụng phần mềm quản lý thiết bị | V3 | Ứng dụng phần mềm quản lý thiết bị",
    "Kiện toàn Hội đồng trường | V1 | Kiện toàn Hội đồng trường",
    "Đề xuất tuyển giáo viên Âm nhạc, Mĩ thuật | V2 | Đề xuất tuyển giáo viên Âm nhạc, Mĩ thuật",
  ]);
});

test("a table pasted over the plan leaves codes of other rows beside its own: what the action says counts", () => {
  const pasted = [{ criterion: "1.1", action: "Lập kế hoạch năm học" }, board, hiring].map((one, index) => ({
    ...one,
    id: `V${index + 1}`,
  }));
  expect(pairs(pasted, all)).toEqual([
    "Lập kế hoạch năm học | V4 | –",
    "Kiện toàn Hội đồng trường | V1 | Kiện toàn Hội đồng trường",
    "Đề xuất tuyển giáo viên Âm nhạc, Mĩ thuật | V2 | Đề xuất tuyển giáo viên Âm nhạc, Mĩ thuật",
    "gone V3 Ứng dụng phần mềm quản lý thiết bị",
  ]);
});

test.each([
  ["a few words", { ...devices, action: "Ứng dụng phần mềm quản lý thiết bị dạy học" }],
  ["the criterion", { ...devices, criterion: "3.6" }],
  ["most words, the code and the criterion stay", { ...devices, action: "Dùng phần mềm mới" }],
])("changed: %s; the line stays with the action", (_what, changed) => {
  const [line] = pairs([board, hiring, changed], all).slice(2);
  expect(line).toContain("| V3 | Ứng dụng phần mềm quản lý thiết bị");
});

test("another action under another criterion is not taken for the one whose code stands beside it", () => {
  const other = { id: "V3", criterion: "5.6", action: "Phụ đạo học sinh yếu" };
  expect(pairs([board, hiring, other], all).slice(2)).toEqual([
    "Phụ đạo học sinh yếu | V4 | –",
    "gone V3 Ứng dụng phần mềm quản lý thiết bị",
  ]);
});

test("an action written over by one that shares nothing with it is a new one, and the old line keeps its state", () => {
  expect(pairs([{ ...board, action: "Mua 20 máy tính cho phòng tin học" }], [board])).toEqual([
    "Mua 20 máy tính cho phòng tin học | V2 | –",
    "gone V1 Kiện toàn Hội đồng trường",
  ]);
});

test("a row that was copied is an action of its own", () => {
  expect(pairs([board, board], [board])).toEqual([
    "Kiện toàn Hội đồng trường | V1 | Kiện toàn Hội đồng trường",
    "Kiện toàn Hội đồng trường | V2 | –",
  ]);
});

test("diacritics set otherwise, case and blanks change nothing", () => {
  const typed = { ...hiring, action: hiring.action.normalize("NFD").toUpperCase().replace(/ /g, "  ") };
  expect(pairs([typed], [hiring])[0]).toContain("| V2 |");
  expect(pairs([typed], [hiring])[0]).not.toContain("reworded");
});

test("whatever plan and Theo dõi say: no line is lost, no code is given twice", () => {
  const word = fc.constantFrom("họp", "mua", "sửa", "dạy", "máy", "phòng", "lớp", "quỹ");
  const action = fc.record({
    id: fc.constantFrom("", "V1", "V2", "V3", "V9", "x"),
    criterion: fc.constantFrom("1.1", "1.2", "2.2"),
    action: fc.array(word, { maxLength: 4 }).map((words) => words.join(" ")),
  });
  fc.assert(
    fc.property(fc.array(action, { maxLength: 8 }), fc.array(action, { maxLength: 8 }), (plan, tracking) => {
      const lines = tracking.map(trackingLine);
      const { actions, gone } = followingOf(draftOfPlan(plan, lines));
      const used = actions.flatMap(({ line }) => (line ? [line] : []));
      expect(new Set([...used, ...gone]).size).toBe(lines.length);
      expect(used.length + gone.length).toBe(lines.length);
      const ids = actions.map(({ id }) => id);
      expect(ids).not.toContain("");
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
