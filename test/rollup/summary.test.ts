import { summaryReply, tablesReply, type PlanSummary } from "../../src/core/wire-summary.ts";
import { sampleSchool, School } from "../addin/school.ts";

type Told = Extract<ReturnType<typeof summaryReply.parse>, { ok: true }>;

function summarised(school: School): Told {
  const reply = summaryReply.parse(school.session.runFromPanel("panelSummarise"));
  if (!reply.ok) throw new Error(reply.troubles.map(({ problem }) => problem).join("; "));
  return reply;
}

const flat = ({ criteria: _c, actionRows: _a, findings: _f, ...rest }: PlanSummary): Partial<PlanSummary> => rest;

test("the sample of nine columns in flat values", async () => {
  const { summary, key } = summarised(await sampleSchool());
  expect(flat(summary)).toEqual({
    school: "Trường TH&THCS Thạnh Đông",
    superior: "Phòng GDĐT huyện Tân Hiệp",
    place: "Thạnh Đông",
    schoolYear: "2024-2025",
    catalogue: "tt18-2018",
    catalogueName: "Thông tư 18/2018/TT-BGDĐT",
    form: "mau-9-cot",
    formName: "Mẫu 9 cột",
    number: "",
    date: "",
    levelNow: 1,
    levelAfter: 2,
    criteriaPlanned: 4,
    actions: 4,
    actionsEnded: 0,
    moneyTotal: 10_000_000,
    moneyBySource: [{ source: "", amount: 10_000_000 }],
    moneyRows: 1,
    moneyNone: 2,
    moneyUnread: 0,
    moneyBlank: 1,
    must: 0,
    should: 19,
    info: 3,
    day: "2024-09-10",
  });
  expect(summary.findings.reduce((sum, { count }) => sum + count, 0)).toBe(22);
  expect(summary.actionRows[0]).toEqual({
    row: 6,
    criterion: "1.2",
    standard: 1,
    action: "Kiện toàn Hội đồng trường",
    lead: "Hiệu trưởng",
    starts: "2024-10-01",
    ends: "2024-10-31",
    ended: false,
    currentLevel: 1,
    targetLevel: 2,
    money: 0,
  });
  expect(summary.criteria.map(({ criterion }) => criterion)).toEqual(["1.2", "2.2", "3.5", "5.6"]);
  expect(key).toBe("trường th&thcs thạnh đông|phòng gdđt huyện tân hiệp|2024-2025");
});

test("the sample of Biểu 2 in flat values: money by source, several actions for a criterion", () => {
  const school = new School();
  school.build({ sample: true, form: "bieu-2", catalogue: "tt57-2026-pho-thong" });
  const { summary } = summarised(school.again());
  expect(summary).toMatchObject({ form: "bieu-2", schoolYear: "2026-2027", actions: 6, criteriaPlanned: 4 });
  expect(summary.moneyBySource).toEqual([
    { source: "chi không thường xuyên", amount: 120_000_000 },
    { source: "quỹ phát triển hoạt động sự nghiệp", amount: 95_000_000 },
    { source: "chi thường xuyên", amount: 13_000_000 },
  ]);
  expect(summary.moneyTotal).toBe(228_000_000);
  expect(summary.date).toBe("2026-09-15");
});

test("an action has ended the day after its last one", async () => {
  const school = await sampleSchool();
  const ended = (day: string): number =>
    summarised(school.again({ now: `${day}T08:00:00+07:00` })).summary.actionRows.filter(({ ended }) => ended).length;
  expect([ended("2024-10-31"), ended("2024-11-01")]).toEqual([0, 1]);
});

test("an empty plan: unknown stays unknown, it is not 0", () => {
  const school = new School();
  school.build();
  const { summary, key, rows } = summarised(school.again());
  expect(summary.levelNow).toBeUndefined();
  expect(summary.actions).toBe(0);
  expect(summary.actionsDone).toBeUndefined();
  expect(key).toBe("");
  expect(rows["actions"]).toEqual([]);
});

test("the rows have the columns that the tables tell, and reading writes nothing", async () => {
  const school = await sampleSchool();
  const { rows } = summarised(school);
  const written = Object.keys(school.session.calls.byMethod).filter((name) =>
    /\.(set|insert|create|update)/.test(name),
  );
  expect(written).toEqual([]);
  const tables = tablesReply.parse(school.session.runFromPanel("panelTables"));
  if (!tables.ok) throw new Error("no tables");
  expect(Object.keys(rows).sort()).toEqual(tables.tables.map(({ name }) => name).sort());
  for (const { name, columns } of tables.tables) {
    for (const cells of rows[name] ?? []) expect([name, cells.length]).toEqual([name, columns.length]);
  }
  expect(tables.rules.length).toBeGreaterThan(100);
});

test("a workbook of something else is told as such", () => {
  expect(new School().session.runFromPanel("panelSummarise")).toMatchObject({
    ok: false,
    troubles: [{ code: "TONG-01" }],
  });
});
